import { words } from '../../../../platform/language/index.js';

/** What stands beside an answer that the person whom it is about says is wrong. */
export const contestWords = words({
  contested: { en: 'Contested', cy: 'Heriwyd' },
  upheld: { en: 'Wrong', cy: 'Anghywir' },
  corrected: { en: 'Corrected', cy: 'Cywirwyd' },
  refused: { en: 'Disputed', cy: 'Mewn anghydfod' },
  'contested-said': {
    en: 'The person whom it is about has said since {date} that it is wrong. It is not decided yet.',
    cy: 'Mae’r person y mae’n ymwneud ag ef wedi dweud ers {date} ei fod yn anghywir. Nid yw wedi’i benderfynu eto.',
  },
  'upheld-said': {
    en: 'It was decided on {date} that this is wrong. It is still to be put right.',
    cy: 'Penderfynwyd ar {date} fod hyn yn anghywir. Mae eto i’w gywiro.',
  },
  'corrected-said': {
    en: 'It was wrong, and was put right on {date}.',
    cy: 'Roedd yn anghywir, ac fe’i cywirwyd ar {date}.',
  },
  'refused-said': {
    en: 'The person whom it is about says that it is wrong. It was decided on {date} that it is right.',
    cy: 'Dywed y person y mae’n ymwneud ag ef ei fod yn anghywir. Penderfynwyd ar {date} ei fod yn gywir.',
  },
  stated: { en: 'Their statement is among the notes.', cy: 'Mae eu datganiad ymhlith y nodiadau.' },
});
