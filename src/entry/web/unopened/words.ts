import { words } from '../../../platform/language/index.js';

export const unopenedWords = words({
  title: { en: 'This site is not open yet', cy: 'Nid yw’r wefan hon ar agor eto' },
  lead: {
    en: '{place} is getting its online services ready here. Nothing can be sent yet: use the council’s other ways to get in touch until then.',
    cy: 'Mae {place} yn paratoi ei wasanaethau ar-lein yma. Ni ellir anfon dim eto: defnyddiwch ffyrdd eraill y cyngor o gysylltu tan hynny.',
  },
  officers: { en: 'Officers can sign in', cy: 'Gall swyddogion fewngofnodi' },
});
