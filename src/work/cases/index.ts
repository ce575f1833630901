export type { AskedOfActor } from './acting/judge-act-on.js';
export { listMoves, type OfferedMove } from './acting/list-moves.js';
export { maySend } from './acting/may-send.js';
export { listProgramMoves } from './acting/may-take.js';
export type { Seen } from './acting/seen.js';
export { findRating } from './afterwards/find-rating.js';
export { notFixedUntil } from './afterwards/may-say-not-fixed.js';
export { rateOutcome } from './afterwards/rate-outcome.js';
export { type Score, scores } from './afterwards/rating-store.js';
export { sayNotFixed } from './afterwards/say-not-fixed.js';
export { type Satisfaction, sumRatings } from './afterwards/sum-ratings.js';
export { assignCase } from './assignment/assign-case.js';
export type { AssignRefusal, AssignTo } from './assignment/assign-to.js';
export { type EndTeamRefusal, endTeam } from './assignment/end-team.js';
export { handBackWork } from './assignment/hand-back-work.js';
export { planCover } from './assignment/plan-cover.js';
export { type Batch, type BatchCase, type BatchId, batchWaits, type Doing, mostInBatch } from './batches/batch.js';
export { findBatch, listBatches } from './batches/find-batch.js';
export { type BatchRefusal, type Judged, judgeBatch } from './batches/judge-batch.js';
export { type ChosenCase, makeBatch } from './batches/make-batch.js';
export { runBatches, sweepBatches } from './batches/run-batches.js';
export { canPutBack, hurryBatch, undoBatch } from './batches/undo-batch.js';
export { keepBookings } from './booking/keep-bookings.js';
export { isOwnCase } from './booking/may-manage.js';
export { offerTimes } from './booking/offer-times.js';
export { type AskedRebook, type MovingReason, movingReasons, type RebookRefusal, rebook } from './booking/rebook.js';
export { calendarOfField, slotCalendarOf } from './booking/slot-calendar-of.js';
export { type Case, isOverdue } from './case.js';
export { casesRebuilt } from './cases-rebuilt.js';
export { choose } from './choosing/choose.js';
export type { SaidAtOpening } from './choosing/choose-at-opening.js';
export { listOpenToUse } from './choosing/list-open-to-use.js';
export { listOwnUses, type OwnUse } from './choosing/list-own-uses.js';
export { listUsesOfCase } from './choosing/list-uses-of-case.js';
export { isObjectable, type ObjectRefusal, objectToUse } from './choosing/object-to-use.js';
export { planUseLook } from './choosing/plan-use-look.js';
export { settleObjections } from './choosing/settle-objections.js';
export { type TakeChoiceRefusal, takeChoice } from './choosing/take-choice.js';
export { type DeclaredUse, findUse, type SaidOfCase, subjectOfCase } from './choosing/use-of-case.js';
export { claimCase, claimsAnHour } from './claiming/claim-case.js';
export { isClaimable } from './claiming/email-kinds.js';
export { takeClockSteps } from './clock/take-clock-steps.js';
export {
  type Contest,
  type ContestState,
  correctionService,
  isInDoubt,
  isStanding as isContestStanding,
} from './contesting/contest.js';
export { type ContestRefusal, contestField } from './contesting/contest-field.js';
export { type CorrectRefusal, correctField, mayCorrect } from './contesting/correct-field.js';
export { findOwnAnswer } from './contesting/find-own-answer.js';
export { listContests, listContestsIn, type Marks } from './contesting/list-contests.js';
export { type StateRefusal, stateContest } from './contesting/state-contest.js';
export { askCopy, copyDueAt } from './copies/ask-copy.js';
export { type Copy, type CopyForm, type CopyId, copyForms } from './copies/copy.js';
export { giveCopy } from './copies/give-copy.js';
export { listCopies } from './copies/list-copies.js';
export type { MoveRefusal } from './decide-move.js';
export type { TakenDecision } from './decisions/decision-store.js';
export { listDecisions } from './decisions/list-decisions.js';
export { openLetter } from './decisions/open-letter.js';
export { listDisrupted } from './disrupted/list-disrupted.js';
export { type Effort, longestEffort, secondsOf } from './effort/effort.js';
export { findRunningEffort } from './effort/find-running-effort.js';
export { listEffort } from './effort/list-effort.js';
export { noteEffort } from './effort/note-effort.js';
export { type StartEffortRefusal, startEffort } from './effort/start-effort.js';
export { stopEffort } from './effort/stop-effort.js';
export { type AnswerEnquiryRefusal, answerEnquiry } from './enquiring/answer-enquiry.js';
export { endSilence } from './enquiring/end-silence.js';
export type { AskedQuestions, Enquiry, EnquiryId, EnquiryState } from './enquiring/enquiry.js';
export { findEnquiry } from './enquiring/find-enquiry.js';
export { listEnquiries } from './enquiring/list-enquiries.js';
export { type AskedTexts, openAsked } from './enquiring/open-asked.js';
export { type ProveRefusal, proveSender } from './enquiring/prove-sender.js';
export { answerExport } from './exporting/answer-export.js';
export { type AskExportRefusal, askExport, mayExport, weighExport } from './exporting/ask-export.js';
export {
  type BulkExport,
  type BulkExportId,
  type CaseColumn,
  caseColumnList,
  type ExportAsked,
  type ExportReason,
  exportReasons,
  isExportReason,
} from './exporting/bulk-export.js';
export { countPastCases } from './exporting/count-past-cases.js';
export { daysOfQueue } from './exporting/days-of-queue.js';
export { findExport, listExports } from './exporting/find-export.js';
export { answerOf, listOpenAnswers } from './exporting/list-open-answers.js';
export { listPastCases } from './exporting/list-past-cases.js';
export { type ExportChoice, listExportChoices } from './exporting/plan-export.js';
export { runExports } from './exporting/run-exports.js';
export { type ExportRow, takeExport } from './exporting/take-export.js';
export { mostInFile, takeQueue } from './exporting/take-queue.js';
export { findCase } from './find-case.js';
export { findCases } from './find-cases.js';
export { askToFollow, keepFollow, type ToFollow } from './following/ask-to-follow.js';
export { confirmFollow } from './following/confirm-follow.js';
export { endFollow, endFollowsOver } from './following/end-follow.js';
export { findFollow } from './following/find-follow.js';
export { keptDaysOf } from './following/follow.js';
export { lineOf, type SaidReport, sayReport } from './following/say-report.js';
export { tellFollowers } from './following/tell-followers.js';
export { tellOfFollowed } from './following/tell-of-followed.js';
export { getCase } from './get-case.js';
export { acceptHandOff } from './handing/accept-hand-off.js';
export { countParts, type PartCount } from './handing/count-parts.js';
export { declineHandOff } from './handing/decline-hand-off.js';
export type { HandOffRefusal } from './handing/draw-hand-off.js';
export {
  type DeclineReason,
  declineReasons,
  type HandOff,
  isPartDone,
  isWaiting,
  type RecallReason,
  recallReasons,
} from './handing/hand-off.js';
export { findHandOffs, type HandedPart, listHandOffs, listPastHandOffs } from './handing/list-hand-offs.js';
export { listProgramParts, type ProgramPart } from './handing/list-program-parts.js';
export { mayRecall } from './handing/may-hand.js';
export { recallHandOff } from './handing/recall-hand-off.js';
export { takeHandOffSteps } from './handing/take-hand-off-steps.js';
export { listHistory } from './history/list-history.js';
export { type HistoryLine, presentHistory } from './history/present-history.js';
export { type EraseHeldRefusal, eraseHeld } from './holding/erase-held.js';
export { eraseOrWait } from './holding/erase-or-wait.js';
export { type HeldCase, type HeldKey, ownFieldsOf } from './holding/held.js';
export { listCasesBySubject } from './holding/list-cases-by-subject.js';
export { listHeld } from './holding/list-held.js';
export { settleHeldErasures } from './holding/settle-held-erasures.js';
export { type WithdrawRefusal, withdrawOwn } from './holding/withdraw-own.js';
export {
  type AskedImport,
  type Imported,
  type ImportRefusal,
  importRequests,
} from './imports/import-requests.js';
export type { ImportMap, MapFinding } from './imports/map.js';
export { readMap } from './imports/read-map.js';
export { type FileRow, readRows } from './imports/read-rows.js';
export { type CheckAnswer, checkIssued } from './issuing/check-issued.js';
export type { Issued, IssuedId, IssuedStanding } from './issuing/issued.js';
export type { AskedEnding, EndingRefusal } from './issuing/judge-ending.js';
export { listIssued, type Standed } from './issuing/list-issued.js';
export { listRegister } from './issuing/list-register.js';
export { remindHolders } from './issuing/remind-holders.js';
export { replaceIssued } from './issuing/replace-issued.js';
export { revokeIssued } from './issuing/revoke-issued.js';
export { disposalEvidence } from './keeping/disposal/check-disposals.js';
export type { Disposal } from './keeping/disposal/disposal.js';
export { listDisposals } from './keeping/disposal/list-disposals.js';
export { holdRecords } from './keeping/hold-records.js';
export { shredDueKeys } from './keeping/shred-due-keys.js';
export { type ExplainLateRefusal, explainLate, mayExplainLate } from './late/explain-late.js';
export { lateReasonsOf } from './late/late-reason.js';
export { countLate, type LateCase, type LateFilters, type LatePage, listLate } from './late/list-late.js';
export type { AccountLink, AccountLinkId } from './linking/account-link.js';
export { type EndLinkRefusal, endLink } from './linking/end-link.js';
export { findLinkState, listLinked } from './linking/find-link-state.js';
export { type HandRefusal, handCaseCode } from './linking/hand-case-code.js';
export { findLinkable } from './linking/judge-linking.js';
export { type LinkRefusal, linkCase } from './linking/link-case.js';
export { listCasesOf } from './list-cases-of.js';
export { listKnownSources } from './list-known-sources.js';
export { mayWork } from './may-work.js';
export { findOverruled, type Overruled } from './merging/find-overruled.js';
export { mergeOwnAccounts } from './merging/merge-own-accounts.js';
export { moveCase } from './move-case.js';
export { findShownNear } from './near/find-shown.js';
export { listNear, listNearPublic, type NearCase } from './near/list-near.js';
export { listSquares, type OpenSquare, squareOfCase } from './near/list-squares.js';
export { addNote } from './notes/add-note.js';
export { listNotes } from './notes/list-notes.js';
export { keyOfNotes, noteField, sealAsNote } from './notes/seal-as-note.js';
export { openCase } from './open-case.js';
export { answerFeeBack, giveFeeBack, mayGiveBack } from './paying/give-fee-back.js';
export { goOnWhenPaid } from './paying/go-on-when-paid.js';
export { takeFee } from './paying/take-fee.js';
export { countCases } from './queue/count-cases.js';
export type { Filters, Order } from './queue/filters.js';
export { listCases } from './queue/list-cases.js';
export { listOpened } from './queue/list-opened.js';
export { drawCode } from './reference.js';
export { listRoutines, type OfferedRoutine } from './routines/plan-routine.js';
export { takeRoutine } from './routines/take-routine.js';
export { endQueue } from './saved/end-queue.js';
export { type KeepQueueRefusal, keepQueue } from './saved/keep-queue.js';
export { listQueues } from './saved/list-queues.js';
export type { SavedQueue } from './saved/saved-queue.js';
export { breakGlass } from './sight/break-glass.js';
export { countLooksAt, type FieldLooks } from './sight/count-looks-at.js';
export { countWork, type WorkOfTeam } from './sight/count-work.js';
export { classesOf, grantsOf } from './sight/grants-of.js';
export { hasDelegatesAddress } from './sight/has-delegates-address.js';
export { listAddressed, type ToAddress } from './sight/list-addressed.js';
export { listKnownRoles } from './sight/list-known-roles.js';
export { listMatters } from './sight/list-matters.js';
export { listSearches, type SearchLine } from './sight/list-searches.js';
export { isSensitive, joinMarkings, markingOf } from './sight/marking-of.js';
export { answersShared, isOpenTo } from './sight/open-to.js';
export { type DelegatePlan, planDelegateLooks } from './sight/plan-delegate-looks.js';
export { planDuplicates } from './sight/plan-duplicates.js';
export { byPurpose, type LookPlan, planAct, planLooks } from './sight/plan-looks.js';
export { type PostPlan, planPost } from './sight/plan-post.js';
export { findPreferred, lookAtPreferences, planPreferences } from './sight/plan-preferences.js';
export { type ProgramPlan, planProgramLooks } from './sight/plan-program-looks.js';
export { listSimilar, type Similar } from './similar/list-similar.js';
export { listDoers, listTakers, type Taker } from './taking/find-takers.js';
export { tellOfAccountLink } from './telling/tell-of-account-link.js';
export { tellOfBooking } from './telling/tell-of-booking.js';
export { tellOfClaim } from './telling/tell-of-claim.js';
export { tellOfClosing } from './telling/tell-of-closing.js';
export { tellOfDelegates } from './telling/tell-of-delegates.js';
export { tellOfEmergency } from './telling/tell-of-emergency.js';
export { tellOfEnquiry } from './telling/tell-of-enquiry.js';
export { tellOfHandedCode } from './telling/tell-of-handed-code.js';
export { tellOfIssued } from './telling/tell-of-issued.js';
export { tellOfPayment } from './telling/tell-of-payment.js';
export { tellOfProgress } from './telling/tell-of-progress.js';
export { everyRoleOf, workingRolesOf } from './workflow.js';
export { countWorkload, effortDays, type InHand, type Workload } from './workload/count-workload.js';
export { dealCases, type Hand } from './workload/deal-cases.js';
