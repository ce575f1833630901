export { askedLater, forEnquiry } from './answering/asked-later.js';
export { calculate } from './answering/calculate.js';
export { composeLetter, type LetterText } from './answering/compose-letter.js';
export { type Condition, conditionOf } from './answering/condition-of.js';
export { type FeeAsked, feeOf } from './answering/fee-of.js';
export { filesIn } from './answering/files-in.js';
export { isAsked } from './answering/is-asked.js';
export { joinSealed } from './answering/join-sealed.js';
export { parseAnswers } from './answering/parse-answers.js';
export { parseCheck } from './answering/parse-check.js';
export { parseTyped } from './answering/parse-typed.js';
export { plainAnswers } from './answering/plain-answers.js';
export { promiseOf } from './answering/promise-of.js';
export { refusalOf } from './answering/refusal-of.js';
export { searchValues } from './answering/search-values.js';
export { seekEmail } from './answering/seek-email.js';
export { type Answers, type Asking, askingAt, type PlainAnswer } from './answers.js';
export { askingNow } from './asking-now.js';
export { type BulkColumn, bulkColumns, callColumns, unfitForCall } from './bulk/bulk-columns.js';
export { checkDeclaration } from './checking/check-declaration.js';
export type { Finding, Located } from './checking/finding.js';
export type { Compiled } from './compiling/compiled.js';
export { hangsOnSealed } from './compiling/hangs-on-sealed.js';
export { isSealed } from './compiling/label-of.js';
export type { BookingCalendar } from './declaration/booking.js';
export { releaseList } from './declaration/codes.js';
export type { Declaration } from './declaration/declaration.js';
export { payment } from './declaration/fee.js';
export { findPurpose } from './declaration/find-purpose.js';
export type { Impact } from './declaration/impact.js';
export type { Issue } from './declaration/issue.js';
export type { Message } from './declaration/message.js';
export type { Purpose } from './declaration/purpose.js';
export { purposesOf } from './declaration/purposes-of.js';
export type { Question } from './declaration/question.js';
export { basisOf, isChoice, type Use } from './declaration/use.js';
export { answerPublishing } from './design/answer-publishing.js';
export { askToPublish } from './design/ask-to-publish.js';
export { changeDesign } from './design/change-design.js';
export { codeOf } from './design/code-of.js';
export type { Change, ChangeKind } from './design/comparing/change.js';
export { compareDeclarations } from './design/comparing/compare-declarations.js';
export { type DiffLine, diffLines } from './design/comparing/diff-lines.js';
export { type Design, type DesignId, isOpen, serviceOwnerRole, type WholeDesign } from './design/design.js';
export { designedTexts, designsRebuilt } from './design/design-rebuilt.js';
export { approverOf, approverRoles, designerOf } from './design/designer-of.js';
export { dropDesign } from './design/drop-design.js';
export { type Edit, isGroup, partAt } from './design/editing/edit.js';
export { findDesign } from './design/find-design.js';
export { findDesignText } from './design/find-design-text.js';
export { findDesignsStanding } from './design/find-designs-standing.js';
export { type JudgedDesign, judgeDesign } from './design/judge-design.js';
export { listDesigns } from './design/list-designs.js';
export { previewDesign } from './design/previewing/preview-design.js';
export { publishDue } from './design/publish-due.js';
export { startDesign } from './design/start-design.js';
export { type ImpactGround, impactCallsOf, mustAssess } from './impact-grounds.js';
export { draftOpen311 } from './importing/draft-open311.js';
export type { ListedService, ServiceDefinition } from './importing/open311.js';
export { readOpen311 } from './importing/read-open311.js';
export { isTransitionPossible } from './is-transition-possible.js';
export { type FileKind, isFileKind, type Kind, type Raw } from './kind.js';
export { saySlot, waitingSlot } from './kinds/dates/time-slot.js';
export { sayRefused as sayFileRefused } from './kinds/files/files-of.js';
export {
  type HeldFile,
  isHeldFile,
  type RefusedFile,
  readHeldFile,
  refusedPart,
  writeHeldFile,
  writeRefused,
} from './kinds/files/held-file.js';
export { sayFile } from './kinds/files/say-file.js';
export { kinds } from './kinds/index.js';
export { readPoint } from './kinds/location.js';
export { readCompanyNumber } from './kinds/registered/company.js';
export { nearName } from './near-name.js';
export { neededToSubmit } from './needed-to-submit.js';
export { pagesOf } from './pages-of.js';
export { principalOf } from './principal-of.js';
export { readDate } from './read-date.js';
export { readEmail } from './read-email.js';
export { readHome } from './read-home.js';
export { readLine } from './read-line.js';
export { readMobile } from './read-mobile.js';
export { readName } from './read-name.js';
export { type Prose, readProse } from './read-prose.js';
export { compareRegistered } from './registering/compare-registered.js';
export { findCompanyName } from './registering/find-company-name.js';
export { readBodyNumber } from './registering/read-body-number.js';
export { columnsOf, type DatasetColumn } from './releases/columns-of.js';
export { areaField, releaseArea } from './releases/release-area.js';
export { releaseAtOpening } from './releases/release-at-opening.js';
export { releaseRegister, releaseRow } from './releases/release-row.js';
export { cellsOf } from './rows/cells-of.js';
export { foldFields } from './rows/fold-fields.js';
export { slotsOf } from './rows/slots-of.js';
export { headingOf } from './rows/unfold-rows.js';
export { serviceSchema } from './schema/service-schema.js';
export { addNeighbour, endNeighbour, type NeighbourRefusal, type NewNeighbour } from './sharing/add-neighbour.js';
export { askNeighbours } from './sharing/ask-neighbours.js';
export { listOwnShared, type SharedList } from './sharing/exchange-list.js';
export { findSignedFile } from './sharing/find-signed-file.js';
export { forkService } from './sharing/fork-service.js';
export { type Exchanged, listExchanged } from './sharing/list-exchanged.js';
export { type Descendant, findDescendants } from './sharing/merging/find-descendants.js';
export type { MergeConflict } from './sharing/merging/merge-declarations.js';
export {
  type Decided,
  type Into,
  type MergeRefusal,
  mergeUpstream,
  nameOfPath,
  type PreparedMerge,
  prepareMerge,
} from './sharing/merging/merge-upstream.js';
export type { Neighbour, NeighbourFault, Offer, Run, Shared } from './sharing/offer.js';
export { type ShareRefusal, shareService } from './sharing/share-service.js';
export { offeredTexts, sharingRebuilt } from './sharing/sharing-rebuilt.js';
export { signElsewhere } from './sharing/sign-elsewhere.js';
export { stopSharing } from './sharing/stop-sharing.js';
export { type OfferedVersion, type OfferRefusal, takeOffer } from './sharing/take-offer.js';
export { findServiceStanding } from './standing/find-service-standing.js';
export { listClosed } from './standing/list-closed.js';
export { type StandingRefusal, setStanding, type ToStand } from './standing/set-standing.js';
export type { ServiceStanding } from './standing/standing.js';
export { standingRebuilt } from './standing/standing-rebuilt.js';
export { fillMessage, gapsInMessage } from './telling/fill-message.js';
export { whyNotInMessage } from './telling/may-stand.js';
export { factsOfMessage, isToldAsState, type MessageEvent } from './telling/message-events.js';
export { sayPlain } from './telling/say-plain.js';
export { findService } from './versions/find-service.js';
export { findSource } from './versions/find-source.js';
export { getService } from './versions/get-service.js';
export { getServiceUnder } from './versions/get-service-under.js';
export { listHandingVersions } from './versions/list-handing.js';
export { type HandlingChange, listHandlingChanges } from './versions/list-handling-changes.js';
export { listPublished } from './versions/list-published.js';
export { listServices } from './versions/list-services.js';
export { publishService } from './versions/publish-service.js';
export { publishedSources } from './versions/published-sources.js';
export { serviceRebuilders } from './versions/rebuilders.js';
export { wordingOf } from './wording-of.js';
