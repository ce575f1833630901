import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { submitSharing, viewSharing } from './desk/page.js';
import { submitOffer, viewOffer } from './offer/page.js';
import { viewShared, viewSharedFile, viewSharedList } from './open/page.js';

/** Declarations that places share: what everybody may read, and where service owners take and give them. */
export const sharingRoutes: readonly Route[] = [
  { method: 'GET', path: paths.shared, access: 'public', handle: viewShared },
  { method: 'GET', path: paths.sharedList, access: 'public', handle: viewSharedList, perMinute: 60 },
  {
    method: 'GET',
    path: paths.sharedFile(':service', ':file'),
    access: 'public',
    handle: viewSharedFile,
    perMinute: 120,
  },
  { method: 'GET', path: paths.sharing, access: 'staff', handle: viewSharing },
  { method: 'POST', path: paths.sharing, access: 'staff', handle: submitSharing, perMinute: 20 },
  { method: 'GET', path: paths.sharedOffer(':place', ':service'), access: 'staff', handle: viewOffer },
  {
    method: 'POST',
    path: paths.sharedOffer(':place', ':service'),
    access: 'staff',
    handle: submitOffer,
    perMinute: 20,
  },
];
