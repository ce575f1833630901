import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { submitActFor, viewActFor } from './acting/page.js';
import { viewActing, viewActingCase } from './case/page.js';
import { submitGive, viewGive } from './give/page.js';
import { submitHideFromAll, viewHideFromAll } from './hidden/page.js';
import { viewMandates } from './list/page.js';
import { viewActingLooks } from './looks/page.js';
import { submitHide, submitShare, submitStep, viewMandate } from './one/page.js';
import { submitRequest, submitTakeBack, viewRequest } from './request/page.js';
import { submitTake, viewTake } from './take/page.js';

const access = 'resident';
/** Done for the person whom the mandate names. */
const isForOthersToo = true;

/** Letting somebody act for oneself, and acting for somebody. */
export const mandateRoutes: readonly Route[] = [
  { method: 'GET', path: paths.mandates, access, handle: viewMandates },
  { method: 'GET', path: paths.giveMandate, access, handle: viewGive },
  { method: 'POST', path: paths.giveMandate, access, handle: submitGive, perMinute: 20 },
  { method: 'GET', path: paths.takeMandate, access, handle: viewTake },
  { method: 'POST', path: paths.takeMandate, access, handle: submitTake, perMinute: 20 },
  { method: 'GET', path: paths.requestMandate, access, handle: viewRequest },
  { method: 'POST', path: paths.requestMandate, access, handle: submitRequest, perMinute: 10 },
  { method: 'POST', path: paths.takeBackRequest, access, handle: submitTakeBack },
  { method: 'GET', path: paths.hideFromAll, access, handle: viewHideFromAll },
  { method: 'POST', path: paths.hideFromAll, access, handle: submitHideFromAll },
  { method: 'GET', path: paths.mandate(':id'), access, handle: viewMandate },
  { method: 'POST', path: paths.stepMandate(':id'), access, handle: submitStep },
  { method: 'POST', path: paths.hideFromDelegate(':id'), access, handle: submitHide },
  { method: 'POST', path: paths.shareLooks(':id'), access, handle: submitShare },
  { method: 'GET', path: paths.actFor, access, handle: viewActFor },
  { method: 'POST', path: paths.actFor, access, handle: submitActFor },
  { method: 'GET', path: paths.acting, access, isForOthersToo, handle: viewActing },
  { method: 'GET', path: paths.actingLooks, access, isForOthersToo, handle: viewActingLooks },
  { method: 'GET', path: paths.actingCase(':id'), access, isForOthersToo, handle: viewActingCase },
];
