export type { Block, Run } from './block.js';
export { plainText } from './read-runs.js';
