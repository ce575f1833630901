import { words } from '../../../platform/language/index.js';

export const deskWords = words({
  queue: { en: 'Cases', cy: 'Achosion' },
  find: { en: 'Find a caller', cy: 'Dod o hyd i alwr' },
});
