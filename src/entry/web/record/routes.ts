import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { viewDisposalProof, viewDisposals } from './disposals/page.js';
import { viewCheckpoint, viewProof, viewProofFile, viewRecord, viewTile } from './pages.js';
import { submitProof, viewVerify } from './verify/page.js';

/** The record: open as a tree of hashes, entry by entry only to those who may read it. */
export const recordRoutes: readonly Route[] = [
  { method: 'GET', path: paths.record, access: 'public', handle: viewRecord },
  { method: 'GET', path: paths.verifyProof, access: 'public', handle: viewVerify },
  { method: 'POST', path: paths.verifyProof, access: 'public', handle: submitProof, perMinute: 30 },
  { method: 'GET', path: paths.disposals, access: 'public', handle: viewDisposals },
  { method: 'GET', path: paths.disposalProof(':number'), access: 'public', handle: viewDisposalProof },
  { method: 'GET', path: paths.checkpoint, access: 'public', handle: viewCheckpoint },
  { method: 'GET', path: paths.tile, access: 'public', handle: viewTile },
  { method: 'GET', path: paths.proof(':stream', ':version'), access: 'staff', handle: viewProof },
  { method: 'GET', path: paths.proofFile(':stream', ':version'), access: 'staff', handle: viewProofFile },
];
