import { words } from '../../../../platform/language/index.js';

export const replayWords = words({
  title: { en: 'Replay past cases', cy: 'Ailchwarae achosion y gorffennol' },
  lead: {
    en: 'What this design would have asked, refused, worked out and promised in cases that were opened before. Nobody’s answers are shown: you get counts, and references where nothing locked has a part in it.',
    cy: 'Yr hyn y byddai’r dyluniad hwn wedi’i ofyn, ei wrthod, ei gyfrifo a’i addo mewn achosion a agorwyd o’r blaen. Ni ddangosir atebion neb: cewch gyfrifon, a chyfeirnodau lle nad oes gan ddim dan glo ran ynddo.',
  },
  months: { en: 'Cases of how many months?', cy: 'Achosion faint o fisoedd?' },
  monthsHint: { en: '1 to 24', cy: '1 i 24' },
  begin: { en: 'Replay them', cy: 'Eu hailchwarae' },
  again: { en: 'Replay them again', cy: 'Eu hailchwarae eto' },
  notRight: { en: 'Mend everything that is to be mended first.', cy: 'Cywirwch bopeth sydd i’w gywiro yn gyntaf.' },
  progress: { en: 'Cases that were asked', cy: 'Achosion a holwyd' },
  done: { en: '{done} of {all} cases', cy: '{done} o {all} achos' },
  stopped: {
    en: 'It was stopped: the design can no longer be read.',
    cy: 'Cafodd ei stopio: ni ellir darllen y dyluniad mwyach.',
  },
  found: { en: 'What would have been otherwise', cy: 'Yr hyn a fyddai wedi bod yn wahanol' },
  none: { en: 'Nothing would have been otherwise.', cy: 'Ni fyddai dim wedi bod yn wahanol.' },
  of: { en: 'Of {all} cases, by revision {revision}.', cy: 'O {all} achos, yn ôl diwygiad {revision}.' },
  leftOut: {
    en: '{count} were left out: their answers are destroyed.',
    cy: 'Gadawyd {count} allan: mae eu hatebion wedi’u dinistrio.',
  },
  effect: { en: 'What', cy: 'Beth' },
  cases: { en: 'Cases', cy: 'Achosion' },
  which: { en: 'Some of them', cy: 'Rhai ohonynt' },
  few: { en: 'Fewer than 5', cy: 'Llai na 5' },
  about: { en: '{count} to {most}', cy: '{count} i {most}' },
  hidden: { en: 'Not told: locked answers have a part in it', cy: 'Heb ei ddweud: mae gan atebion dan glo ran ynddo' },
  asked: { en: '{field}: asked, and was not', cy: '{field}: yn cael ei ofyn, ac ni chafodd' },
  'not-asked': { en: '{field}: not asked, and was', cy: '{field}: ddim yn cael ei ofyn, a chafodd' },
  refused: { en: '{field}: the answer would be refused', cy: '{field}: byddai’r ateb yn cael ei wrthod' },
  changed: { en: '{field}: worked out otherwise', cy: '{field}: yn cael ei gyfrifo’n wahanol' },
  sum: { en: '{sum} in all', cy: '{sum} i gyd' },
  due: { en: 'Promised within another time', cy: 'Wedi’i addo o fewn amser arall' },
  state: { en: 'Begins in another state', cy: 'Yn dechrau mewn cyflwr arall' },
});

export const replayRefusals = words({
  'not-allowed': { en: 'Your roles do not let you do this.', cy: 'Nid yw eich rolau’n gadael i chi wneud hyn.' },
  'no-such-design': { en: 'This design is no longer there.', cy: 'Nid yw’r dyluniad hwn yno mwyach.' },
  faulty: { en: 'Mend everything that is to be mended first', cy: 'Cywirwch bopeth sydd i’w gywiro yn gyntaf' },
  'no-such-service': {
    en: 'No service of this code runs yet, so there are no past cases.',
    cy: 'Nid oes gwasanaeth â’r cod hwn yn rhedeg eto, felly nid oes achosion blaenorol.',
  },
  'bad-months': { en: 'Enter a whole number of months from 1 to 24', cy: 'Rhowch nifer cyfan o fisoedd o 1 i 24' },
  'runs-already': {
    en: 'A replay of this design runs already. Wait until it is done.',
    cy: 'Mae ailchwarae o’r dyluniad hwn eisoes yn rhedeg. Arhoswch nes iddo orffen.',
  },
  'too-many': {
    en: 'This service was replayed five times within a day, which is the most. Try again tomorrow.',
    cy: 'Cafodd y gwasanaeth hwn ei ailchwarae bum gwaith o fewn diwrnod, sef yr uchafswm. Rhowch gynnig arall arni yfory.',
  },
});
