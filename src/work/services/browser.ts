export { type Kind, kindList, type Raw } from './kind.js';
