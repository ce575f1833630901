import { words } from '../../../../platform/language/index.js';

export const decisionWords = words({
  list: { en: 'Best-interest decisions', cy: 'Penderfyniadau er budd pennaf' },
  lead: {
    en: 'For people who cannot decide for themself. Another officer than the one who noted it looks at each again, the longest overdue first.',
    cy: 'Ar gyfer pobl na allant benderfynu drostynt eu hunain. Mae swyddog arall na’r un a’i nododd yn edrych ar bob un eto, gyda’r rhai mwyaf hwyr yn gyntaf.',
  },
  none: { en: 'Nothing has been decided for anybody.', cy: 'Does dim wedi’i benderfynu dros neb.' },
  title: { en: 'A best-interest decision', cy: 'Penderfyniad er budd pennaf' },
  person: { en: 'For', cy: 'Dros' },
  noReference: { en: 'No reference', cy: 'Dim cyfeirnod' },
  decision: { en: 'Decision', cy: 'Penderfyniad' },
  noted: { en: 'Noted by', cy: 'Nodwyd gan' },
  decidedBy: { en: '{name}, {date}', cy: '{name}, {date}' },
  somebody: { en: 'Somebody who has left', cy: 'Rhywun sydd wedi gadael' },
  officer: { en: 'An officer', cy: 'Swyddog' },
  review: { en: 'To be reviewed by', cy: 'I’w adolygu erbyn' },
  noDay: { en: 'No day was set', cy: 'Ni osodwyd diwrnod' },
  overdue: { en: 'Overdue', cy: 'Hwyr' },
  ended: { en: 'Ended', cy: 'Daeth i ben' },
  reviewed: { en: 'Reviewed', cy: 'Adolygwyd' },
  notReviewed: { en: 'Not yet', cy: 'Ddim eto' },
  why: { en: 'Why', cy: 'Pam' },
  noWhy: {
    en: 'Nothing was written, or it is no longer kept',
    cy: 'Ni ysgrifennwyd dim, neu nid yw’n cael ei gadw mwyach',
  },
  open: { en: 'Read why, and review', cy: 'Darllen pam, ac adolygu' },
  openLook: { en: 'Reading why is a look at the person.', cy: 'Mae darllen pam yn edrychiad ar y person.' },

  whyAsk: { en: 'Why is it in their best interests?', cy: 'Pam y mae er eu budd pennaf?' },
  whyHint: {
    en: 'Who was asked, what the person would wish, and why nothing less would do (Mental Capacity Act 2005, section 4). They read it in Your data. It is sealed as soon as you send it.',
    cy: 'Pwy y gofynnwyd iddynt, beth fyddai’r person yn ei ddymuno, a pham na fyddai dim llai yn gwneud y tro (Deddf Galluedd Meddyliol 2005, adran 4). Maent yn ei ddarllen yn Eich data. Caiff ei selio cyn gynted ag y byddwch yn ei anfon.',
  },
  reviewIn: { en: 'Look at it again', cy: 'Edrych arno eto' },
  month: { en: 'In a month', cy: 'Ymhen mis' },
  quarter: { en: 'In three months', cy: 'Ymhen tri mis' },
  half: { en: 'In six months', cy: 'Ymhen chwe mis' },
  year: { en: 'In a year', cy: 'Ymhen blwyddyn' },

  found: { en: 'What have you found?', cy: 'Beth rydych wedi’i ganfod?' },
  confirmed: { en: 'It is still in their best interests', cy: 'Mae er eu budd pennaf o hyd' },
  endIt: { en: 'It is no longer: it ends', cy: 'Nid yw mwyach: daw i ben' },
  nextReview: { en: 'If it still is: look at it again', cy: 'Os yw o hyd: edrych arno eto' },
  note: { en: 'Note the review', cy: 'Nodi’r adolygiad' },
  didReviewed: { en: 'The review has been noted', cy: 'Mae’r adolygiad wedi’i nodi' },
  byAnother: {
    en: 'You noted this decision. A colleague who checks mandates looks at it again.',
    cy: 'Chi a nododd y penderfyniad hwn. Cydweithiwr sy’n gwirio mandadau sy’n edrych arno eto.',
  },
  isOver: {
    en: 'This decision has ended. Nothing more follows from it.',
    cy: 'Mae’r penderfyniad hwn wedi dod i ben. Nid oes dim arall yn dilyn ohono.',
  },

  own: { en: 'What was decided in your best interests', cy: 'Yr hyn a benderfynwyd er eich budd pennaf' },
  ownLead: {
    en: 'While you could not decide for yourself, this was decided for you. You can ask us about any of it, or say that it is wrong.',
    cy: 'Tra na allech benderfynu drosoch eich hun, penderfynwyd hyn drosoch. Gallwch ein holi am unrhyw ran ohono, neu ddweud ei fod yn anghywir.',
  },
  theirs: { en: 'What was decided in their best interests', cy: 'Yr hyn a benderfynwyd er eu budd pennaf' },
  theirsLead: {
    en: 'You act for them, so you see what was decided and when it is looked at again. Why it was decided is theirs to read: ask us if you need it.',
    cy: 'Rydych yn gweithredu drostynt, felly gwelwch yr hyn a benderfynwyd a phryd yr edrychir arno eto. Eu lle nhw yw darllen pam: gofynnwch i ni os oes ei angen arnoch.',
  },
});
export const reviewTimes = {
  30: decisionWords.month,
  91: decisionWords.quarter,
  182: decisionWords.half,
  365: decisionWords.year,
};
