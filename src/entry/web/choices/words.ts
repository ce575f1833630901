import type { ChoiceStanding, ChoiceWay } from '../../../foundation/people/index.js';
import { type Words, words } from '../../../platform/language/index.js';

/** How a use stands, for the person whose data it is. */
export const standingWords = {
  unknown: { en: 'Off: you were not asked', cy: 'I ffwrdd: ni ofynnwyd i chi' },
  given: { en: 'On', cy: 'Ymlaen' },
  refused: { en: 'Off: you said no', cy: 'I ffwrdd: dywedoch na' },
  withdrawn: { en: 'Off: you turned it off', cy: 'I ffwrdd: rydych wedi ei ddiffodd' },
  invalidated: { en: 'Off: it has changed since you said yes', cy: 'I ffwrdd: mae wedi newid ers i chi gytuno' },
  expired: { en: 'Off: your yes has ended', cy: 'I ffwrdd: daeth eich cytundeb i ben' },
  objected: { en: 'You objected: being decided', cy: 'Rydych wedi gwrthwynebu: wrthi’n penderfynu' },
  upheld: { en: 'Stopped: your objection was upheld', cy: 'Wedi’i atal: cadarnhawyd eich gwrthwynebiad' },
  dismissed: { en: 'Goes on: your objection was not upheld', cy: 'Yn parhau: ni chadarnhawyd eich gwrthwynebiad' },
} as const satisfies Record<ChoiceStanding, Words>;

export const choiceWayWords = {
  web: { en: 'on this website', cy: 'ar y wefan hon' },
  phone: { en: 'by telephone', cy: 'dros y ffôn' },
  letter: { en: 'by letter', cy: 'drwy lythyr' },
  counter: { en: 'at the counter', cy: 'wrth y cownter' },
} as const satisfies Record<ChoiceWay, Words>;

export const choiceWords = words({
  title: { en: 'What your data is used for', cy: 'Ar gyfer beth y defnyddir eich data' },
  lead: {
    en: 'What you told a service is used for that service. Anything else that no law names is off until you turn it on here, and off again as soon as you wish: from the next time that somebody asks for it.',
    cy: 'Defnyddir yr hyn a ddywedoch wrth wasanaeth ar gyfer y gwasanaeth hwnnw. Mae popeth arall nad yw cyfraith yn ei enwi i ffwrdd nes i chi ei droi ymlaen yma, ac i ffwrdd eto cyn gynted ag y mynnwch: o’r tro nesaf y bydd rhywun yn gofyn amdano.',
  },
  none: {
    en: 'None of the services that you used does anything else with what you told it.',
    cy: 'Nid oes yr un o’r gwasanaethau a ddefnyddioch yn gwneud dim arall â’r hyn a ddywedoch wrtho.',
  },
  state: { en: 'State', cy: 'Cyflwr' },
  answers: { en: 'Answers', cy: 'Atebion' },
  readers: { en: 'Who reads them', cy: 'Pwy sy’n eu darllen' },
  basis: { en: 'On what it rests', cy: 'Ar beth mae’n seiliedig' },
  yourChoice: { en: 'your choice', cy: 'eich dewis chi' },
  byLaw: { en: '{basis}: {law}', cy: '{basis}: {law}' },
  lawful: { en: 'Goes on, by law', cy: 'Yn parhau, yn ôl y gyfraith' },
  object: { en: 'Object', cy: 'Gwrthwynebu' },
  turnOn: { en: 'Turn it on', cy: 'Ei droi ymlaen' },
  turnOff: { en: 'Turn it off', cy: 'Ei ddiffodd' },
  forAll: {
    en: 'It counts for all your requests to this service.',
    cy: 'Mae’n cyfrif ar gyfer eich holl geisiadau i’r gwasanaeth hwn.',
  },
  receipt: { en: 'Receipt', cy: 'Derbynneb' },
  receiptOf: { en: 'Receipt for {use}, request {reference}', cy: 'Derbynneb ar gyfer {use}, cais {reference}' },
  ofRequest: { en: 'Request {reference}: {state}', cy: 'Cais {reference}: {state}' },
  changed: {
    en: 'This use has changed since the page was opened, so nothing was turned on. Read it again, then choose.',
    cy: 'Mae’r defnydd hwn wedi newid ers agor y dudalen, felly ni throwyd dim ymlaen. Darllenwch ef eto, yna dewiswch.',
  },
  notice: { en: 'Read the whole privacy notice', cy: 'Darllen yr hysbysiad preifatrwydd cyfan' },

  ask: { en: 'May we also do this?', cy: 'A gawn ni wneud hyn hefyd?' },
  askLead: {
    en: 'It is for you to choose. Nothing of your request hangs on it, and if you choose nothing the answer is no.',
    cy: 'Chi sydd i ddewis. Nid oes dim o’ch cais yn dibynnu arno, ac os na ddewiswch ddim, na yw’r ateb.',
  },
  askLater: {
    en: 'Signed in, you can change it at any time under your account. Otherwise tell us by telephone or letter.',
    cy: 'Ar ôl mewngofnodi, gallwch ei newid ar unrhyw adeg o dan eich cyfrif. Fel arall dywedwch wrthym dros y ffôn neu drwy lythyr.',
  },
  yes: { en: 'Yes', cy: 'Cewch' },
  no: { en: 'No', cy: 'Na chewch' },
});
