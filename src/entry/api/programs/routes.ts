import type { ProgramRoute } from './answering/route.js';
import { caseRoute } from './cases/get-case.js';
import { fileRoute } from './cases/get-file.js';
import { casesRoute } from './cases/list-cases.js';
import { moveRoute, movesRoute } from './cases/moves.js';
import { acceptRoute } from './handing/accept.js';
import { declineRoute } from './handing/decline.js';
import { handOffsRoute } from './handing/list-hand-offs.js';
import { noteRoute } from './handing/note.js';
import { serviceRoute, servicesRoute } from './services/services.js';
import { submitRoute } from './submissions/submit.js';
import { uploadRoute } from './uploads/upload.js';

/** Everything that the JSON API answers. */
export const programRoutes: readonly ProgramRoute[] = [
  ...[servicesRoute, serviceRoute, submitRoute],
  ...[casesRoute, caseRoute, fileRoute, movesRoute, moveRoute],
  ...[handOffsRoute, acceptRoute, declineRoute, noteRoute],
  uploadRoute,
];
