export {
  clockTimeOf,
  dateOf,
  formatDate,
  formatList,
  formatMoment,
  formatMoney,
  formatMonth,
  formatNumber,
  formatTime,
} from './format.js';
export { type CountedWords, type Language, languages, type Words } from './language.js';
export { fill, pick, pickCounted, words } from './words.js';
