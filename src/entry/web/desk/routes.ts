import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { viewUsedCase } from '../uses/case/page.js';
import { viewUse, viewUses } from '../uses/list/page.js';
import { submitAssign } from './acts/assign.js';
import { submitDuplicates } from './acts/duplicates.js';
import { submitEffort } from './acts/effort.js';
import { submitMove } from './acts/move.js';
import { submitNote } from './acts/note.js';
import { submitRoutine } from './acts/routine.js';
import { submitApproval, submitAskApproval, viewApprovals } from './approvals/page.js';
import { viewBreaches, viewBreachesCsv } from './breaches/page.js';
import { submitWhyLate, viewWhyLate } from './breaches/why.js';
import { viewCase } from './case/page.js';
import { submitTakeChoice, viewTakeChoices } from './choices/page.js';
import { submitOpenConcealed } from './concealed/open.js';
import { submitAnswer, submitConcealed, submitExtension, viewConcealed } from './concealed/page.js';
import { viewMismatches } from './connected/list-page.js';
import { submitMismatch, viewMismatch } from './connected/one-page.js';
import { submitCorrection, viewCorrection } from './correct/page.js';
import { submitEmergency, viewEmergency } from './emergency/page.js';
import { submitConfirm, submitDeclare, viewEpochs } from './epochs/page.js';
import { submitNewExport, viewNewExport } from './export/new.js';
import { submitAnswerExport, submitTakeExport, viewExport, viewExports } from './export/page.js';
import { submitExportQueue, viewExportQueue } from './export/queue-page.js';
import { viewCaseFile, viewNotePhoto } from './files/page.js';
import { submitFind, viewFind } from './find/page.js';
import { submitHandOver, viewHandOver } from './hand-over/page.js';
import { submitHandOffs, viewHandOffs } from './handing/page.js';
import { submitRecall, viewHandOff } from './handing/recall.js';
import { submitHold, submitLift, submitReviewHold, viewHolds } from './holds/page.js';
import { submitIssued, viewIssued } from './issued/page.js';
import { submitKeys, viewKeys } from './keys/page.js';
import { submitEndLink, submitLink, viewLink } from './link/page.js';
import { viewProviders, viewProvidersCsv } from './providers/page.js';
import { viewDesk, viewQueue } from './queue/page.js';
import { submitQueues, viewQueues } from './queues/page.js';
import { submitReview, viewReviews } from './reviews/page.js';
import { submitBatch, viewBatch, viewSeveral } from './several/batch-page.js';
import { submitSeveral } from './several/page.js';
import { submitSharing, viewSharing } from './sharing-out/page.js';
import { viewWorkload } from './workload/page.js';

const access = 'staff';

/** The officers' desk. Opening a case is a look; its acts lead back to it. */
export const deskRoutes: readonly Route[] = [
  { method: 'GET', path: paths.desk, access, handle: viewDesk },
  { method: 'GET', path: paths.queue, access, handle: viewQueue },
  { method: 'GET', path: paths.workload, access, handle: viewWorkload },
  { method: 'GET', path: paths.shareOut, access, handle: viewSharing },
  { method: 'POST', path: paths.shareOut, access, handle: submitSharing, perMinute: 30 },
  { method: 'GET', path: paths.keys, access, handle: viewKeys },
  { method: 'POST', path: paths.keys, access, handle: submitKeys, perMinute: 20 },
  { method: 'GET', path: paths.handOffs, access, handle: viewHandOffs },
  { method: 'POST', path: paths.handOffs, access, handle: submitHandOffs, perMinute: 30 },
  { method: 'GET', path: paths.handOff(':id'), access, handle: viewHandOff },
  { method: 'POST', path: paths.handOff(':id'), access, handle: submitRecall, perMinute: 30 },
  { method: 'GET', path: paths.queues, access, handle: viewQueues },
  { method: 'POST', path: paths.queues, access, handle: submitQueues, perMinute: 20 },
  { method: 'GET', path: paths.exportQueue, access, handle: viewExportQueue },
  { method: 'POST', path: paths.exportQueue, access, handle: submitExportQueue, perMinute: 20 },
  { method: 'GET', path: paths.several, access, handle: viewSeveral },
  { method: 'POST', path: paths.several, access, handle: submitSeveral },
  { method: 'GET', path: paths.batch(':id'), access, handle: viewBatch },
  { method: 'POST', path: paths.batch(':id'), access, handle: submitBatch, perMinute: 20 },
  { method: 'GET', path: paths.breaches, access, handle: viewBreaches },
  { method: 'GET', path: paths.breachesCsv, access, handle: viewBreachesCsv, perMinute: 30 },
  { method: 'GET', path: paths.providers, access, handle: viewProviders },
  { method: 'GET', path: paths.providersCsv, access, handle: viewProvidersCsv, perMinute: 30 },
  { method: 'GET', path: paths.whyLate(':id'), access, handle: viewWhyLate },
  { method: 'POST', path: paths.whyLate(':id'), access, handle: submitWhyLate, perMinute: 20 },
  { method: 'GET', path: paths.case(':id'), access, handle: viewCase },
  { method: 'GET', path: paths.fileOfCase(':id', ':field', ':at'), access, perMinute: 120, handle: viewCaseFile },
  { method: 'GET', path: paths.photoOfNote(':id', ':note'), access, perMinute: 120, handle: viewNotePhoto },
  { method: 'POST', path: paths.moveCase(':id'), access, handle: submitMove },
  { method: 'POST', path: paths.takeRoutine(':id'), access, handle: submitRoutine },
  { method: 'POST', path: paths.assignCase(':id'), access, handle: submitAssign },
  { method: 'POST', path: paths.noteOnCase(':id'), access, handle: submitNote },
  { method: 'POST', path: paths.effortOnCase(':id'), access, handle: submitEffort },
  { method: 'POST', path: paths.duplicatesOfCase(':id'), access, handle: submitDuplicates, perMinute: 20 },
  { method: 'POST', path: paths.askApproval(':id'), access, handle: submitAskApproval, perMinute: 20 },
  { method: 'GET', path: paths.approvals, access, handle: viewApprovals },
  { method: 'POST', path: paths.approvals, access, handle: submitApproval },
  { method: 'GET', path: paths.correctAnswer(':id', ':field'), access, handle: viewCorrection },
  { method: 'POST', path: paths.correctAnswer(':id', ':field'), access, handle: submitCorrection },
  { method: 'GET', path: paths.choicesOfCase(':id'), access, handle: viewTakeChoices },
  { method: 'POST', path: paths.choicesOfCase(':id'), access, handle: submitTakeChoice },
  { method: 'GET', path: paths.uses, access, handle: viewUses },
  { method: 'GET', path: paths.use(':service', ':use'), access, handle: viewUse },
  { method: 'GET', path: paths.useCase(':service', ':use', ':id'), access, perMinute: 120, handle: viewUsedCase },
  { method: 'GET', path: paths.emergency(':id'), access, handle: viewEmergency },
  { method: 'POST', path: paths.emergency(':id'), access, handle: submitEmergency, perMinute: 20 },
  { method: 'GET', path: paths.issuedOn(':id'), access, handle: viewIssued },
  { method: 'POST', path: paths.issuedOn(':id'), access, handle: submitIssued, perMinute: 20 },
  { method: 'GET', path: paths.linkCase(':id'), access, handle: viewLink },
  { method: 'POST', path: paths.linkCase(':id'), access, handle: submitLink, perMinute: 20 },
  { method: 'POST', path: paths.endLink(':id'), access, handle: submitEndLink, perMinute: 20 },
  { method: 'GET', path: paths.reviews, access, handle: viewReviews },
  { method: 'POST', path: paths.reviews, access, handle: submitReview },
  { method: 'GET', path: paths.epochs, access, handle: viewEpochs },
  { method: 'POST', path: paths.epochs, access, handle: submitDeclare, perMinute: 20 },
  { method: 'POST', path: paths.confirmEpoch, access, handle: submitConfirm },
  { method: 'GET', path: paths.mismatches, access, handle: viewMismatches },
  { method: 'GET', path: paths.mismatch(':mismatch'), access, handle: viewMismatch },
  { method: 'POST', path: paths.mismatch(':mismatch'), access, handle: submitMismatch, perMinute: 30 },
  { method: 'GET', path: paths.holds, access, handle: viewHolds },
  { method: 'POST', path: paths.holds, access, handle: submitHold, perMinute: 20 },
  { method: 'POST', path: paths.reviewHold, access, handle: submitReviewHold },
  { method: 'POST', path: paths.liftHold, access, handle: submitLift },
  { method: 'GET', path: paths.exports, access, handle: viewExports },
  { method: 'GET', path: paths.newExport(':service', ':purpose'), access, handle: viewNewExport },
  { method: 'POST', path: paths.newExport(':service', ':purpose'), access, handle: submitNewExport, perMinute: 20 },
  { method: 'GET', path: paths.export(':id'), access, handle: viewExport },
  { method: 'POST', path: paths.answerExport(':id'), access, handle: submitAnswerExport },
  { method: 'POST', path: paths.takeExport(':id'), access, handle: submitTakeExport, perMinute: 20 },
  { method: 'GET', path: paths.findCaller, access, handle: viewFind },
  { method: 'POST', path: paths.findCaller, access, handle: submitFind, perMinute: 20 },
  { method: 'GET', path: paths.handOver, access, handle: viewHandOver },
  { method: 'POST', path: paths.handOver, access, handle: submitHandOver, perMinute: 20 },
  { method: 'GET', path: paths.concealed, access, handle: viewConcealed },
  { method: 'POST', path: paths.concealed, access, handle: submitConcealed, perMinute: 20 },
  { method: 'POST', path: paths.answerConcealed(':id'), access, handle: submitAnswer },
  { method: 'POST', path: paths.openConcealed(':id'), access, handle: submitOpenConcealed },
  { method: 'POST', path: paths.extendConcealed(':id'), access, handle: submitExtension },
];
