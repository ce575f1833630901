import type { RequestReason } from '../../../../foundation/people/index.js';
import { type Words, words } from '../../../../platform/language/index.js';

export const requestWords = words({
  title: { en: 'Ask to act for somebody by a document', cy: 'Gofyn am gael gweithredu dros rywun drwy ddogfen' },
  lead: {
    en: 'For attorneys, deputies, appointees, parents and councillors. An officer checks the document before you can do anything, and the person is told that you asked.',
    cy: 'I atwrneiod, dirprwyon, penodeion, rhieni a chynghorwyr. Mae swyddog yn gwirio’r ddogfen cyn y gallwch wneud dim, a dywedir wrth y person eich bod wedi gofyn.',
  },
  capacity: { en: 'In which capacity do you act?', cy: 'Yn rhinwedd beth rydych yn gweithredu?' },
  person: { en: 'Their name', cy: 'Eu henw' },
  delegate: { en: 'Your name', cy: 'Eich enw' },
  reference: { en: 'Reference of a request of theirs', cy: 'Cyfeirnod cais sydd ganddynt' },
  referenceHint: {
    en: 'It stands in what the council wrote to them, for example MB-7K3Q-W2XD. A councillor gives the one that they were asked about.',
    cy: 'Mae yn yr hyn a ysgrifennodd y cyngor atynt, er enghraifft MB-7K3Q-W2XD. Mae cynghorydd yn rhoi’r un y gofynnwyd iddo amdano.',
  },
  evidence: { en: 'Where can we check it?', cy: 'Ble gallwn ei wirio?' },
  evidenceHint: {
    en: 'An access code of the Office of the Public Guardian, the number of a court order or of a DWP letter, or where you will show us the document.',
    cy: 'Cod mynediad Swyddfa’r Gwarcheidwad Cyhoeddus, rhif gorchymyn llys neu lythyr DWP, neu ble byddwch yn dangos y ddogfen i ni.',
  },
  birth: { en: 'The child’s date of birth', cy: 'Dyddiad geni’r plentyn' },
  birthHint: {
    en: 'Parents only. At 16 the child decides, at 18 it ends.',
    cy: 'Rhieni’n unig. Yn 16 oed y plentyn sy’n penderfynu, yn 18 oed daw i ben.',
  },
  jobs: {
    en: 'Which services do you want to deal with for them?',
    cy: 'Pa wasanaethau rydych am ymdrin â nhw drostynt?',
  },
  may: { en: 'What do you want to do?', cy: 'Beth rydych am ei wneud?' },
  typePerson: { en: 'Enter their name', cy: 'Rhowch eu henw' },
  typeDelegate: { en: 'Enter your name', cy: 'Rhowch eich enw' },
  ask: { en: 'Ask the council', cy: 'Gofyn i’r cyngor' },
  asked: {
    en: 'You have asked. An officer checks the document; this page says what they decided.',
    cy: 'Rydych wedi gofyn. Mae swyddog yn gwirio’r ddogfen; mae’r dudalen hon yn dweud beth a benderfynwyd.',
  },
  chooseCapacity: { en: 'Select in which capacity you act', cy: 'Dewiswch yn rhinwedd beth rydych yn gweithredu' },
  typeReference: { en: 'Enter the reference of a request of theirs', cy: 'Rhowch gyfeirnod cais sydd ganddynt' },
  typeEvidence: { en: 'Enter where we can check the document', cy: 'Rhowch ble gallwn wirio’r ddogfen' },
  wrongRealm: {
    en: 'Take out services that your document is not for: one for money does nothing in health, nor the other way round',
    cy: 'Tynnwch wasanaethau nad yw eich dogfen ar eu cyfer: nid yw un ar gyfer arian yn gwneud dim ym maes iechyd, nac i’r gwrthwyneb',
  },
  seeOnly: {
    en: 'A councillor sees the one case and applies for nobody: take the other tick out',
    cy: 'Mae cynghorydd yn gweld yr un achos ac nid yw’n gwneud cais dros neb: tynnwch y tic arall',
  },
  notAChild: {
    en: 'Check the date. For somebody who is 16 or older, ask them to let you act by a code of their own',
    cy: 'Gwiriwch y dyddiad. I rywun sy’n 16 oed neu’n hŷn, gofynnwch iddynt adael i chi weithredu drwy god ganddynt hwy',
  },
  oneself: {
    en: 'This request is your own. Give the reference of one of theirs',
    cy: 'Eich cais chi yw hwn. Rhowch gyfeirnod un o’u rhai hwy',
  },
  listTitle: { en: 'What you asked for', cy: 'Yr hyn y gofynnoch amdano' },
  waiting: { en: 'Waiting for an officer', cy: 'Yn aros am swyddog' },
  approved: { en: 'Approved', cy: 'Wedi’i gymeradwyo' },
  refused: { en: 'Refused', cy: 'Wedi’i wrthod' },
  'taken-back': { en: 'Taken back', cy: 'Wedi’i dynnu’n ôl' },
  takeBack: { en: 'Take it back', cy: 'Ei dynnu’n ôl' },
  askedOn: { en: '{capacity}, asked {date}', cy: '{capacity}, gofynnwyd {date}' },
});

/** Why it was refused, and what to do about it. */
export const reasonWords = {
  'evidence-missing': {
    en: 'We could not see the document. Ask again and say where we can.',
    cy: 'Ni allem weld y ddogfen. Gofynnwch eto a dywedwch ble gallwn.',
  },
  'evidence-not-valid': {
    en: 'The document does not let you act for them, or is no longer in force.',
    cy: 'Nid yw’r ddogfen yn gadael i chi weithredu drostynt, neu nid yw mewn grym mwyach.',
  },
  'not-about-them': {
    en: 'The document and the reference are not of the same person. Check the reference.',
    cy: 'Nid yw’r ddogfen a’r cyfeirnod yn ymwneud â’r un person. Gwiriwch y cyfeirnod.',
  },
  'reference-unknown': {
    en: 'We could not tell whom it is about. Check the reference.',
    cy: 'Ni allem ddweud am bwy y mae. Gwiriwch y cyfeirnod.',
  },
  'person-objects': { en: 'The person does not want it.', cy: 'Nid yw’r person yn dymuno hynny.' },
  'not-needed': {
    en: 'You may act already, or they can give you a code themself.',
    cy: 'Cewch weithredu eisoes, neu gallant roi cod i chi eu hunain.',
  },
} as const satisfies Record<RequestReason, Words>;

export const reasonText = (why: string | undefined): Words | undefined =>
  why !== undefined && Object.hasOwn(reasonWords, why) ? reasonWords[why as RequestReason] : undefined;
