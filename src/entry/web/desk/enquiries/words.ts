import { words } from '../../../../platform/language/index.js';

export const enquiryWords = words({
  ask: { en: 'What to ask', cy: 'Beth i’w ofyn' },
  askWhy: { en: 'Why you ask, in English', cy: 'Pam rydych yn gofyn, yn Saesneg' },
  askWhyOther: { en: 'Why you ask, in Welsh', cy: 'Pam rydych yn gofyn, yn Gymraeg' },
  askHint: {
    en: 'The person reads it. One language is enough: then it is shown in both. It is sealed.',
    cy: 'Mae’r person yn ei ddarllen. Mae un iaith yn ddigon: yna fe’i dangosir yn y ddwy. Mae wedi’i selio.',
  },
  askOwn: { en: '{question}: what you ask, in English', cy: '{question}: yr hyn a ofynnwch, yn Saesneg' },
  askOwnOther: { en: '{question}: what you ask, in Welsh', cy: '{question}: yr hyn a ofynnwch, yn Gymraeg' },
  title: { en: 'Asked of the person', cy: 'Gofynnwyd i’r person' },
  open: { en: 'Waits for an answer until {date}', cy: 'Yn aros am ateb tan {date}' },
  answered: { en: 'Answered on {date}', cy: 'Atebwyd ar {date}' },
  silent: { en: 'No answer by {date}', cy: 'Dim ateb erbyn {date}' },
  dropped: { en: 'No longer asked since {date}', cy: 'Heb ei ofyn mwyach ers {date}' },
  reminded: { en: 'reminded on {date}', cy: 'atgoffwyd ar {date}' },
  letter: {
    en: 'Your own words in the letter, in English (optional)',
    cy: 'Eich geiriau eich hun yn y llythyr, yn Saesneg (dewisol)',
  },
  letterOther: {
    en: 'Your own words in the letter, in Welsh (optional)',
    cy: 'Eich geiriau eich hun yn y llythyr, yn Gymraeg (dewisol)',
  },
  letterHint: {
    en: 'The letter says what was decided, the grounds that you select, and how it is looked at again. Say here what else the person must know. The letter is sealed and goes out with the decision.',
    cy: 'Mae’r llythyr yn dweud beth a benderfynwyd, y seiliau a ddewiswch, a sut yr edrychir arno eto. Dywedwch yma beth arall y mae’n rhaid i’r person ei wybod. Mae’r llythyr wedi’i selio ac yn mynd allan gyda’r penderfyniad.',
  },
  readLetter: { en: 'The letter of the decision', cy: 'Llythyr y penderfyniad' },
  by: { en: '{who}, {when}', cy: '{who}, {when}' },
});
