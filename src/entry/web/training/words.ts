import { words } from '../../../platform/language/index.js';

export const trainingWords = words({
  title: { en: 'Training', cy: 'Hyfforddiant' },
  lead: {
    en: 'What is marked OFFICIAL-SENSITIVE opens only to officers whose training for it is in date.',
    cy: 'Dim ond i swyddogion y mae eu hyfforddiant ar ei gyfer yn gyfredol y mae’r hyn sydd wedi’i farcio’n OFFICIAL-SENSITIVE yn agor.',
  },
  privacy: {
    en: 'Your result is kept on the record. Your manager sees until when your training counts; how questions were answered is shown for everybody together.',
    cy: 'Cedwir eich canlyniad ar y cofnod. Mae eich rheolwr yn gweld tan pryd y mae eich hyfforddiant yn cyfrif; dangosir sut yr atebwyd cwestiynau ar gyfer pawb gyda’i gilydd.',
  },
  minutes: { en: 'About {minutes} minutes', cy: 'Tua {minutes} munud' },
  yours: { en: 'Yours', cy: 'Eich un chi' },
  open: { en: 'Read the lessons of {title}', cy: 'Darllen gwersi {title}' },
  result: { en: 'See your last result', cy: 'Gweld eich canlyniad diwethaf' },
  team: { en: 'Your team’s training', cy: 'Hyfforddiant eich tîm' },
  back: { en: 'Training', cy: 'Hyfforddiant' },

  'in-date': { en: 'In date until {until}', cy: 'Yn gyfredol tan {until}' },
  waived: {
    en: 'Not trained. A duty manager lets you work until {over}',
    cy: 'Heb eich hyfforddi. Mae rheolwr ar ddyletswydd yn gadael ichi weithio tan {over}',
  },
  shift: {
    en: 'Ended on {until}. You may finish this shift, until {over} at the latest',
    cy: 'Daeth i ben ar {until}. Cewch orffen y sifft hon, tan {over} fan bellaf',
  },
  lapsed: { en: 'Ended on {until}', cy: 'Daeth i ben ar {until}' },
  none: { en: 'Not taken yet', cy: 'Heb ei wneud eto' },
  outdated: {
    en: 'The training has changed since you took it, so it ends sooner.',
    cy: 'Mae’r hyfforddiant wedi newid ers ichi ei wneud, felly mae’n dod i ben yn gynt.',
  },
  shut: {
    en: 'Fields that are marked so, and the notes beside them, stay shut to you until you have taken it.',
    cy: 'Bydd meysydd sydd wedi’u marcio felly, a’r nodiadau wrth eu hymyl, yn aros ar gau ichi nes ichi ei wneud.',
  },
  limit: {
    en: 'A shift that began in date may be finished within {hours} hours of the end.',
    cy: 'Caniateir gorffen sifft a ddechreuodd yn gyfredol o fewn {hours} awr i’r diwedd.',
  },
  soon: {
    en: 'Your training “{title}” ends on {until}.',
    cy: 'Mae eich hyfforddiant “{title}” yn dod i ben ar {until}.',
  },
  take: { en: 'Take it now', cy: 'Ei wneud nawr' },

  start: { en: 'Go on to the questions', cy: 'Ymlaen at y cwestiynau' },
  lessonLead: {
    en: 'Read this first. Then come {count} questions; {pass} right answers pass.',
    cy: 'Darllenwch hwn yn gyntaf. Yna daw {count} o gwestiynau; mae {pass} ateb cywir yn pasio.',
  },
  questions: { en: 'Questions: {title}', cy: 'Cwestiynau: {title}' },
  questionsLead: {
    en: 'The people are made up. The services and what they ask for are this place’s own.',
    cy: 'Mae’r bobl yn ddychmygol. Gwasanaethau’r lle hwn yw’r gwasanaethau, a’r hyn y maent yn gofyn amdano.',
  },
  submit: { en: 'Mark my answers', cy: 'Marcio fy atebion' },
  unanswered: { en: 'Choose an answer to question {number}', cy: 'Dewiswch ateb i gwestiwn {number}' },
  tooMany: {
    en: 'You have tried {count} times in a day. Read the lessons again and come back tomorrow, or ask a duty manager.',
    cy: 'Rydych wedi rhoi cynnig {count} gwaith mewn diwrnod. Darllenwch y gwersi eto a dewch yn ôl yfory, neu gofynnwch i reolwr ar ddyletswydd.',
  },
  passed: { en: 'You have passed', cy: 'Rydych wedi pasio' },
  failed: { en: 'You have not passed yet', cy: 'Nid ydych wedi pasio eto' },
  score: { en: '{score} of {count} answers were right.', cy: 'Roedd {score} o {count} ateb yn gywir.' },
  counts: {
    en: 'It counts at once, and until {until}.',
    cy: 'Mae’n cyfrif ar unwaith, a than {until}.',
  },
  needed: {
    en: 'You need {pass}. Read why below, then try again.',
    cy: 'Mae angen {pass} arnoch. Darllenwch pam isod, yna rhowch gynnig arall arni.',
  },
  right: { en: 'Right', cy: 'Cywir' },
  wrong: { en: 'Not right', cy: 'Ddim yn gywir' },
  rightIs: { en: 'The right answer: {answer}', cy: 'Yr ateb cywir: {answer}' },
  again: { en: 'Try again', cy: 'Rhoi cynnig arall arni' },
  onward: { en: 'Back to your cases', cy: 'Yn ôl at eich achosion' },
});
