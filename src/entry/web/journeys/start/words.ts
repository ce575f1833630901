import { type CountedWords, words } from '../../../../platform/language/index.js';

export const startWords = words({
  paused: {
    en: 'This service takes no new requests for now',
    cy: 'Nid yw’r gwasanaeth hwn yn derbyn ceisiadau newydd am y tro',
  },
  retired: { en: 'This service has ended', cy: 'Mae’r gwasanaeth hwn wedi dod i ben' },
  pausedUntil: { en: 'We expect to open it again on {date}.', cy: 'Disgwyliwn ei agor eto ar {date}.' },
  instead: { en: 'Use this instead: {title}', cy: 'Defnyddiwch hwn yn ei le: {title}' },
  goesOn: {
    en: 'Requests that you have sent go on.',
    cy: 'Mae ceisiadau yr ydych wedi’u hanfon yn mynd ymlaen.',
  },
  start: { en: 'Start now', cy: 'Dechrau nawr' },
  printForm: { en: 'Print this form to fill in by hand', cy: 'Argraffu’r ffurflen hon i’w llenwi â llaw' },
  startAgain: { en: 'Start again', cy: 'Dechrau eto' },
  carryOn: { en: 'Carry on with your answers', cy: 'Parhau â’ch atebion' },
  carryOnLead: {
    en: 'You have begun this in this browser. Starting again leaves those answers behind.',
    cy: 'Rydych wedi dechrau hyn yn y porwr hwn. Bydd dechrau eto yn gadael yr atebion hynny ar ôl.',
  },
  before: { en: 'Before you start', cy: 'Cyn i chi ddechrau' },
  willAsk: { en: 'We will ask you:', cy: 'Byddwn yn gofyn i chi:' },
  some: {
    en: 'Some answers lead to a further question.',
    cy: 'Mae rhai atebion yn arwain at gwestiwn arall.',
  },
  optional: { en: 'optional', cy: 'dewisol' },
  saveLater: {
    en: 'You can save your answers and come back within {days} days.',
    cy: 'Gallwch gadw eich atebion a dod yn ôl o fewn {days} diwrnod.',
  },
  return: { en: 'Go back to answers that you saved', cy: 'Ewch yn ôl at atebion a gadwyd gennych' },
  noAccount: { en: 'You do not need an account.', cy: 'Nid oes angen cyfrif arnoch.' },
  next: { en: 'What happens next', cy: 'Beth sy’n digwydd nesaf' },
  privacy: { en: 'How we use your answers', cy: 'Sut rydym yn defnyddio eich atebion' },
  notice: { en: 'Full privacy notice', cy: 'Hysbysiad preifatrwydd llawn' },
  law: { en: 'We ask under this law:', cy: 'Rydym yn gofyn o dan y gyfraith hon:' },
  answer: { en: 'What we ask', cy: 'Beth rydym yn ei ofyn' },
  need: { en: 'Why we need it', cy: 'Pam mae ei angen arnom' },
  keep: { en: 'How long we keep it', cy: 'Am ba hyd rydym yn ei gadw' },
  locked: {
    en: 'Answers about you are locked with a key of their own. Every time someone reads them is recorded.',
    cy: 'Mae atebion amdanoch chi dan glo â’u hallwedd eu hunain. Cofnodir bob tro y bydd rhywun yn eu darllen.',
  },
});

export const minutesWords: CountedWords = {
  en: { one: 'It takes about a minute.', other: 'It takes about {count} minutes.' },
  cy: {
    one: 'Mae’n cymryd tua munud.',
    two: 'Mae’n cymryd tua {count} funud.',
    few: 'Mae’n cymryd tua {count} munud.',
    other: 'Mae’n cymryd tua {count} munud.',
  },
};
