import { words } from '../../../../platform/language/index.js';

export const wordedWords = words({
  asked: { en: 'We ask you:', cy: 'Gofynnwn i chi:' },
});
