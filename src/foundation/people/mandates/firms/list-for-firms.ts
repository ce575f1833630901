import type { Context } from '../../../../platform/context.js';
import type { PersonId } from '../../../../platform/ids.js';
import { readPostsOf } from '../../organisations/organisation-store.js';
import type { Mandate } from '../mandate.js';
import { mayActUnder } from '../may-act-under.js';
import { findStanding } from '../standing/find-standing.js';
import { readMandatesOfFirms } from './firm-store.js';

/** The mandates of firms under which somebody may act now, by what they are there. */
export async function listForFirms(ctx: Context, person: PersonId): Promise<readonly Mandate[]> {
  const posts = await readPostsOf(ctx, person);
  if (posts.length === 0) return [];
  const standing = await findStanding(ctx, person);
  const given = await readMandatesOfFirms(ctx, [...new Set(posts.map(({ unit }) => unit))]);
  return given.filter((one) => mayActUnder(one, { person, posts, standing }, ctx.clock.now()));
}
