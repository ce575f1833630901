import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { dateOf } from '../../../platform/language/index.js';
import type { WorkingWeek } from './absence.js';
import { readHours } from './absence-store.js';

/** The pattern in which a person works today; undefined where none was set. */
export const findHours = (ctx: Context, person: PersonId): Promise<WorkingWeek | undefined> =>
  readHours(ctx, person, dateOf(ctx.clock.now()));
