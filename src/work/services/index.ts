export { calculate } from './answering/calculate.js';
export { type FeeAsked, feeOf } from './answering/fee-of.js';
export { filesIn } from './answering/files-in.js';
export { isAsked } from './answering/is-asked.js';
export { parseAnswers } from './answering/parse-answers.js';
export { parseTyped } from './answering/parse-typed.js';
export { plainAnswers } from './answering/plain-answers.js';
export { promiseOf } from './answering/promise-of.js';
export { refusalOf } from './answering/refusal-of.js';
export { searchValues } from './answering/search-values.js';
export { type Answers, type Asking, askingAt, type PlainAnswer } from './answers.js';
export { askingNow } from './asking-now.js';
export { checkDeclaration } from './checking/check-declaration.js';
export type { Finding, Located } from './checking/finding.js';
export type { Compiled } from './compiling/compiled.js';
export { isSealed } from './compiling/label-of.js';
export type { Declaration } from './declaration/declaration.js';
export { payment } from './declaration/fee.js';
export { findPurpose } from './declaration/find-purpose.js';
export type { Impact } from './declaration/impact.js';
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
export { type DesignId, isOpen, serviceOwnerRole, type WholeDesign } from './design/design.js';
export { designedTexts, designsRebuilt } from './design/design-rebuilt.js';
export { approverOf, approverRoles, designerOf } from './design/designer-of.js';
export { dropDesign } from './design/drop-design.js';
export { type Edit, isGroup, partAt } from './design/editing/edit.js';
export { findDesign } from './design/find-design.js';
export { findDesignText } from './design/find-design-text.js';
export { type JudgedDesign, judgeDesign } from './design/judge-design.js';
export { listDesigns } from './design/list-designs.js';
export { previewDesign } from './design/previewing/preview-design.js';
export { publishDue } from './design/publish-due.js';
export { startDesign } from './design/start-design.js';
export { type ImpactGround, impactCallsOf, mustAssess } from './impact-grounds.js';
export { isTransitionPossible } from './is-transition-possible.js';
export { type FileKind, isFileKind, type Kind, type Raw } from './kind.js';
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
export { nearName } from './near-name.js';
export { neededToSubmit } from './needed-to-submit.js';
export { pagesOf } from './pages-of.js';
export { principalOf } from './principal-of.js';
export { readDate } from './read-date.js';
export { readEmail } from './read-email.js';
export { readHome } from './read-home.js';
export { readLine } from './read-line.js';
export { readName } from './read-name.js';
export { type Prose, readProse } from './read-prose.js';
export { columnsOf, type DatasetColumn } from './releases/columns-of.js';
export { releaseArea } from './releases/release-area.js';
export { releaseAtOpening } from './releases/release-at-opening.js';
export { releaseRow } from './releases/release-row.js';
export { cellsOf } from './rows/cells-of.js';
export { foldFields } from './rows/fold-fields.js';
export { slotsOf } from './rows/slots-of.js';
export { headingOf } from './rows/unfold-rows.js';
export { serviceSchema } from './schema/service-schema.js';
export { findService } from './versions/find-service.js';
export { findSource } from './versions/find-source.js';
export { getService } from './versions/get-service.js';
export { getServiceUnder } from './versions/get-service-under.js';
export { type HandlingChange, listHandlingChanges } from './versions/list-handling-changes.js';
export { listPublished } from './versions/list-published.js';
export { listServices } from './versions/list-services.js';
export { publishService } from './versions/publish-service.js';
export { publishedSources } from './versions/published-sources.js';
export { serviceRebuilders } from './versions/rebuilders.js';
export { wordingOf } from './wording-of.js';
