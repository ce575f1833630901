import { type Words, words } from '../../../../platform/language/index.js';
import type { EndLinkRefusal, LinkRefusal } from '../../../../work/cases/index.js';

export const linkWords = words({
  title: { en: 'Put this request into its person’s account', cy: 'Rhoi’r cais hwn yng nghyfrif ei berson' },
  titleLinked: { en: 'This request is in an account', cy: 'Mae’r cais hwn mewn cyfrif' },
  lead: {
    en: 'For a request that was made without an account: at a visit, by telephone, on paper or without signing in. First see who they are, and compare it with the name and address in the request. Then they see the request in their account, what we hold about them in it and who looked at it.',
    cy: 'Ar gyfer cais a wnaed heb gyfrif: ar ymweliad, dros y ffôn, ar bapur neu heb fewngofnodi. Yn gyntaf gwelwch pwy ydynt, a chymharwch hynny â’r enw a’r cyfeiriad yn y cais. Yna byddant yn gweld y cais yn eu cyfrif, yr hyn yr ydym yn ei gadw amdanynt ynddo a phwy a edrychodd arno.',
  },
  told: {
    en: 'What you saw goes on the record with your name. They are written to, and so is whoever gave an address in the request, if it is another.',
    cy: 'Bydd yr hyn a welsoch yn mynd ar y cofnod gyda’ch enw. Ysgrifennir atynt, a hefyd at bwy bynnag a roddodd gyfeiriad yn y cais, os yw’n un arall.',
  },
  account: { en: 'Number of their account', cy: 'Rhif eu cyfrif' },
  accountHint: {
    en: 'They find it in their account, under “Add a request that you sent without signing in”. For example, 3F2A-9C01-77AB. Or the reference of another request that is in it.',
    cy: 'Byddant yn ei weld yn eu cyfrif, o dan “Ychwanegu cais a anfonoch heb fewngofnodi”. Er enghraifft, 3F2A-9C01-77AB. Neu gyfeirnod cais arall sydd ynddo.',
  },
  evidence: { en: 'How did you see who they are?', cy: 'Sut y gwelsoch pwy ydynt?' },
  by: { en: 'How are they in touch?', cy: 'Sut maent mewn cysylltiad?' },
  link: { en: 'Put it into their account', cy: 'Ei roi yn eu cyfrif' },
  linked: {
    en: '{who} put this request into its person’s account on {on}.',
    cy: 'Rhoddodd {who} y cais hwn yng nghyfrif ei berson ar {on}.',
  },
  seen: { en: 'How they saw who it was', cy: 'Sut y gwelwyd pwy oedd yno' },
  endLead: {
    en: 'Has somebody said that this was wrong? Take it out first. The account sees the request no longer from that moment, and both are written to. What happened until then stays on the record.',
    cy: 'A ddywedodd rhywun fod hyn yn anghywir? Tynnwch ef allan yn gyntaf. O’r foment honno ni fydd y cyfrif yn gweld y cais, ac ysgrifennir at y ddau. Mae’r hyn a ddigwyddodd tan hynny’n aros ar y cofnod.',
  },
  why: { en: 'Why is it wrong?', cy: 'Pam mae’n anghywir?' },
  'somebody-else': { en: 'The request is somebody else’s', cy: 'Rhywun arall biau’r cais' },
  'not-meant': { en: 'They did not ask for it', cy: 'Ni ofynnwyd amdano' },
  end: { en: 'Take it out of the account', cy: 'Ei dynnu allan o’r cyfrif' },
  yours: {
    en: 'You put it there, so only a colleague can take it out.',
    cy: 'Chi a’i rhoddodd yno, felly dim ond cydweithiwr all ei dynnu allan.',
  },
  inAccount: {
    en: 'Its person sent it from their account, or added it themself. There is nothing to put right here.',
    cy: 'Anfonodd ei berson ef o’i gyfrif, neu fe’i hychwanegodd ei hun. Nid oes dim i’w gywiro yma.',
  },
  handOver: {
    en: 'If they have another account, hand them a sign-in code for this one. They can then put the two together.',
    cy: 'Os oes ganddynt gyfrif arall, rhowch god mewngofnodi iddynt ar gyfer hwn. Yna gallant roi’r ddau at ei gilydd.',
  },
  toHandOver: { en: 'Hand a sign-in code over', cy: 'Rhoi cod mewngofnodi' },
  didLink: {
    en: 'The request is in their account. They see it there now',
    cy: 'Mae’r cais yn eu cyfrif. Gallant ei weld yno nawr',
  },
  didEnd: {
    en: 'The request is in no account any more',
    cy: 'Nid yw’r cais mewn unrhyw gyfrif mwyach',
  },
  button: { en: 'Put it into its person’s account', cy: 'Ei roi yng nghyfrif ei berson' },
  see: { en: 'An officer put it there', cy: 'Swyddog a’i rhoddodd yno' },
});

/** Where each fault belongs: an input of the page, or the page itself. */
export type LinkFault = Exclude<LinkRefusal | EndLinkRefusal, 'no-such-case'> | 'no-account' | 'no-evidence' | 'no-way';

export const faultWords = {
  'no-account': {
    en: 'Enter the number of their account, or the reference of another request that is in it',
    cy: 'Rhowch rif eu cyfrif, neu gyfeirnod cais arall sydd ynddo',
  },
  'no-evidence': { en: 'Choose how you saw who they are', cy: 'Dewiswch sut y gwelsoch pwy ydynt' },
  'no-way': { en: 'Choose how they are in touch', cy: 'Dewiswch sut maent mewn cysylltiad' },
  'not-sure-enough': {
    en: 'See a document with their photograph, or have a professional vouch for them: what a relative may know as well is not enough',
    cy: 'Gwelwch ddogfen gyda’u llun, neu gofynnwch i weithiwr proffesiynol gadarnhau pwy ydynt: nid yw’r hyn y gallai perthynas ei wybod hefyd yn ddigon',
  },
  'no-such-account': {
    en: 'No account can take the request by this. Check it with them: the number is in their account, and a closed account, or one that a colleague still looks into, takes none',
    cy: 'Ni all unrhyw gyfrif gymryd y cais drwy hyn. Gwiriwch ef gyda nhw: mae’r rhif yn eu cyfrif, ac ni all cyfrif sydd wedi’i gau, neu un y mae cydweithiwr yn dal i edrych arno, gymryd dim',
  },
  changed: {
    en: 'A colleague dealt with this request since you opened the page. Here is how it stands',
    cy: 'Mae cydweithiwr wedi delio â’r cais hwn ers ichi agor y dudalen. Dyma’r sefyllfa',
  },
  held: {
    en: 'The request is in an account already. Here is how it stands',
    cy: 'Mae’r cais mewn cyfrif eisoes. Dyma’r sefyllfa',
  },
  'no-reason': { en: 'Select why it is wrong', cy: 'Dewiswch pam mae’n anghywir' },
  'no-longer': {
    en: 'It was taken out already. Here is how it stands',
    cy: 'Fe’i tynnwyd allan eisoes. Dyma’r sefyllfa',
  },
  'own-link': {
    en: 'You put the request there. Ask a colleague to take it out',
    cy: 'Chi a roddodd y cais yno. Gofynnwch i gydweithiwr ei dynnu allan',
  },
  'too-near': {
    en: 'Nothing was done. Whoever has this account may be connected with you or with a colleague: ask somebody else here to do it',
    cy: 'Ni wnaed dim. Efallai fod pwy bynnag sydd â’r cyfrif hwn yn gysylltiedig â chi neu â chydweithiwr: gofynnwch i rywun arall yma ei wneud',
  },
  untrained: {
    en: 'Nothing was done yet. Your training for marked answers is not in date: take it under “Training”, then send it again',
    cy: 'Ni wnaed dim eto. Nid yw eich hyfforddiant ar gyfer atebion wedi’u marcio yn gyfredol: dilynwch ef o dan “Hyfforddiant”, yna anfonwch ef eto',
  },
  'step-up': {
    en: 'Nothing was done yet. Sign in again, then send it again',
    cy: 'Ni wnaed dim eto. Mewngofnodwch eto, yna anfonwch ef eto',
  },
  'second-person': {
    en: 'Nothing was done yet. A colleague must approve first, then send it again',
    cy: 'Ni wnaed dim eto. Rhaid i gydweithiwr gymeradwyo yn gyntaf, yna anfonwch ef eto',
  },
  refuse: {
    en: 'You cannot do this. Ask a colleague to see to it',
    cy: 'Ni allwch wneud hyn. Gofynnwch i gydweithiwr ymdrin ag ef',
  },
} as const satisfies Record<LinkFault, Words>;

/** The status of the page that says so, and the input that it is about. */
export const faultsAt = {
  'no-account': { status: 422, at: 'reference' },
  'no-evidence': { status: 422, at: 'evidence' },
  'no-way': { status: 422, at: 'by' },
  'not-sure-enough': { status: 422, at: 'evidence' },
  'no-such-account': { status: 422, at: 'reference' },
  changed: { status: 409, at: 'standing' },
  held: { status: 409, at: 'standing' },
  'no-reason': { status: 422, at: 'why' },
  'no-longer': { status: 409, at: 'standing' },
  'own-link': { status: 409, at: 'standing' },
  'too-near': { status: 403, at: 'standing' },
  untrained: { status: 403, at: 'standing' },
  'step-up': { status: 403, at: 'standing' },
  'second-person': { status: 403, at: 'standing' },
  refuse: { status: 403, at: 'standing' },
} as const satisfies Record<LinkFault, { readonly status: number; readonly at: string }>;
