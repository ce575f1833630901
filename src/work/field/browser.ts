export type {
  ChecklistItem,
  FieldCase,
  FieldChanges,
  FieldCommand,
  FieldDecided,
  FieldDeed,
  FieldMove,
  FieldOutcome,
  FieldShift,
  FieldStart,
  FieldUndecided,
  FieldVisit,
  SealedCommand,
} from './contract.js';
export { type CommandHead, type Happened, type Judged, judgeCommand } from './law/judge-command.js';
export { fromBase64url, toBase64url } from './sealing/bytes.js';
export { sealCommand } from './sealing/seal-command.js';
