import type { ConcernKind } from '../../../../foundation/assurance/index.js';
import { type Words, words } from '../../../../platform/language/index.js';

export const concernKindWords = words({
  'unneeded-look': {
    en: 'Somebody looked at my data who should not have',
    cy: 'Edrychodd rhywun ar fy nata na ddylai fod wedi',
  },
  'wrong-person': {
    en: 'Something about me went to somebody else',
    cy: 'Aeth rhywbeth amdanaf at rywun arall',
  },
  altered: { en: 'Something of mine was changed or is gone', cy: 'Newidiwyd rhywbeth o’m heiddo, neu mae wedi mynd' },
  lost: {
    en: 'Something of mine was lost or left lying',
    cy: 'Collwyd rhywbeth o’m heiddo, neu fe’i gadawyd yn rhywle',
  },
  other: { en: 'Something else', cy: 'Rhywbeth arall' },
}) satisfies Record<ConcernKind, Words>;

export const concernWords = words({
  title: { en: 'Say that something is wrong', cy: 'Dweud bod rhywbeth o’i le' },
  lead: {
    en: 'If you think that your data was not handled as it should be, tell us here. Those who protect data read it. You need not be sure.',
    cy: 'Os ydych yn meddwl na chafodd eich data ei drin fel y dylai, dywedwch wrthym yma. Y rhai sy’n diogelu data sy’n ei ddarllen. Nid oes rhaid i chi fod yn siŵr.',
  },
  law: {
    en: 'You see here when it was read, at the latest within 30 days, and the answer (Data Protection Act 2018, section 164A). If people may be harmed, the regulator is told within 72 hours.',
    cy: 'Byddwch yn gweld yma pryd y cafodd ei ddarllen, o fewn 30 diwrnod fan bellaf, a’r ateb (Deddf Diogelu Data 2018, adran 164A). Os gallai pobl gael eu niweidio, dywedir wrth y rheoleiddiwr o fewn 72 awr.',
  },
  regulator: {
    en: 'You may complain to the Information Commissioner too:',
    cy: 'Cewch gwyno wrth y Comisiynydd Gwybodaeth hefyd:',
  },
  raised: { en: 'What you told us', cy: 'Yr hyn a ddywedasoch wrthym' },
  number: { en: 'Number {number}', cy: 'Rhif {number}' },
  sent: { en: 'Told', cy: 'Dywedwyd' },
  about: { en: 'About', cy: 'Am' },
  look: { en: 'Look number {number}', cy: 'Edrychiad rhif {number}' },
  words: { en: 'Your words', cy: 'Eich geiriau' },
  gone: { en: 'No longer kept', cy: 'Heb ei gadw mwyach' },
  read: { en: 'Read', cy: 'Darllenwyd' },
  notRead: { en: 'Not yet. By {until} at the latest', cy: 'Ddim eto. Erbyn {until} fan bellaf' },
  answer: { en: 'Our answer', cy: 'Ein hateb' },
  noAnswer: { en: 'Not yet', cy: 'Ddim eto' },
  form: { en: 'Tell us', cy: 'Dywedwch wrthym' },
  kind: { en: 'What worries you?', cy: 'Beth sy’n eich poeni?' },
  chooseKind: { en: 'Choose what worries you', cy: 'Dewiswch beth sy’n eich poeni' },
  what: { en: 'Say what happened, as far as you know', cy: 'Dywedwch beth ddigwyddodd, hyd y gwyddoch' },
  whatHint: {
    en: 'When you noticed it, and what you would like us to do. It is sealed as soon as you send it.',
    cy: 'Pryd y sylwoch arno, a beth yr hoffech inni ei wneud. Caiff ei selio cyn gynted ag y byddwch yn ei anfon.',
  },
  sayWhat: { en: 'Say what worries you', cy: 'Dywedwch beth sy’n eich poeni' },
  send: { en: 'Send it', cy: 'Ei anfon' },
  did: {
    en: 'We have it. Those who protect data here can read it now.',
    cy: 'Mae gennym ef. Gall y rhai sy’n diogelu data yma ei ddarllen nawr.',
  },
  lookTitle: { en: 'I do not recognise this look', cy: 'Nid wyf yn adnabod yr edrychiad hwn' },
  lookLead: {
    en: 'Tell us why, if you know. Those who protect data see who it was and ask what it was for; an officer whose look it was cannot read it.',
    cy: 'Dywedwch wrthym pam, os gwyddoch. Mae’r rhai sy’n diogelu data yn gweld pwy oedd yno ac yn gofyn at ba ddiben; ni all swyddog ddarllen hyn os mai ei edrychiad ef ydoedd.',
  },
});
