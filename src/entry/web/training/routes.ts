import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { viewLessons } from './lessons/page.js';
import { viewTraining } from './list/page.js';
import { submitQuestions, viewQuestions } from './questions/page.js';
import { viewResult } from './result/page.js';
import { submitWaiver, viewTeam } from './team/page.js';

/** The training that opens what is marked, and who of a team is in date. */
export const trainingRoutes: readonly Route[] = [
  { method: 'GET', path: paths.training, access: 'staff', handle: viewTraining },
  { method: 'GET', path: paths.trainingTeam, access: 'staff', handle: viewTeam },
  { method: 'POST', path: paths.waiveTraining, access: 'staff', handle: submitWaiver },
  { method: 'GET', path: paths.trainingModule(':module'), access: 'staff', handle: viewLessons },
  { method: 'GET', path: paths.trainingQuestions(':module'), access: 'staff', handle: viewQuestions },
  { method: 'POST', path: paths.trainingQuestions(':module'), access: 'staff', handle: submitQuestions, perMinute: 10 },
  { method: 'GET', path: paths.trainingResult(':module'), access: 'staff', handle: viewResult },
];
