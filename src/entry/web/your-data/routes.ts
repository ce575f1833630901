import type { Route } from '../page.js';
import { paths } from '../paths.js';
import {
  downloadByCode,
  submitCertificateCode,
  submitClose,
  viewCertificateCode,
  viewClose,
  viewClosed,
} from './close/page.js';
import { submitConcern, viewConcerns } from './concerns/page.js';
import { submitCopy, viewCopy } from './copy/page.js';
import { submitCorrect, submitStatement, viewCorrect } from './correct/page.js';
import { downloadCertificate, submitErase, viewCertificate, viewErase } from './erase/page.js';
import { viewOwnFile } from './file/page.js';
import { viewYourData } from './held/page.js';
import { viewLooks } from './looks/page.js';
import { viewNotice } from './privacy/page.js';
import { viewLookProof } from './proof/page.js';
import { submitUsage, viewUsage } from './usage/page.js';

/** What a person may know and do about what is held of them. */
export const yourDataRoutes: readonly Route[] = [
  { method: 'GET', path: paths.yourData, access: 'resident', perMinute: 120, handle: viewYourData },
  { method: 'GET', path: paths.yourLooks, access: 'resident', perMinute: 120, handle: viewLooks },
  {
    ...{ method: 'GET', path: paths.ownLookProof(':subject', ':number'), access: 'resident', perMinute: 120 },
    handle: viewLookProof,
  },
  {
    ...{ method: 'GET', path: paths.concernOfLook(':subject', ':number'), access: 'resident', perMinute: 60 },
    handle: viewConcerns,
  },
  {
    ...{ method: 'POST', path: paths.concernOfLook(':subject', ':number'), access: 'resident', perMinute: 10 },
    handle: submitConcern,
  },
  { method: 'GET', path: paths.concerns, access: 'resident', perMinute: 60, handle: viewConcerns },
  { method: 'POST', path: paths.concerns, access: 'resident', perMinute: 10, handle: submitConcern },
  { method: 'GET', path: paths.usageOwn, access: 'resident', perMinute: 60, handle: viewUsage },
  { method: 'POST', path: paths.usageOwn, access: 'resident', perMinute: 20, handle: submitUsage },
  { method: 'GET', path: paths.copyOwn, access: 'resident', perMinute: 60, handle: viewCopy },
  { method: 'POST', path: paths.copyOwn, access: 'resident', perMinute: 20, handle: submitCopy },
  {
    ...{ method: 'GET', path: paths.ownFile(':id', ':field', ':at'), access: 'resident', perMinute: 120 },
    handle: viewOwnFile,
  },
  {
    ...{ method: 'GET', path: paths.correctOwn(':case', ':field'), access: 'resident', perMinute: 60 },
    handle: viewCorrect,
  },
  {
    ...{ method: 'POST', path: paths.correctOwn(':case', ':field'), access: 'resident', perMinute: 20 },
    handle: submitCorrect,
  },
  {
    ...{ method: 'POST', path: paths.stateOwn(':case', ':field'), access: 'resident', perMinute: 20 },
    handle: submitStatement,
  },
  { method: 'GET', path: paths.eraseOwn, access: 'resident', perMinute: 60, handle: viewErase },
  { method: 'POST', path: paths.eraseOwn, access: 'resident', perMinute: 20, handle: submitErase },
  { method: 'GET', path: paths.erasedOwn, access: 'resident', perMinute: 60, handle: viewCertificate },
  { method: 'GET', path: paths.erasedOwnJson, access: 'resident', perMinute: 60, handle: downloadCertificate },
  { method: 'GET', path: paths.closeAccount, access: 'resident', perMinute: 60, handle: viewClose },
  { method: 'POST', path: paths.closeAccount, access: 'resident', perMinute: 10, handle: submitClose },
  { method: 'GET', path: paths.accountClosed, access: 'public', handle: viewClosed },
  { method: 'GET', path: paths.erasedByCode, access: 'public', handle: viewCertificateCode },
  { method: 'POST', path: paths.erasedByCode, access: 'public', perMinute: 10, handle: submitCertificateCode },
  { method: 'POST', path: paths.erasedByCodeFile, access: 'public', perMinute: 10, handle: downloadByCode },
  { method: 'GET', path: paths.privacy(':service'), access: 'public', handle: viewNotice },
];
