import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { submitHelpToContact, submitHelpToContactCode } from './contact-page.js';
import { submitHelpToAppoint } from './firm/page.js';
import { submitHelp, submitHelpToEnd, submitHelpToGive, submitHelpToHand, viewHelp } from './page.js';

const access = 'staff';
const perMinute = 20;

/** Officers help people without email or a device to give, read and end mandates, and give them letters that wait. */
export const helpingRoutes: readonly Route[] = [
  { method: 'GET', path: paths.helpWithMandates, access, handle: viewHelp },
  { method: 'POST', path: paths.helpWithMandates, access, handle: submitHelp, perMinute },
  { method: 'POST', path: paths.helpToGive, access, handle: submitHelpToGive, perMinute },
  { method: 'POST', path: paths.helpToAppoint, access, handle: submitHelpToAppoint, perMinute },
  { method: 'POST', path: paths.helpToEnd, access, handle: submitHelpToEnd, perMinute },
  { method: 'POST', path: paths.helpToContact, access, handle: submitHelpToContact, perMinute },
  { method: 'POST', path: paths.helpToContactCode, access, handle: submitHelpToContactCode, perMinute },
  { method: 'POST', path: paths.helpToHandLetter, access, handle: submitHelpToHand, perMinute },
];
