export { type Answering, type AnswerRefusal, answerPage, type Onward } from './answer-page.js';
export { type AskedField, type AskedPage, askPage, type HowToAsk } from './ask-page.js';
export { type Begun, receiveAtOnce } from './at-once/receive-at-once.js';
export { NotSent, sendAtOnce, type Typed, type WhyNotSent } from './at-once/send-at-once.js';
export { type TakeFileRefusal, takeFile } from './at-once/take-file.js';
export { type AskedSlots, askSlotsFrom } from './booking/ask-slots.js';
export { askBulk, mayBulk } from './bulk/ask-bulk.js';
export {
  type Bulk,
  type BulkId,
  keptDays as bulkDays,
  mostBytes as mostBulkBytes,
  mostRows as mostBulkRows,
  type RowResult,
} from './bulk/bulk.js';
export { confirmBulk } from './bulk/confirm-bulk.js';
export type { Encoding } from './bulk/decode-text.js';
export { expireBulks } from './bulk/expire-bulks.js';
export { type FoundBulk, findBulk, listBulks } from './bulk/find-bulk.js';
export type { ReadTable } from './bulk/read-table.js';
export { runBulks } from './bulk/run-bulks.js';
export { typeRow as typeCells } from './bulk/type-row.js';
export { type Checked, type CheckedAnswer, checkAnswers } from './check-answers.js';
export { readToken } from './codes.js';
export { countJourneys } from './counting/count-journeys.js';
export { type CompletionOf, fewestBegun, findCompletion } from './counting/find-completion.js';
export { type Draft, draftDays, type Submitted } from './draft.js';
export { type StartAnswerRefusal, startAnswer } from './enquiring/start-answer.js';
export { type SubmitAnswerRefusal, submitAnswer } from './enquiring/submit-answer.js';
export { expireDrafts } from './expire-drafts.js';
export { findReference } from './find-reference.js';
export type { AnswerFault } from './judge-answers.js';
export { dropKeptDrafts } from './keeping/drop-kept-drafts.js';
export { keepDraft } from './keeping/keep-draft.js';
export { listKeptDrafts } from './keeping/list-kept-drafts.js';
export { openKeptDrafts } from './keeping/open-kept-drafts.js';
export { takeUpDraft } from './keeping/take-up-draft.js';
export type { AskedMap } from './mapping/ask-map.js';
export { findKnown, type Known } from './nearby/find-known.js';
export { type Found, findDraft, type Journey } from './open-journey.js';
export { answerPaper } from './paper/answer-paper.js';
export { askPaper, type KeyedField } from './paper/ask-paper.js';
export { refuseReceived } from './paper/received.js';
export { owedFor } from './paying/owed-for.js';
export { type Caller, readCaller } from './read-caller.js';
export { refuseSending, type SendingRefusal } from './refuse-sending.js';
export { type AskReplayRefusal, askReplay } from './replaying/ask-replay.js';
export { findReplay } from './replaying/find-replay.js';
export type { Effect, Replay } from './replaying/replay.js';
export { runReplays } from './replaying/run-replays.js';
export { type Returned, returnToDraft, tryMinutes } from './saving/return-to-draft.js';
export { type Saved, saveDraft } from './saving/save-draft.js';
export { type Started, startDraft } from './start-draft.js';
export { type Submission, type SubmitRefusal, submitDraft } from './submit-draft.js';
export { openTrial, type Trial } from './trying/open-trial.js';
export { type Tried, tryPage } from './trying/try-page.js';
export { receiveUpload, type UploadOutcome } from './uploading/receive-upload.js';
export { mostScans, scanField } from './uploading/scan-of-paper.js';
export type { Uploads } from './uploading/upload.js';
export { isLeftTyped } from './walk.js';
