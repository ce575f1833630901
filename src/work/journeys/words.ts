import { words } from '../../platform/language/index.js';

/** What is said of an answer that its kind has nothing against. */
export const journeyWords = words({
  addOrNot: { en: 'Select whether you need to add another', cy: 'Dewiswch a oes angen ichi ychwanegu un arall' },
  tooFewOne: { en: 'Add at least one', cy: 'Ychwanegwch o leiaf un' },
  tooFew: { en: 'Add at least {least}', cy: 'Ychwanegwch o leiaf {least}' },
  slotGone: {
    en: 'That time has been taken. Choose another',
    cy: 'Mae’r amser hwnnw wedi’i gymryd. Dewiswch un arall',
  },
  noSuchAddress: {
    en: 'Choose an address from the list, or enter it by hand',
    cy: 'Dewiswch gyfeiriad o’r rhestr, neu rhowch ef eich hun',
  },
});
