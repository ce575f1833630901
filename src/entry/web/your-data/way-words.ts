import { words } from '../../../platform/language/index.js';

export const wayWords = words({
  label: { en: 'About your data', cy: 'Am eich data' },
  held: { en: 'What is held about you', cy: 'Yr hyn a gedwir amdanoch' },
});
