import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { submitJoin, submitJoinCodes, submitJoinPasskey, viewJoin, viewJoinWays } from './join/page.js';
import {
  submitApprove,
  submitAsk,
  submitConfirmInvitation,
  submitInvite,
  submitInviteRecovered,
  submitNotMe,
  submitStop,
  viewRecovery,
} from './recovery/page.js';
import { submitStaffSignIn, viewStaffSignIn } from './sign-in/page.js';

/** A whole council may stand behind one address; nothing that is limited here can be guessed in a lifetime. */
const perMinute = 120;
const open = { access: 'public', isBeforeOpening: true, perMinute } as const;
const access = 'staff';

/** How officers come in: by passkey, by invitation, and again by two administrators. */
export const wayInRoutes: readonly Route[] = [
  { method: 'GET', path: paths.staffSignIn, ...open, handle: viewStaffSignIn },
  { method: 'POST', path: paths.staffSignIn, ...open, handle: submitStaffSignIn },
  { method: 'GET', path: paths.join, ...open, handle: viewJoin },
  { method: 'POST', path: paths.join, ...open, handle: submitJoin, perMinute: 20 },
  { method: 'GET', path: paths.joinWays, ...open, handle: viewJoinWays },
  { method: 'POST', path: paths.joinWays, ...open, handle: submitJoinPasskey },
  { method: 'POST', path: paths.joinCodes, ...open, handle: submitJoinCodes },
  { method: 'GET', path: paths.recovery, access, handle: viewRecovery },
  { method: 'POST', path: paths.inviteOfficer, access, handle: submitInvite },
  { method: 'POST', path: paths.confirmInvitation, access, handle: submitConfirmInvitation },
  { method: 'POST', path: paths.askRecovery, access, handle: submitAsk },
  { method: 'POST', path: paths.approveRecovery, access, handle: submitApprove },
  { method: 'POST', path: paths.stopRecovery, access, handle: submitStop },
  { method: 'POST', path: paths.inviteRecovered, access, handle: submitInviteRecovered },
  { method: 'POST', path: paths.notRecovering, access, handle: submitNotMe },
];
