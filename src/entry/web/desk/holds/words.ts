import { words } from '../../../../platform/language/index.js';

export const holdWords = words({
  title: { en: 'Legal holds', cy: 'Daliadau cyfreithiol' },
  lead: {
    en: 'While a hold stands, nothing within it is destroyed, neither when its time is over nor when the person asks. They are told that a hold keeps it and until when, and never why.',
    cy: 'Tra bo daliad yn sefyll, ni ddinistrir dim ynddo, na phan ddaw ei amser i ben na phan fydd y person yn gofyn. Dywedir wrthynt fod daliad yn ei gadw a than pryd, ond byth pam.',
  },
  overdueCount: {
    en: 'A hold is past its review: say that it is still needed, or have a colleague lift it. Number of such holds: {count}.',
    cy: 'Mae daliad wedi mynd heibio i’w adolygiad: dywedwch fod ei angen o hyd, neu gofynnwch i gydweithiwr ei godi. Nifer y daliadau hyn: {count}.',
  },
  standing: { en: 'Holds that stand', cy: 'Daliadau sy’n sefyll' },
  none: { en: 'No hold stands.', cy: 'Nid oes daliad yn sefyll.' },
  what: { en: 'What is held', cy: 'Yr hyn a ddelir' },
  why: { en: 'Why', cy: 'Pam' },
  since: { en: 'Placed', cy: 'Gosodwyd' },
  reviewOn: { en: 'Review by', cy: 'Adolygu erbyn' },
  act: { en: 'What to do', cy: 'Beth i’w wneud' },
  overdue: { en: 'Overdue', cy: 'Hwyr' },
  sinceBy: { en: '{date}, by {name}', cy: '{date}, gan {name}' },
  ofCase: { en: 'Case {case}', cy: 'Achos {case}' },
  ofPerson: { en: 'Everything about the person of {case}', cy: 'Popeth am berson {case}' },
  ofService: { en: 'All cases of {service}', cy: 'Pob achos: {service}' },
  lift: { en: 'Lift it', cy: 'Ei godi' },
  notYours: { en: 'A colleague lifts what you placed', cy: 'Cydweithiwr sy’n codi’r hyn a osodoch' },
  keep: { en: 'Still needed', cy: 'Ei angen o hyd' },
  next: { en: 'Review next', cy: 'Adolygu nesaf' },
  place: { en: 'Place a hold', cy: 'Gosod daliad' },
  reference: { en: 'Reference of the case', cy: 'Cyfeirnod yr achos' },
  referenceHint: { en: 'For example, MB-7K3Q-W2XD', cy: 'Er enghraifft, MB-7K3Q-W2XD' },
  scope: { en: 'What is held?', cy: 'Beth a ddelir?' },
  case: { en: 'This case', cy: 'Yr achos hwn' },
  person: { en: 'Everything about the person whose case it is', cy: 'Popeth am y person sy’n berchen ar yr achos' },
  service: { en: 'All cases of its service', cy: 'Pob achos o’i wasanaeth' },
  ground: { en: 'Why must nothing be destroyed?', cy: 'Pam na chaiff dim ei ddinistrio?' },
  litigation: { en: 'A claim in court', cy: 'Hawliad mewn llys' },
  inquiry: { en: 'An inquiry or investigation', cy: 'Ymchwiliad' },
  audit: { en: 'An audit', cy: 'Archwiliad' },
  request: { en: 'A request for it is in progress', cy: 'Mae cais amdano ar y gweill' },
  days: { en: 'When is it to be reviewed?', cy: 'Pryd mae i’w adolygu?' },
  in92: { en: 'In three months', cy: 'Ymhen tri mis' },
  in183: { en: 'In six months', cy: 'Ymhen chwe mis' },
  in365: { en: 'In a year', cy: 'Ymhen blwyddyn' },
  words: { en: 'What it is about', cy: 'Am beth y mae' },
  wordsHint: {
    en: 'For the colleague who reviews it. It is sealed; the person does not read it.',
    cy: 'Ar gyfer y cydweithiwr sy’n ei adolygu. Mae wedi’i selio; nid yw’r person yn ei ddarllen.',
  },
  send: { en: 'Place the hold', cy: 'Gosod y daliad' },
  didPlace: { en: 'The hold stands', cy: 'Mae’r daliad yn sefyll' },
  didReview: { en: 'The review is on the record', cy: 'Mae’r adolygiad ar y cofnod' },
  didLift: { en: 'The hold has been lifted', cy: 'Mae’r daliad wedi’i godi' },
  noCase: { en: 'Enter the reference of a case that is here', cy: 'Nodwch gyfeirnod achos sydd yma' },
  chooseScope: { en: 'Choose what is held', cy: 'Dewiswch beth a ddelir' },
  chooseGround: { en: 'Choose why nothing must be destroyed', cy: 'Dewiswch pam na chaiff dim ei ddinistrio' },
  chooseDays: { en: 'Choose when it is to be reviewed', cy: 'Dewiswch pryd mae i’w adolygu' },
  sayWhat: { en: 'Write what the hold is about', cy: 'Ysgrifennwch am beth y mae’r daliad' },
  noPerson: {
    en: 'No person is known to this case. Hold the case itself, or its service.',
    cy: 'Nid oes person yn hysbys i’r achos hwn. Daliwch yr achos ei hun, neu ei wasanaeth.',
  },
  yourself: {
    en: 'You placed this hold, so a colleague has to lift it.',
    cy: 'Chi a osododd y daliad hwn, felly rhaid i gydweithiwr ei godi.',
  },
  gone: {
    en: 'This hold has been lifted already. Look at the list again.',
    cy: 'Mae’r daliad hwn wedi’i godi’n barod. Edrychwch ar y rhestr eto.',
  },
});

export type HoldWord = keyof typeof holdWords;

/** How long until a hold is reviewed, in days. */
export const lengths = { '92': holdWords.in92, '183': holdWords.in183, '365': holdWords.in365 } as const;
