export { type HighTier, highMarking } from './markings/high-marking.js';
