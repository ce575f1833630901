import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { submitChoice, viewChoices } from './list/page.js';
import { submitObject, viewObject } from './object/page.js';
import { downloadChoiceProof, downloadReceipt, viewReceipt } from './receipt/page.js';

const access = 'resident';
const [subject, use] = [':subject', ':use'];

/** What a person's data is used for besides, and what they say to it. */
export const choiceRoutes: readonly Route[] = [
  { method: 'GET', path: paths.choices, access, handle: viewChoices },
  { method: 'POST', path: paths.choices, access, handle: submitChoice, perMinute: 60 },
  { method: 'GET', path: paths.objectToUse(':service', use), access, handle: viewObject },
  { method: 'POST', path: paths.objectToUse(':service', use), access, handle: submitObject, perMinute: 20 },
  { method: 'GET', path: paths.choiceReceipt(subject, use), access, handle: viewReceipt },
  { method: 'GET', path: paths.choiceReceiptJson(subject, use), access, handle: downloadReceipt },
  { method: 'GET', path: paths.choiceProof(subject, use), access, handle: downloadChoiceProof, perMinute: 120 },
];
