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

/** The same, said to the person whom it is about. */
export const ownContestWords = words({
  contested: { en: 'We are looking into it', cy: 'Rydym yn edrych i mewn iddo' },
  upheld: { en: 'You were right', cy: 'Chi oedd yn iawn' },
  corrected: { en: 'Put right', cy: 'Wedi’i gywiro' },
  refused: { en: 'You do not agree', cy: 'Nid ydych yn cytuno' },
  'contested-said': {
    en: 'On {date} you told us that this is wrong. Everybody who opens it sees that.',
    cy: 'Ar {date} dywedasoch wrthym fod hyn yn anghywir. Mae pawb sy’n ei agor yn gweld hynny.',
  },
  'upheld-said': {
    en: 'We found on {date} that this is wrong. We still have to put it right.',
    cy: 'Canfuom ar {date} fod hyn yn anghywir. Mae’n rhaid i ni ei gywiro o hyd.',
  },
  'corrected-said': {
    en: 'It was wrong, and we put it right on {date}.',
    cy: 'Roedd yn anghywir, ac fe’i cywirwyd gennym ar {date}.',
  },
  'refused-said': {
    en: 'You told us that this is wrong. We decided on {date} that it is right; everybody who opens it sees that you do not agree.',
    cy: 'Dywedasoch wrthym fod hyn yn anghywir. Penderfynasom ar {date} ei fod yn gywir; mae pawb sy’n ei agor yn gweld nad ydych yn cytuno.',
  },
  stated: { en: 'Your statement is kept with it.', cy: 'Cedwir eich datganiad gydag ef.' },
});
