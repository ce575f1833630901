import { words as texts } from '../../../platform/language/browser.js';

export const words = texts({
  optional: { en: 'optional', cy: 'dewisol' },
  dateHint: { en: 'For example, 27 3 2026', cy: 'Er enghraifft, 27 3 2026' },
  selectAll: { en: 'Select all that apply', cy: 'Dewiswch bob un sy’n berthnasol' },
  more: { en: 'Yes', cy: 'Oes' },
  noMore: { en: 'No', cy: 'Nac oes' },
  chooseOne: { en: 'Choose one', cy: 'Dewiswch un' },
  declaration: { en: 'Declaration', cy: 'Datganiad' },
  postcodeOrStreet: { en: 'Postcode or street', cy: 'Cod post neu stryd' },
  findAddress: { en: 'Find address', cy: 'Dod o hyd i’r cyfeiriad' },
  searchAgain: { en: 'Search again', cy: 'Chwilio eto' },
  chooseAddress: { en: 'Choose the address', cy: 'Dewiswch y cyfeiriad' },
  noneFound: {
    en: 'We found no address for that. Give the whole postcode, or how the street’s name begins, and search again; or enter the address by hand.',
    cy: 'Ni ddaethom o hyd i gyfeiriad. Rhowch y cod post cyfan, neu ddechrau enw’r stryd, a chwiliwch eto; neu rhowch y cyfeiriad eich hun.',
  },
  notListed: { en: 'The address is not in this list', cy: 'Nid yw’r cyfeiriad yn y rhestr hon' },
  byHand: { en: 'Enter the address by hand', cy: 'Rhoi’r cyfeiriad eich hun' },
  line1: { en: 'Address line 1', cy: 'Llinell gyfeiriad 1' },
  line2: { en: 'Address line 2 (optional)', cy: 'Llinell gyfeiriad 2 (dewisol)' },
  town: { en: 'Town or city', cy: 'Tref neu ddinas' },
  postcode: { en: 'Postcode', cy: 'Cod post' },
});
