export { seal } from './seal.js';
export { type Mark, Opened, Sealed, SealedValueTouched } from './sealed.js';
