import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { submitAnswer } from './answer/page.js';
import { submitReport, viewIncidents } from './list/page.js';
import { submitStep, viewIncident } from './one/page.js';

/** What went wrong: any officer reports it, those who protect data see it through. */
export const incidentRoutes: readonly Route[] = [
  { method: 'GET', path: paths.incidents, access: 'staff', handle: viewIncidents },
  { method: 'POST', path: paths.incidents, access: 'staff', handle: submitReport, perMinute: 20 },
  { method: 'GET', path: paths.incident(':id'), access: 'staff', handle: viewIncident },
  { method: 'POST', path: paths.incident(':id'), access: 'staff', handle: submitStep, perMinute: 60 },
  { method: 'POST', path: paths.answerConcern(':id'), access: 'staff', handle: submitAnswer, perMinute: 20 },
];
