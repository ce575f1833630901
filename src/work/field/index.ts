export type { FieldCommand, FieldOutcome, FieldShift, SealedCommand } from './contract.js';
