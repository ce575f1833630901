export { decide, type Grant } from './decide.js';
export { disclose } from './disclose.js';
export { discloseMany } from './disclose-many.js';
export { discloseOwn } from './disclose-own.js';
export type { Asked, Matter } from './disclosure.js';
export { findSealed, type Search, type SearchRefusal } from './find-sealed.js';
export { latestLooks } from './latest-looks.js';
export { type Look, lookList } from './look-list.js';
export { looksRebuilt } from './looks-rebuilt.js';
