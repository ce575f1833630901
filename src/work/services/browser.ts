export { type Kind, kindList, type Raw } from './kind.js';
export { yesNoWords } from './kinds/words.js';
