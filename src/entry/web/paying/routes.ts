import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { submitAnswerRefund, submitGiveBack, submitTaken, viewCaseFee } from './case/page.js';
import { viewPayments, viewPaymentsCsv } from './finance/page.js';
import { submitPay, viewPaid, viewPay } from './pay/page.js';

/** Paying for a request, by whoever has its reference; taking, giving back and reconciling, by officers. */
export const payingRoutes: readonly Route[] = [
  { method: 'GET', path: paths.pay(':reference'), access: 'public', handle: viewPay, perMinute: 60 },
  { method: 'POST', path: paths.pay(':reference'), access: 'public', handle: submitPay, perMinute: 30 },
  { method: 'GET', path: paths.paid(':reference'), access: 'public', handle: viewPaid, perMinute: 60 },
  { method: 'GET', path: paths.caseFee(':id'), access: 'staff', handle: viewCaseFee },
  { method: 'POST', path: paths.takeFee(':id'), access: 'staff', handle: submitTaken, perMinute: 60 },
  { method: 'POST', path: paths.giveFeeBack(':id'), access: 'staff', handle: submitGiveBack, perMinute: 60 },
  { method: 'POST', path: paths.answerRefund(':id'), access: 'staff', handle: submitAnswerRefund, perMinute: 60 },
  { method: 'GET', path: paths.payments, access: 'staff', handle: viewPayments, perMinute: 30 },
  { method: 'GET', path: paths.paymentsCsv, access: 'staff', handle: viewPaymentsCsv, perMinute: 30 },
];
