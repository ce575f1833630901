export { listMoves } from './acting/list-moves.js';
export type { Seen } from './acting/seen.js';
export { type AssignRefusal, type AssignTo, assignCase } from './assignment/assign-case.js';
export { handBackWork } from './assignment/hand-back-work.js';
export { type Case, isOverdue } from './case.js';
export { casesRebuilt } from './cases-rebuilt.js';
export { askCopy, copyDueAt } from './copies/ask-copy.js';
export { type Copy, type CopyForm, type CopyId, copyForms } from './copies/copy.js';
export { giveCopy } from './copies/give-copy.js';
export { listCopies } from './copies/list-copies.js';
export type { MoveRefusal } from './decide-move.js';
export { listDecisions } from './decisions/list-decisions.js';
export { type Effort, longestEffort } from './effort/effort.js';
export { findRunningEffort } from './effort/find-running-effort.js';
export { listEffort } from './effort/list-effort.js';
export { type StartEffortRefusal, startEffort } from './effort/start-effort.js';
export { stopEffort } from './effort/stop-effort.js';
export { findCase } from './find-case.js';
export { findCases } from './find-cases.js';
export { getCase } from './get-case.js';
export { listHistory } from './history/list-history.js';
export type { HistoryLine } from './history/present-history.js';
export { type EraseHeldRefusal, eraseHeld } from './holding/erase-held.js';
export { type HeldCase, type HeldKey, ownFieldsOf } from './holding/held.js';
export { listCasesBySubject } from './holding/list-cases-by-subject.js';
export { listHeld } from './holding/list-held.js';
export {
  type AskedImport,
  type Imported,
  type ImportRefusal,
  importRequests,
} from './imports/import-requests.js';
export type { ImportMap, MapFinding } from './imports/map.js';
export { readMap } from './imports/read-map.js';
export { type Ground, groundOf } from './keeping/ground-of.js';
export { shredDueKeys } from './keeping/shred-due-keys.js';
export { listCasesOf } from './list-cases-of.js';
export { listKnownSources } from './list-known-sources.js';
export { moveCase } from './move-case.js';
export { addNote } from './notes/add-note.js';
export { listNotes } from './notes/list-notes.js';
export { noteField } from './notes/seal-note.js';
export { openCase } from './open-case.js';
export { countCases } from './queue/count-cases.js';
export type { Filters, Order } from './queue/filters.js';
export { listCases } from './queue/list-cases.js';
export { grantsOf } from './sight/grants-of.js';
export { listSearches, type SearchLine } from './sight/list-searches.js';
export { markingOf } from './sight/marking-of.js';
export { type DelegatePlan, planDelegateLooks } from './sight/plan-delegate-looks.js';
export { planDuplicates } from './sight/plan-duplicates.js';
export { type LookPlan, planLooks } from './sight/plan-looks.js';
export { tellOfClosing } from './telling/tell-of-closing.js';
export { tellOfDelegates } from './telling/tell-of-delegates.js';
export { rolesOf } from './workflow.js';
