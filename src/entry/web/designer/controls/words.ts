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
});
