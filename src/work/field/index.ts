import type { Rebuilder } from '../../foundation/record/index.js';
import { commandsRebuilt } from './applying/commands-rebuilt.js';
import { keysRebuilt } from './sealing/keys-rebuilt.js';
import { shiftsRebuilt } from './shifts/shifts-rebuilt.js';
import { visitsRebuilt } from './visits/visits-rebuilt.js';

export { type CommandId, commandTable, type TakenCommand } from './applying/command.js';
export { decideCommand, isStillOpen } from './applying/decide-command.js';
export {
  findToDecide,
  listDecided,
  listDecidedOf,
  listUndecided,
  type UndecidedCommand,
} from './applying/list-undecided.js';
export { syncCommands } from './applying/sync-commands.js';
export type {
  ChecklistItem,
  FieldCase,
  FieldChanges,
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
export { destroyKeys } from './sealing/destroy-keys.js';
export { type BegunShift, beginShift } from './shifts/begin-shift.js';
export { type EndShiftRefusal, endShift } from './shifts/end-shift.js';
export { findShift } from './shifts/find-shift.js';
export { listRunning } from './shifts/list-running.js';
export { settleShift } from './shifts/settle-shift.js';
export type { Shift, ShiftId } from './shifts/shift.js';
export { changeVisit } from './visits/change-visit.js';
export { listVisits, listVisitsTo } from './visits/list-visits.js';
export { nearestNext } from './visits/nearest-next.js';
export { orderRound } from './visits/order-round.js';
export { type PlanVisitRefusal, planVisit } from './visits/plan-visit.js';
export type { Visit, VisitId, VisitTo } from './visits/visit.js';

/** Every table of this room whose rows follow from the record. */
export const fieldRebuilt: readonly Rebuilder[] = [keysRebuilt, shiftsRebuilt, visitsRebuilt, commandsRebuilt];
