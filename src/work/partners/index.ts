export type { GivenFault } from './answers/read-answers.js';
export { askedWith, type SendAnswers, sendAnswers } from './answers/send-answers.js';
export { whyNotByCall } from './answers/why-not-by-call.js';
export { sweepCalls } from './calls/sweep-calls.js';
export { listChanged } from './changes/list-changed.js';
export { noteChanges } from './changes/note-changes.js';
export { checkOpen311 } from './conforming/check-open311.js';
export type { AskServer, ConformFinding, Reply } from './conforming/finding.js';
export { connectorsRebuilt } from './connectors/connectors-rebuilt.js';
export { endConnector } from './connectors/end-connector.js';
export { type JudgeConnector, judgeConnector } from './connectors/judge-connector.js';
export { type ListedConnector, listConnectors } from './connectors/list-connectors.js';
export { listUnfit, type UnfitConnector } from './connectors/list-unfit.js';
export { noteDue } from './connectors/note-due.js';
export { renewExchange } from './connectors/renew-exchange.js';
export { sayConnectorSecret } from './connectors/secret-of-connector.js';
export { setConnector } from './connectors/set-connector.js';
export { exchangeAll } from './exchanging/exchange-with.js';
export { folderOfConnector } from './exchanging/folder-of.js';
export {
  asksSomething,
  type ComparedCase,
  countMismatches,
  findMismatch,
  listMismatches,
} from './exchanging/list-mismatches.js';
export type { Mismatch, MismatchId, Settling } from './exchanging/mismatch.js';
export { mismatchesRebuilt } from './exchanging/mismatches-rebuilt.js';
export { orNothing, settleMismatch } from './exchanging/settle-mismatch.js';
export { listOffered, listOfferedCodes, type OfferedService } from './offered.js';
export { type Attribute, attributesOf } from './open311/attributes-of.js';
export { type AskedRequests, findRequests, listRequests, mostRequests, type Telling } from './open311/list-requests.js';
export type { ServiceRequest } from './open311/present-request.js';
export type { ReportFault } from './open311/read-report.js';
export { type SendReport, type SentReport, sendReport } from './open311/send-report.js';
export type { Posted } from './posted.js';
export { type AskedUpdates, listUpdates, type ServiceRequestUpdate } from './updates/list-updates.js';
export { noteUpdates } from './updates/note-updates.js';
export { takeUpdate } from './updates/take-update.js';
export { textOfUpdate } from './updates/text-of-update.js';
export { type AddWebhookRefusal, addWebhook } from './webhooks/add-webhook.js';
export { deliverWebhooks, sweepDeliveries } from './webhooks/deliver-webhooks.js';
export { endWebhook } from './webhooks/end-webhook.js';
export { type ListedWebhook, listWebhooks } from './webhooks/list-webhooks.js';
export { noteDeliveries } from './webhooks/note-deliveries.js';
export { renewSecret } from './webhooks/renew-secret.js';
export { replayWebhook } from './webhooks/replay-webhook.js';
export { eventKinds, isEventKind, type WebhookId } from './webhooks/webhook.js';
export { webhooksRebuilt } from './webhooks/webhooks-rebuilt.js';
