import { words } from '../../platform/language/index.js';

/** What is said of an answer that its kind has nothing against. */
export const journeyWords = words({
  noSuchAddress: {
    en: 'Choose an address from the list, or enter it by hand',
    cy: 'Dewiswch gyfeiriad o’r rhestr, neu rhowch ef eich hun',
  },
});
