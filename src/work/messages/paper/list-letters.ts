import { listAllSelves } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { PaperLetter } from './paper-letter.js';
import { readOnPaper } from './paper-store.js';

const most = 200;

/** What waits to be posted or handed over here, the oldest first, at most 200. */
export const listLettersOnPaper = (ctx: Context): Promise<readonly PaperLetter[]> => readOnPaper(ctx, most);

/** What waits on paper for one person, whichever of their accounts it is to. */
export const listLettersTo = async (ctx: Context, person: PersonId): Promise<readonly PaperLetter[]> =>
  readOnPaper(ctx, most, [...new Set([person, ...(await listAllSelves(ctx, person))])]);
