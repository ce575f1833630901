import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { type HandOff, organisationsOf } from './hand-off.js';
import { readHandOffsOf, readPastWith, readRunningOf, readRunningWith } from './hand-off-store.js';

/** No more are shown at once: whoever has more works the first due. */
const most = 200;
/** Of what is over, the newest. */
const mostPast = 100;

/**
 * What the actor's organisation was handed and has still, the first due first: for an officer of the council, what the council does
 * itself of their roles. It opens nothing.
 */
export async function listHandOffs(ctx: Context): Promise<readonly HandOff[]> {
  if (ctx.actor.kind !== 'staff') return [];
  const { roles } = ctx.actor;
  const organisations = organisationsOf(ctx.actor);
  if (organisations === undefined) return readRunningOf(ctx, roles, most);
  const running = await readRunningWith(ctx, organisations, most);
  return running.filter(({ role }) => roles.includes(role));
}

/** What another organisation had before: when, and how it ended, and nothing of the cases. None for the council's own. */
export async function listPastHandOffs(ctx: Context): Promise<readonly HandOff[]> {
  if (ctx.actor.kind !== 'staff') return [];
  const { roles } = ctx.actor;
  const organisations = organisationsOf(ctx.actor);
  const past = organisations === undefined ? [] : await readPastWith(ctx, organisations, mostPast);
  return past.filter(({ role }) => roles.includes(role));
}

/** Every part of a case that was ever handed off, oldest first: for those who see to the case. */
export const findHandOffs = (ctx: Context, id: CaseId): Promise<readonly HandOff[]> => readHandOffsOf(ctx, id);
