import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { submitEnding, viewEnding } from './ending/page.js';
import { submitHire, viewHire } from './hire/page.js';
import { submitLeaving, viewLeaving } from './leaving/page.js';
import { searchPeople, viewPeople } from './list/page.js';
import { submitOfficer, viewOfficer } from './one/page.js';
import { submitOrganisation, viewOrganisation } from './organisation/page.js';
import { submitNewOrganisation, viewOrganisations } from './organisations/page.js';
import { submitOfficerTime, submitOwnTime, viewOfficerTime, viewOwnTime } from './time/page.js';

/** Where administrators say who works here, as what, and where. */
export const administeringRoutes: readonly Route[] = [
  { method: 'GET', path: paths.people, access: 'staff', handle: viewPeople },
  { method: 'POST', path: paths.people, access: 'staff', handle: searchPeople },
  { method: 'GET', path: paths.hire, access: 'staff', handle: viewHire },
  { method: 'POST', path: paths.hire, access: 'staff', handle: submitHire },
  { method: 'GET', path: paths.officer(':id'), access: 'staff', handle: viewOfficer },
  { method: 'POST', path: paths.officer(':id'), access: 'staff', handle: submitOfficer },
  { method: 'GET', path: paths.officerLeaves(':id'), access: 'staff', handle: viewLeaving },
  { method: 'POST', path: paths.officerLeaves(':id'), access: 'staff', handle: submitLeaving },
  { method: 'GET', path: paths.ownTime, access: 'staff', handle: viewOwnTime },
  { method: 'POST', path: paths.ownTime, access: 'staff', handle: submitOwnTime },
  { method: 'GET', path: paths.officerTime(':id'), access: 'staff', handle: viewOfficerTime },
  { method: 'POST', path: paths.officerTime(':id'), access: 'staff', handle: submitOfficerTime },
  { method: 'GET', path: paths.organisations, access: 'staff', handle: viewOrganisations },
  { method: 'POST', path: paths.organisations, access: 'staff', handle: submitNewOrganisation },
  { method: 'GET', path: paths.organisation(':id'), access: 'staff', handle: viewOrganisation },
  { method: 'POST', path: paths.organisation(':id'), access: 'staff', handle: submitOrganisation },
  { method: 'GET', path: paths.endOrganisation(':id'), access: 'staff', handle: viewEnding },
  { method: 'POST', path: paths.endOrganisation(':id'), access: 'staff', handle: submitEnding },
];
