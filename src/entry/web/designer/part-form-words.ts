import { words } from '../../../platform/language/index.js';

export const partFormWords = words({
  both: { en: 'What differs', cy: 'Yr hyn sy’n wahanol' },
  what: { en: 'What', cy: 'Beth' },
  theirs: { en: 'As it is saved', cy: 'Fel y mae wedi’i gadw' },
  mine: { en: 'As you typed it', cy: 'Fel y teipioch ef' },
  nothing: { en: 'Nothing', cy: 'Dim' },
  same: { en: 'Both say the same.', cy: 'Mae’r ddau’n dweud yr un peth.' },
});
