import { organisationRoutes } from '../organisations/routes.js';
import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { submitClaim, viewClaim } from './claim/page.js';
import { submitPhoneCode, viewPhoneCode } from './contact/code-page.js';
import { submitContact, viewContact } from './contact/page.js';
import { submitAddEmail, submitAddEmailCode, viewAddEmail, viewAddEmailCode } from './email/page.js';
import { submitEndOtherSessions, submitEndSession, submitGoOn, submitRemoveWayIn, viewAccount } from './home/page.js';
import { submitBeginMerge, submitMerge, viewBeginMerge, viewMerge } from './merge/page.js';
import { submitMessages, viewMessages } from './messages/page.js';

const access = 'resident';

/** A resident's own pages. */
export const accountRoutes: readonly Route[] = [
  { method: 'GET', path: paths.account, access, handle: viewAccount },
  { method: 'POST', path: paths.endSession, access, handle: submitEndSession },
  { method: 'POST', path: paths.endOtherSessions, access, handle: submitEndOtherSessions },
  { method: 'POST', path: paths.removeWayIn, access, handle: submitRemoveWayIn },
  { method: 'GET', path: paths.addEmail, access, handle: viewAddEmail },
  { method: 'POST', path: paths.addEmail, access, handle: submitAddEmail, perMinute: 30 },
  { method: 'GET', path: paths.addEmailCode, access, handle: viewAddEmailCode },
  { method: 'POST', path: paths.addEmailCode, access, handle: submitAddEmailCode, perMinute: 60 },
  { method: 'POST', path: paths.goOnWithDraft, access, handle: submitGoOn, perMinute: 30 },
  { method: 'GET', path: paths.ownMessages, access, handle: viewMessages },
  { method: 'POST', path: paths.ownMessages, access, handle: submitMessages },
  { method: 'GET', path: paths.ownContact, access, handle: viewContact },
  { method: 'POST', path: paths.ownContact, access, handle: submitContact, perMinute: 30 },
  { method: 'GET', path: paths.ownContactCode, access, handle: viewPhoneCode },
  { method: 'POST', path: paths.ownContactCode, access, handle: submitPhoneCode, perMinute: 30 },
  { method: 'GET', path: paths.claimRequest, access, handle: viewClaim },
  { method: 'POST', path: paths.claimRequest, access, handle: submitClaim, perMinute: 10 },
  { method: 'GET', path: paths.mergeAccounts, access, handle: viewBeginMerge },
  { method: 'POST', path: paths.mergeAccounts, access, handle: submitBeginMerge, perMinute: 10 },
  { method: 'GET', path: paths.confirmMerge, access, handle: viewMerge, perMinute: 30 },
  { method: 'POST', path: paths.confirmMerge, access, handle: submitMerge, perMinute: 10 },
  ...organisationRoutes,
];
