import type { Context } from '../../../../platform/context.js';
import type { PersonId } from '../../../../platform/ids.js';
import type { Mandate } from '../mandate.js';
import { mayActUnder } from '../may-act-under.js';
import { findWouldAct } from '../own/find-would-act.js';
import { readMandatesOfFirms } from './firm-store.js';

/** The mandates of firms under which somebody may act now, by what they are there. */
export async function listForFirms(ctx: Context, person: PersonId): Promise<readonly Mandate[]> {
  const would = await findWouldAct(ctx, person);
  if (would.posts.length === 0) return [];
  const given = await readMandatesOfFirms(ctx, [...new Set(would.posts.map(({ unit }) => unit))]);
  return given.filter((one) => mayActUnder(one, would, ctx.clock.now()));
}
