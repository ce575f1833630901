import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { type OrgRoleRow, readPostsOf } from '../organisations/organisation-store.js';
import { listSelves } from './list-selves.js';

/** What somebody is at organisations now, in all their accounts. */
export async function listOwnPosts(ctx: Context, person: PersonId): Promise<readonly OrgRoleRow[]> {
  const all: OrgRoleRow[] = [];
  for (const self of await listSelves(ctx, person)) all.push(...(await readPostsOf(ctx, self)));
  return all;
}
