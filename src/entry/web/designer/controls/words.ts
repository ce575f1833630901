import { words } from '../../../../platform/language/index.js';

export const controlWords = words({
  inEnglish: { en: 'In English', cy: 'Yn Saesneg' },
  inWelsh: { en: 'In Welsh', cy: 'Yn Gymraeg' },
  choose: { en: 'Choose one', cy: 'Dewiswch un' },
  none: { en: 'None', cy: 'Dim' },
  codesHint: { en: 'Codes, with commas between them', cy: 'Codau, gyda choma rhyngddynt' },
  optionsHint: {
    en: 'An option a line, in both languages. Empty both boxes of one to take it out. Save to get more lines.',
    cy: 'Un dewis i bob llinell, yn y ddwy iaith. Gwagiwch y ddau flwch i dynnu dewis. Cadwch i gael rhagor o linellau.',
  },
  howMany: { en: 'How many', cy: 'Faint' },
  unit: { en: 'Of what', cy: 'O beth' },
  since: { en: 'Counted from', cy: 'Yn cyfrif o' },
  day: { en: 'Days', cy: 'Diwrnodau' },
  month: { en: 'Months', cy: 'Misoedd' },
  year: { en: 'Years', cy: 'Blynyddoedd' },
  closed: { en: 'When the case is closed', cy: 'Pan gaiff yr achos ei gau' },
  opened: { en: 'When the case is opened', cy: 'Pan gaiff yr achos ei agor' },
  release: { en: 'It reads a personal answer', cy: 'Mae’n darllen ateb personol' },
  releaseBy: { en: 'Release function', cy: 'Swyddogaeth ryddhau' },
  releaseWhy: { en: 'Why that is right', cy: 'Pam mae hynny’n iawn' },
  tooMuch: {
    en: 'a form cannot show what stands there. It stays as it is; change it in the text.',
    cy: 'ni all ffurflen ddangos yr hyn sydd yno. Mae’n aros fel y mae; newidiwch ef yn y testun.',
  },
  textsHint: {
    en: 'One a line, in both languages. Empty both boxes of one to take it out. Save to get more lines.',
    cy: 'Un i bob llinell, yn y ddwy iaith. Gwagiwch y ddau flwch i dynnu un. Cadwch i gael rhagor o linellau.',
  },
  ownWords: { en: 'In words of its own', cy: 'Mewn geiriau ei hun' },
  costFrom: { en: 'Where it comes from', cy: 'O ble y daw' },
  timed: { en: 'By the time that is spent on the case', cy: 'Yn ôl yr amser a dreulir ar yr achos' },
  ledger: { en: 'A share of a line of the ledger', cy: 'Cyfran o linell yn y cyfriflyfr' },
  ledgerCode: { en: 'Code of the ledger line', cy: 'Cod llinell y cyfriflyfr' },
  sharedBy: { en: 'Shared by', cy: 'Wedi’i rhannu yn ôl' },
  visits: { en: 'Visits', cy: 'Ymweliadau' },
  cases: { en: 'Cases', cy: 'Achosion' },
  minutes: { en: 'Minutes', cy: 'Munudau' },
});

export const languages = [
  ['en', 'inEnglish'],
  ['cy', 'inWelsh'],
] as const;
