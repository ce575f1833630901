import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { submitBody, submitBodyAnswer, viewBody } from './body/page.js';
import { submitReview, viewDecision } from './decision/page.js';
import { submitSettle, viewDeskMandates } from './list/page.js';
import { submitApprove, submitRefuse, viewMandateRequest } from './one/page.js';
import { submitBestInterest } from './standing/note-decision.js';
import { submitStanding, viewStanding } from './standing/page.js';

const access = 'staff';

/** Checking the documents that mandates rest on, and noting how people stand. */
export const verifierRoutes: readonly Route[] = [
  { method: 'GET', path: paths.deskMandates, access, handle: viewDeskMandates },
  { method: 'POST', path: paths.settleReview, access, handle: submitSettle },
  { method: 'GET', path: paths.noteStanding, access, handle: viewStanding },
  { method: 'POST', path: paths.noteStanding, access, handle: submitStanding, perMinute: 20 },
  { method: 'POST', path: paths.noteBestInterest, access, handle: submitBestInterest, perMinute: 20 },
  { method: 'GET', path: paths.bestInterest(':id'), access, handle: viewDecision },
  { method: 'POST', path: paths.bestInterest(':id'), access, handle: submitReview, perMinute: 20 },
  { method: 'GET', path: paths.checkBody(':id'), access, handle: viewBody },
  { method: 'POST', path: paths.checkBody(':id'), access, handle: submitBody, perMinute: 20 },
  { method: 'POST', path: paths.answerBody(':id'), access, handle: submitBodyAnswer, perMinute: 20 },
  { method: 'GET', path: paths.mandateRequest(':id'), access, handle: viewMandateRequest },
  { method: 'POST', path: paths.approveRequest(':id'), access, handle: submitApprove },
  { method: 'POST', path: paths.refuseRequest(':id'), access, handle: submitRefuse },
];
