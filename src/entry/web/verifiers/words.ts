import type {
  BestInterestDecision,
  EvidenceKind,
  EvidenceLevel,
  StandingNote,
  standingNotes,
} from '../../../foundation/people/index.js';
import { type Words, words } from '../../../platform/language/index.js';

export const deskMandateWords = words({
  title: { en: 'Mandates', cy: 'Mandadau' },
  notAllowed: { en: 'You cannot check mandates', cy: 'Ni allwch wirio mandadau' },
  notAllowedLead: {
    en: 'Only colleagues with the role “Checks mandates” can. Ask an administrator.',
    cy: 'Dim ond cydweithwyr sydd â’r rôl “Yn gwirio mandadau” all wneud hynny. Gofynnwch i weinyddwr.',
  },
  notOfPartners: {
    en: 'You belong to another organisation, and no sharing agreement covers what people type and show here. The council’s own officers check it.',
    cy: 'Rydych yn perthyn i sefydliad arall, ac nid oes cytundeb rhannu sy’n cwmpasu’r hyn y mae pobl yn ei deipio a’i ddangos yma. Swyddogion y cyngor ei hun sy’n ei wirio.',
  },
  waiting: { en: 'Waiting to be checked', cy: 'Yn aros i’w gwirio' },
  noneWaiting: { en: 'Nobody waits.', cy: 'Does neb yn aros.' },
  capacity: { en: 'Capacity', cy: 'Rhinwedd' },
  asked: { en: 'Asked', cy: 'Gofynnwyd' },
  open: { en: 'Check', cy: 'Gwirio' },
  openLook: {
    en: 'Opening one is a look at who asked.',
    cy: 'Mae agor un yn edrychiad ar y sawl a ofynnodd.',
  },
  review: { en: 'Stopped until you have looked', cy: 'Wedi’u hatal nes i chi edrych' },
  noneReview: { en: 'Nothing is stopped.', cy: 'Does dim wedi’i atal.' },
  why: { en: 'Why', cy: 'Pam' },
  settle: { en: 'What follows', cy: 'Beth sy’n dilyn' },
  reason: { en: 'Reason', cy: 'Rheswm' },
  uphold: { en: 'Let it go on', cy: 'Gadael iddo barhau' },
  end: { en: 'End it', cy: 'Dod ag ef i ben' },

  standing: { en: 'Capacity, deaths and best interests', cy: 'Galluedd, marwolaethau a budd pennaf' },
  standingLead: {
    en: 'Only on evidence that you have seen. Their mandates follow at once: those on their word stop, an attorney who waits begins, death ends all.',
    cy: 'Dim ond ar dystiolaeth a welsoch. Mae eu mandadau’n dilyn ar unwaith: mae’r rhai ar eu gair yn cael eu hatal, mae atwrnai sy’n aros yn dechrau, a marwolaeth yn dod â’r cyfan i ben.',
  },
  reference: { en: 'Reference of a case of theirs', cy: 'Cyfeirnod achos sydd ganddynt' },
  note: { en: 'What do you note?', cy: 'Beth rydych yn ei nodi?' },
  evidence: { en: 'What have you seen?', cy: 'Beth a welsoch?' },
  noteIt: { en: 'Note it', cy: 'Ei nodi' },
  best: { en: 'Note a best-interest decision', cy: 'Nodi penderfyniad er budd pennaf' },
  decision: { en: 'What was decided?', cy: 'Beth a benderfynwyd?' },
  decidedOn: { en: 'Decided on', cy: 'Penderfynwyd ar' },
  noteDecision: { en: 'Note the decision', cy: 'Nodi’r penderfyniad' },

  request: { en: 'A request to act for somebody', cy: 'Cais i weithredu dros rywun' },
  person: { en: 'They call the person', cy: 'Maent yn galw’r person yn' },
  delegate: { en: 'They call themself', cy: 'Maent yn galw eu hunain yn' },
  typedReference: { en: 'Reference that they gave', cy: 'Cyfeirnod a roesant' },
  about: { en: 'The reference', cy: 'Y cyfeirnod' },
  isCase: { en: 'It is of a case here', cy: 'Mae’n perthyn i achos yma' },
  isNoCase: {
    en: 'It is of no case here: refuse, or ask them',
    cy: 'Nid yw’n perthyn i achos yma: gwrthodwch, neu gofynnwch iddynt',
  },
  where: { en: 'Where to check', cy: 'Ble i wirio' },
  birth: { en: 'Child born', cy: 'Plentyn a anwyd' },
  services: { en: 'Services', cy: 'Gwasanaethau' },
  seen: { en: 'What have you seen?', cy: 'Beth a welsoch?' },
  level: { en: 'How surely?', cy: 'Pa mor sicr?' },
  days: { en: 'Until it is checked again', cy: 'Hyd nes y’i gwirir eto' },
  month: { en: 'A month', cy: 'Mis' },
  year: { en: 'A year', cy: 'Blwyddyn' },
  untilGrown: { en: 'Until the child is 18', cy: 'Nes bod y plentyn yn 18 oed' },
  needsLoss: {
    en: 'The power says that it counts only once they have lost capacity',
    cy: 'Mae’r atwrneiaeth yn dweud ei bod yn cyfrif dim ond ar ôl iddynt golli galluedd',
  },
  approve: { en: 'Let them act', cy: 'Gadael iddynt weithredu' },
  orRefuse: { en: 'Or refuse', cy: 'Neu wrthod' },
  refuse: { en: 'Refuse', cy: 'Gwrthod' },
  didApproved: { en: 'They may act; both are told', cy: 'Cânt weithredu; dywedir wrth y ddau' },
  didRefused: { en: 'Refused; they read why', cy: 'Wedi’i wrthod; maent yn darllen pam' },
  didSettled: { en: 'Settled', cy: 'Wedi’i setlo' },
  didNoted: { en: 'Noted; their mandates have followed', cy: 'Wedi’i nodi; mae eu mandadau wedi dilyn' },
  didDecided: { en: 'The decision has been noted', cy: 'Mae’r penderfyniad wedi’i nodi' },
});

export const evidenceText = {
  'opg-register': { en: 'The register of the Public Guardian', cy: 'Cofrestr y Gwarcheidwad Cyhoeddus' },
  'opg-access-code': { en: 'The power, by its access code', cy: 'Yr atwrneiaeth, drwy ei chod mynediad' },
  'stamped-power': {
    en: 'The power with the Public Guardian’s stamp',
    cy: 'Yr atwrneiaeth â stamp y Gwarcheidwad Cyhoeddus',
  },
  'court-order': { en: 'The order of the Court of Protection', cy: 'Gorchymyn y Llys Gwarchod' },
  'dwp-letter': { en: 'The appointment letter of the DWP', cy: 'Llythyr penodi’r DWP' },
  'birth-certificate': { en: 'The birth certificate', cy: 'Y dystysgrif geni' },
  'parental-order': {
    en: 'An order or agreement of parental responsibility',
    cy: 'Gorchymyn neu gytundeb cyfrifoldeb rhiant',
  },
  'asked-in-writing': { en: 'The resident’s own request in writing', cy: 'Cais y preswylydd ei hun yn ysgrifenedig' },
  'asked-in-person': { en: 'The resident told us so', cy: 'Dywedodd y preswylydd hynny wrthym' },
} as const satisfies Record<EvidenceKind, Words>;

export const levelText = {
  'copy-seen': { en: 'A copy', cy: 'Copi' },
  'original-seen': { en: 'The original', cy: 'Y gwreiddiol' },
  'issuer-asked': { en: 'Asked of whoever issued it', cy: 'Gofynnwyd i’r sawl a’i cyhoeddodd' },
} as const satisfies Record<EvidenceLevel, Words>;

export const noteText = {
  'capacity-lost': { en: 'They cannot decide for themself', cy: 'Ni allant benderfynu drostynt eu hunain' },
  'capacity-regained': { en: 'They decide for themself again', cy: 'Maent yn penderfynu drostynt eu hunain eto' },
  died: { en: 'They have died', cy: 'Maent wedi marw' },
  'died-in-error': { en: 'A death was noted in error', cy: 'Nodwyd marwolaeth ar gam' },
} as const satisfies Record<StandingNote, Words>;

export const standingEvidenceText = {
  'capacity-assessment': { en: 'An assessment of capacity', cy: 'Asesiad galluedd' },
  'doctor-letter': { en: 'A doctor’s letter', cy: 'Llythyr meddyg' },
  'court-finding': { en: 'A court’s finding', cy: 'Canfyddiad llys' },
  'death-certificate': { en: 'A death certificate', cy: 'Tystysgrif marwolaeth' },
  'tell-us-once': { en: 'A notice of Tell Us Once', cy: 'Hysbysiad Dywedwch Unwaith' },
  'registrar-told': { en: 'The registrar told us', cy: 'Dywedodd y cofrestrydd wrthym' },
  'seen-alive': { en: 'I have seen them alive', cy: 'Rwyf wedi’u gweld yn fyw' },
} as const satisfies Record<(typeof standingNotes)[StandingNote][number], Words>;

export const decisionText = {
  'mandate-goes-on': { en: 'The mandate goes on', cy: 'Mae’r mandad yn parhau' },
  'mandate-ends': { en: 'The mandate ends', cy: 'Daw’r mandad i ben' },
  'council-decides': {
    en: 'The council decides in their best interests',
    cy: 'Mae’r cyngor yn penderfynu er eu budd pennaf',
  },
  'advocate-asked': { en: 'An independent advocate is asked', cy: 'Gofynnir i eiriolwr annibynnol' },
} as const satisfies Record<BestInterestDecision, Words>;

export const reviewText = {
  'best-interest': { en: 'Best interests', cy: 'Budd pennaf' },
  'objection-not-held': { en: 'The objection does not hold', cy: 'Nid yw’r gwrthwynebiad yn dal' },
  'objection-held': { en: 'The objection holds', cy: 'Mae’r gwrthwynebiad yn dal' },
  'regained-and-confirmed': {
    en: 'They can decide again, and wish it',
    cy: 'Gallant benderfynu eto, ac maent yn ei ddymuno',
  },
  'power-ended': { en: 'The document no longer counts', cy: 'Nid yw’r ddogfen yn cyfrif mwyach' },
} as const satisfies Record<string, Words>;

export const faultText = {
  reference: { en: 'Type the reference of a case of this place', cy: 'Teipiwch gyfeirnod achos o’r lle hwn' },
  nobody: {
    en: 'Nobody has signed in or been let act about this case, so nobody has a mandate there',
    cy: 'Nid oes neb wedi mewngofnodi na chael gweithredu ynghylch yr achos hwn, felly nid oes gan neb fandad yno',
  },
  several: {
    en: 'Several people are linked to this case. Use another case of theirs',
    cy: 'Mae sawl person yn gysylltiedig â’r achos hwn. Defnyddiwch achos arall sydd ganddynt',
  },
  note: { en: 'Choose what you note', cy: 'Dewiswch beth rydych yn ei nodi' },
  evidence: {
    en: 'Choose what you have seen, of the kind that fits',
    cy: 'Dewiswch beth a welsoch, o’r math sy’n addas',
  },
  'not-now': {
    en: 'It does not fit how they stand: look what was noted before',
    cy: 'Nid yw’n cyd-fynd â’u sefyllfa: edrychwch ar yr hyn a nodwyd o’r blaen',
  },
  decision: { en: 'Choose what was decided', cy: 'Dewiswch beth a benderfynwyd' },
  'decided-on': {
    en: 'Enter the day of the decision, today or before',
    cy: 'Rhowch ddiwrnod y penderfyniad, heddiw neu cynt',
  },
  'has-capacity': {
    en: 'Nobody noted that they lost capacity. Note that first',
    cy: 'Nid oes neb wedi nodi iddynt golli galluedd. Nodwch hynny’n gyntaf',
  },
  'no-why': {
    en: 'Say why it is in their best interests',
    cy: 'Dywedwch pam y mae er eu budd pennaf',
  },
  'why-wrong': { en: 'Mend what you wrote', cy: 'Cywirwch yr hyn a ysgrifennoch' }, // the box says how
  'review-in': { en: 'Choose when it is looked at again', cy: 'Dewiswch pryd yr edrychir arno eto' },
  verdict: { en: 'Choose what you have found', cy: 'Dewiswch yr hyn a ganfuoch' },
  'same-officer': {
    en: 'You noted this decision, so a colleague who checks mandates looks at it again',
    cy: 'Chi a nododd y penderfyniad hwn, felly cydweithiwr sy’n gwirio mandadau sy’n edrych arno eto',
  },
  'decides-again': {
    en: 'They can decide for themself again, or have died: end it',
    cy: 'Gallant benderfynu drostynt eu hunain eto, neu maent wedi marw: dewch ag ef i ben',
  },
  reason: { en: 'Choose a reason that goes with your answer', cy: 'Dewiswch reswm sy’n cyd-fynd â’ch ateb' },
  level: { en: 'Choose how surely you have seen it', cy: 'Dewiswch pa mor sicr y gwelsoch ef' },
  days: { en: 'Choose until when', cy: 'Dewiswch hyd pryd' },
  yourself: {
    en: 'You let it begin, and the person objects: another officer says whether it goes on',
    cy: 'Chi adawodd iddo ddechrau, ac mae’r person yn gwrthwynebu: swyddog arall sy’n dweud a yw’n parhau',
  },
  gone: {
    en: 'Somebody has settled it since you opened the page',
    cy: 'Mae rhywun wedi’i setlo ers i chi agor y dudalen',
  },
  'no-person': {
    en: 'The reference that they gave is of no case here',
    cy: 'Nid yw’r cyfeirnod a roesant yn perthyn i achos yma',
  },
  oneself: { en: 'It is about the one who asked', cy: 'Mae’n ymwneud â’r sawl a ofynnodd' },
  circle: {
    en: 'The person acts for the one who asked: two people cannot act for each other',
    cy: 'Mae’r person yn gweithredu dros y sawl a ofynnodd: ni all dau berson weithredu dros ei gilydd',
  },
  died: { en: 'One of them has died', cy: 'Mae un ohonynt wedi marw' },
} as const satisfies Record<string, Words>;
export type Fault = keyof typeof faultText;
