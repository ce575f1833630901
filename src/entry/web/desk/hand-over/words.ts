import { type Evidence, evidenceLevels, type HandingWay } from '../../../../foundation/people/index.js';
import { type Words, words } from '../../../../platform/language/index.js';

export const handOverWords = words({
  title: { en: 'Hand a sign-in code over', cy: 'Rhoi cod mewngofnodi' },
  lead: {
    en: 'For somebody without email or a device of their own. First see who they are; what you saw goes on the record, and they are told that you made a code for them.',
    cy: 'I rywun heb e-bost na dyfais eu hunain. Yn gyntaf gwelwch pwy ydynt; bydd yr hyn a welsoch yn mynd ar y cofnod, a dywedir wrthynt eich bod wedi creu cod iddynt.',
  },
  reference: { en: 'Reference of a case of theirs', cy: 'Cyfeirnod achos sydd ganddynt' },
  referenceHint: { en: 'For example, MB-7K3Q-W2XD', cy: 'Er enghraifft, MB-7K3Q-W2XD' },
  evidence: { en: 'How did you see who they are?', cy: 'Sut y gwelsoch pwy ydynt?' },
  by: { en: 'How does the code reach them?', cy: 'Sut mae’r cod yn eu cyrraedd?' },
  hand: { en: 'Make the code', cy: 'Creu’r cod' },
  done: { en: 'The code', cy: 'Y cod' },
  letter: { en: 'Your code to sign in', cy: 'Eich cod i fewngofnodi' },
  once: {
    en: 'It is shown this once. It can be used once, until {until}, at the page “Sign in”, then “I have a code that was handed to me”.',
    cy: 'Fe’i dangosir yr un tro hwn. Gellir ei ddefnyddio unwaith, tan {until}, ar y dudalen “Mewngofnodi”, yna “Mae gennyf god a roddwyd i mi”.',
  },
  level: {
    en: 'Who signs in with it counts as {level}.',
    cy: 'Bydd pwy bynnag sy’n mewngofnodi ag ef yn cyfrif fel {level}.',
  },
  print: {
    en: 'Print this page for a letter, or read the code out. Then leave the page: nobody can show it again.',
    cy: 'Argraffwch y dudalen hon ar gyfer llythyr, neu darllenwch y cod yn uchel. Yna gadewch y dudalen: ni all neb ei ddangos eto.',
  },
  another: { en: 'Hand another code over', cy: 'Rhoi cod arall' },
  notAllowed: { en: 'You cannot hand codes over', cy: 'Ni allwch roi codau' },
  notAllowedLead: {
    en: 'Only the contact team and the help desk can. Ask one of them.',
    cy: 'Dim ond y tîm cyswllt a’r ddesg gymorth all wneud hynny. Gofynnwch i un ohonynt.',
  },
});

export const evidenceWords = {
  'document-seen': { en: 'I saw a document with their photograph', cy: 'Gwelais ddogfen gyda’u llun' },
  'vouched-for': {
    en: 'A professional whom we know vouched for them',
    cy: 'Cadarnhaodd gweithiwr proffesiynol yr ydym yn ei adnabod pwy ydynt',
  },
  'details-matched': {
    en: 'They told me what we hold of the case',
    cy: 'Dywedasant wrthyf yr hyn sydd gennym am yr achos',
  },
  'known-by-sight': { en: 'I know them by sight', cy: 'Rwy’n eu hadnabod o’u gweld' },
} as const satisfies Record<Evidence, Words>;

export const wayWords = {
  visit: { en: 'In person, here or at their home', cy: 'Wyneb yn wyneb, yma neu yn eu cartref' },
  telephone: { en: 'By telephone', cy: 'Dros y ffôn' },
  letter: { en: 'By letter', cy: 'Drwy lythyr' },
} as const satisfies Record<HandingWay, Words>;

export const faultWords = {
  reference: {
    en: 'Type the reference of a case of this place, for example MB-7K3Q-W2XD',
    cy: 'Teipiwch gyfeirnod achos o’r lle hwn, er enghraifft MB-7K3Q-W2XD',
  },
  evidence: { en: 'Choose how you saw who they are', cy: 'Dewiswch sut y gwelsoch pwy ydynt' },
  unknown: {
    en: 'No case of which you see who made it has this reference. Check it, for example MB-7K3Q-W2XD, or ask the team that works on it.',
    cy: 'Nid oes achos y gwelwch pwy a’i gwnaeth â’r cyfeirnod hwn. Gwiriwch ef, er enghraifft MB-7K3Q-W2XD, neu gofynnwch i’r tîm sy’n gweithio arno.',
  },
  unsure: {
    en: 'They have another way to sign in, and a relative may know what they told you. See a document, or have a professional vouch for them.',
    cy: 'Mae ganddynt ffordd arall o fewngofnodi, a gall perthynas wybod yr hyn a ddywedasant wrthych. Gwelwch ddogfen, neu gofynnwch i weithiwr proffesiynol gadarnhau pwy ydynt.',
  },
  by: { en: 'Choose how the code reaches them', cy: 'Dewiswch sut mae’r cod yn eu cyrraedd' },
  several: {
    en: 'Several people have signed in about this case already, so that a code could be anybody’s. Use another case of theirs.',
    cy: 'Mae sawl person eisoes wedi mewngofnodi ynghylch yr achos hwn, felly gallai cod fod yn eiddo i unrhyw un. Defnyddiwch achos arall sydd ganddynt.',
  },
} as const satisfies Record<string, Words>;
export type Fault = keyof typeof faultWords;

export const isEvidence = (code: string | undefined): code is Evidence =>
  code !== undefined && Object.hasOwn(evidenceLevels, code);
