import type { ProgramRoute } from './answering/route.js';
import { caseRoute } from './cases/get-case.js';
import { casesRoute } from './cases/list-cases.js';
import { moveRoute, movesRoute } from './cases/moves.js';
import { serviceRoute, servicesRoute } from './services/services.js';
import { submitRoute } from './submissions/submit.js';

/** Everything that the JSON API answers. */
export const programRoutes: readonly ProgramRoute[] = [
  ...[servicesRoute, serviceRoute, submitRoute],
  ...[casesRoute, caseRoute, movesRoute, moveRoute],
];
