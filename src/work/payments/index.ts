export { createKeyReader } from './cards/create-key-reader.js';
export { createPayClient } from './cards/create-pay-client.js';
export type { Charge, ChargeId } from './charge.js';
export { financeRole, mayReconcile } from './finance-role.js';
export { type Account, findCharge } from './find-charge.js';
export { lapseCharge } from './lapse-charge.js';
export { lapseDue } from './lapse-due.js';
export { openCharge } from './open-charge.js';
export { type PayRefusal, payCharge } from './paying/pay-charge.js';
export { readBack, readBackByProvider } from './paying/read-back.js';
export { readUnreturned } from './paying/read-unreturned.js';
export { stopPaying } from './paying/stop-paying.js';
export { type TakeRefusal, takePayment } from './paying/take-payment.js';
export {
  isUnfinished,
  type OfficersWay,
  officersWays,
  type Payment,
  type PaymentId,
  type PaymentWay,
} from './payment.js';
export { paymentsRebuilt } from './payments-rebuilt.js';
export { type Income, listIncome } from './reconciling/list-income.js';
export { type Comparison, type ReconciledLine, reconcile } from './reconciling/reconcile.js';
export { type AnswerRefundRefusal, answerRefund } from './refunding/answer-refund.js';
export { type AskRefundRefusal, askRefund } from './refunding/ask-refund.js';
export { giveBackLate } from './refunding/give-back-late.js';
export { leftOf } from './refunding/left-of.js';
export { listWaitingRefunds } from './refunding/list-waiting-refunds.js';
export type { Refund, RefundId } from './refunding/refund.js';
export { sendRefunds } from './refunding/send-refunds.js';
