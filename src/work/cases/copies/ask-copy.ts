import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { workingClockOf } from '../../places/index.js';
import { statutoryDueAt } from '../promise/statutory.js';
import type { Copy, CopyForm } from './copy.js';
import { insertCopy } from './copy-store.js';

/** UK GDPR article 12A: one month. */
const months = 1;

/** By when a copy that is asked for now has to be given. */
export async function copyDueAt(ctx: Context): Promise<Date> {
  return statutoryDueAt(await workingClockOf(ctx), ctx.clock.now(), { months, extended: 0, pauses: [] });
}

/**
 * Receives a person's request for a copy of all that is held about them; `giveCopy` notes that it was given. Each asking is
 * a request of its own, and each copy is made anew. Refuses `not-allowed` to staff, and to whoever acts for somebody else.
 */
export async function askCopy(ctx: Context, form: CopyForm): Promise<Outcome<Copy, 'not-allowed'>> {
  if (ctx.actor.kind !== 'resident' || ctx.onBehalfOf !== undefined) return refuse('not-allowed');
  const { person } = ctx.actor;
  const id = ctx.ids.next<'copy'>();
  const [askedAt, dueAt] = [ctx.clock.now(), await copyDueAt(ctx)];
  const copy: Copy = { id, person, form, askedAt, dueAt, givenAt: undefined, version: 1 };
  appendEntry(ctx, {
    stream: `copy:${id}`,
    version: 1,
    kind: 'copy.asked',
    purpose: 'subject-access',
    data: { person, form, asked_at: askedAt.toISOString(), due_at: dueAt.toISOString() },
  });
  insertCopy(ctx, copy);
  return done(copy);
}
