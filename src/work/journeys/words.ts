import { words } from '../../platform/language/index.js';

/** What is said of an answer that its kind has nothing against. */
export const journeyWords = words({
  notAskedOnPaper: {
    en: 'This is not asked with these answers. Leave it empty, or mend the answer that leads to it',
    cy: 'Ni ofynnir hyn gyda’r atebion hyn. Gadewch ef yn wag, neu gywiro’r ateb sy’n arwain ato',
  },
  scan: { en: 'Scan of the form', cy: 'Sgan o’r ffurflen' },
  notGiven: { en: 'Not given on paper', cy: 'Heb ei roi ar bapur' },
  givenAndNot: {
    en: 'There is an answer here, and it is ticked as not given. Clear one of the two',
    cy: 'Mae ateb yma, ac mae wedi’i dicio fel un heb ei roi. Cliriwch un o’r ddau',
  },
  addOrNot: { en: 'Select whether you need to add another', cy: 'Dewiswch a oes angen ichi ychwanegu un arall' },
  tooFewOne: { en: 'Add at least one', cy: 'Ychwanegwch o leiaf un' },
  tooFew: { en: 'Add at least {least}', cy: 'Ychwanegwch o leiaf {least}' },
  slotGone: {
    en: 'That time has been taken. Choose another',
    cy: 'Mae’r amser hwnnw wedi’i gymryd. Dewiswch un arall',
  },
  outside: {
    en: 'That is outside the area that we serve. Put the pin on the map where it is, or take it away and say in words where it is',
    cy: 'Mae hynny y tu allan i’r ardal rydym yn ei gwasanaethu. Rhowch y pin ar y map lle mae, neu tynnwch ef i ffwrdd a dweud mewn geiriau ble mae',
  },
  noSuchAddress: {
    en: 'Choose an address from the list, or enter it by hand',
    cy: 'Dewiswch gyfeiriad o’r rhestr, neu rhowch ef eich hun',
  },
});
