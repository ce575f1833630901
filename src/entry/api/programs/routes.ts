import type { ProgramRoute } from './answering/route.js';
import { serviceRoute, servicesRoute } from './services/services.js';
import { submitRoute } from './submissions/submit.js';

/** Everything that the JSON API answers. */
export const programRoutes: readonly ProgramRoute[] = [servicesRoute, serviceRoute, submitRoute];
