import { bulkRoutes } from '../bulk/routes.js';
import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { submitDetails, viewDetails } from './details/page.js';
import { submitJoin, viewJoin } from './join/page.js';
import { viewOrganisations } from './list/page.js';
import { submitClose, submitInvite, submitMember, viewClose, viewOrganisation } from './one/page.js';
import { submitOpen, viewOpen } from './open/page.js';

const access = 'resident';

/** Accounts of organisations, and who acts for them. */
export const organisationRoutes: readonly Route[] = [
  { method: 'GET', path: paths.ownOrganisations, access, handle: viewOrganisations },
  { method: 'GET', path: paths.openOrganisation, access, handle: viewOpen },
  { method: 'POST', path: paths.openOrganisation, access, handle: submitOpen, perMinute: 10 },
  { method: 'GET', path: paths.ownOrganisation(':id'), access, handle: viewOrganisation },
  { method: 'POST', path: paths.inviteMember(':id'), access, handle: submitInvite, perMinute: 20 },
  { method: 'POST', path: paths.changeMember(':id'), access, handle: submitMember, perMinute: 30 },
  { method: 'GET', path: paths.ownDetails(':id'), access, handle: viewDetails },
  { method: 'POST', path: paths.ownDetails(':id'), access, handle: submitDetails, perMinute: 10 },
  { method: 'GET', path: paths.closeOrganisation(':id'), access, handle: viewClose },
  { method: 'POST', path: paths.closeOrganisation(':id'), access, handle: submitClose, perMinute: 10 },
  ...bulkRoutes,
  { method: 'GET', path: paths.joinOrganisation(':code'), access, handle: viewJoin, perMinute: 30 },
  { method: 'POST', path: paths.joinOrganisation(':code'), access, handle: submitJoin, perMinute: 10 },
];
