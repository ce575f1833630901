import { words } from '../../../../platform/language/index.js';

export const concealedWords = words({
  title: { en: 'Concealed looks', cy: 'Edrychiadau cudd' },
  lead: {
    en: 'Where the law says so, a look at a case may be kept from the person for a time. One officer asks, another approves, and every one is shown to the person on its day.',
    cy: 'Lle mae’r gyfraith yn dweud hynny, gellir cadw edrychiad ar achos rhag y person am gyfnod. Mae un swyddog yn gofyn, un arall yn cymeradwyo, a chaiff pob un ei ddangos i’r person ar ei ddiwrnod.',
  },
  noAuditor: {
    en: 'Nobody holds the second key yet, so no look can be concealed. Whoever runs this installation sets the auditor’s key.',
    cy: 'Nid oes neb yn dal yr ail allwedd eto, felly ni ellir cuddio unrhyw edrychiad. Yr un sy’n rhedeg y gosodiad hwn sy’n gosod allwedd yr archwilydd.',
  },
  waiting: { en: 'To be answered', cy: 'I’w hateb' },
  noneWaiting: { en: 'Nothing waits for an answer.', cy: 'Nid oes dim yn aros am ateb.' },
  own: { en: 'Asked by you', cy: 'Gofynnwyd gennych chi' },
  noneOwn: { en: 'You have asked for none.', cy: 'Nid ydych wedi gofyn am yr un.' },
  case: { en: 'Case', cy: 'Achos' },
  ground: { en: 'Ground', cy: 'Sail' },
  why: { en: 'Why', cy: 'Pam' },
  revealOn: { en: 'Shown to the person on', cy: 'I’w ddangos i’r person ar' },
  state: { en: 'How it stands', cy: 'Sut mae’n sefyll' },
  act: { en: 'What to do', cy: 'Beth i’w wneud' },
  asked: { en: 'Waits for an answer', cy: 'Yn aros am ateb' },
  approved: { en: 'Approved: open it once before {when}', cy: 'Cymeradwywyd: agorwch ef unwaith cyn {when}' },
  lapsed: { en: 'Not used within a day', cy: 'Heb ei ddefnyddio o fewn diwrnod' },
  declined: { en: 'Declined', cy: 'Gwrthodwyd' },
  looked: { en: 'Looked on {when}', cy: 'Edrychwyd ar {when}' },
  revealed: { en: 'Shown to the person', cy: 'Wedi’i ddangos i’r person' },
  extending: { en: 'To be kept back until {date}, if approved', cy: 'I’w ddal yn ôl tan {date}, os cymeradwyir' },
  approve: { en: 'Approve', cy: 'Cymeradwyo' },
  decline: { en: 'Decline', cy: 'Gwrthod' },
  open: { en: 'Open the case once', cy: 'Agor yr achos unwaith' },
  of: { en: 'of {case}', cy: '{case}' },
  notYours: { en: 'Somebody else must answer this', cy: 'Rhaid i rywun arall ateb hwn' },
  extendOf: { en: 'Keep back for longer: {case}, {date}', cy: 'Dal yn ôl yn hirach: {case}, {date}' },
  ask: { en: 'Ask for a concealed look', cy: 'Gofyn am edrychiad cudd' },
  reference: { en: 'Reference of the case', cy: 'Cyfeirnod yr achos' },
  referenceHint: {
    en: 'For example, MB-7K3Q-W2XD. Opening the case to find it would be an ordinary look.',
    cy: 'Er enghraifft, MB-7K3Q-W2XD. Byddai agor yr achos i ddod o hyd iddo yn edrychiad cyffredin.',
  },
  whyHint: {
    en: 'What the approver needs to decide. It is sealed, and the auditor reads it too.',
    cy: 'Yr hyn y mae ei angen ar y cymeradwywr i benderfynu. Mae wedi’i selio, a bydd yr archwilydd yn ei ddarllen hefyd.',
  },
  days: { en: 'When is the person to see it?', cy: 'Pryd mae’r person i’w weld?' },
  in31: { en: 'In a month', cy: 'Ymhen mis' },
  in92: { en: 'In three months', cy: 'Ymhen tri mis' },
  in183: { en: 'In six months', cy: 'Ymhen chwe mis' },
  in365: { en: 'In a year', cy: 'Ymhen blwyddyn' },
  send: { en: 'Ask', cy: 'Gofyn' },
  didAsk: { en: 'Asked. Another officer must approve it.', cy: 'Gofynnwyd. Rhaid i swyddog arall ei gymeradwyo.' },
  didAnswer: { en: 'Your answer has been kept', cy: 'Mae eich ateb wedi’i gadw' },
  noCase: { en: 'Enter the reference of a case that is here', cy: 'Nodwch gyfeirnod achos sydd yma' },
  chooseGround: { en: 'Choose the ground in law', cy: 'Dewiswch y sail yn y gyfraith' },
  chooseDays: { en: 'Choose when the person is to see it', cy: 'Dewiswch pryd mae’r person i’w weld' },
  sayWhy: { en: 'Write why this look must be concealed', cy: 'Ysgrifennwch pam mae’n rhaid cuddio’r edrychiad hwn' },
  notLater: {
    en: 'Choose a later day than the one it has, within a year from today',
    cy: 'Dewiswch ddiwrnod diweddarach na’r un sydd ganddo, o fewn blwyddyn i heddiw',
  },
  ownRequest: {
    en: 'You asked for this yourself. Another officer must answer it.',
    cy: 'Chi a ofynnodd am hyn. Rhaid i swyddog arall ei ateb.',
  },
  gone: {
    en: 'This has changed since you opened the page. Look at the list again.',
    cy: 'Mae hyn wedi newid ers ichi agor y dudalen. Edrychwch ar y rhestr eto.',
  },
  notAllowed: { en: 'Your roles do not allow this.', cy: 'Nid yw eich rolau’n caniatáu hyn.' },
  notApproved: {
    en: 'The approval is not there, is over a day old, or was used. Ask again.',
    cy: 'Nid yw’r gymeradwyaeth yno, mae dros ddiwrnod oed, neu fe’i defnyddiwyd. Gofynnwch eto.',
  },
  askedFirst: {
    en: 'Nothing was opened, and the approval is not used up. See below what is asked of you first.',
    cy: 'Ni agorwyd dim, ac ni ddefnyddiwyd y gymeradwyaeth. Gweler isod yr hyn a ofynnir gennych yn gyntaf.',
  },
  nothingToSee: {
    en: 'Your roles see no personal data in this case, so there is nothing to look at. The approval is not used up.',
    cy: 'Nid yw eich rolau’n gweld data personol yn yr achos hwn, felly nid oes dim i edrych arno. Ni ddefnyddiwyd y gymeradwyaeth.',
  },
  notExtended: {
    en: 'A look can be kept back for longer once, before its day.',
    cy: 'Gellir dal edrychiad yn ôl yn hirach unwaith, cyn ei ddiwrnod.',
  },
});

export type ConcealedWord = keyof typeof concealedWords;

/** For how long a look may be asked to be kept back, in days from today. */
export const lengths = {
  '31': concealedWords.in31,
  '92': concealedWords.in92,
  '183': concealedWords.in183,
  '365': concealedWords.in365,
} as const;
