import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { submitAccess, viewAccess } from './access/page.js';
import { submitHeld, viewHeld } from './held/page.js';
import { submitEndInterest, submitInterest, viewInterests } from './interests/page.js';
import { submitMerges, viewMerges } from './merges/page.js';

/** Who works here, and with what access. */
export const staffRoutes: readonly Route[] = [
  { method: 'GET', path: paths.access, access: 'staff', handle: viewAccess },
  { method: 'POST', path: paths.access, access: 'staff', handle: submitAccess },
  { method: 'GET', path: paths.held, access: 'staff', handle: viewHeld },
  { method: 'POST', path: paths.held, access: 'staff', handle: submitHeld },
  { method: 'GET', path: paths.merges, access: 'staff', handle: viewMerges },
  { method: 'POST', path: paths.merges, access: 'staff', handle: submitMerges },
  { method: 'GET', path: paths.interests, access: 'staff', handle: viewInterests },
  { method: 'POST', path: paths.interests, access: 'staff', handle: submitInterest },
  { method: 'POST', path: paths.endInterest, access: 'staff', handle: submitEndInterest },
];
