import type { Context } from '../../../../platform/context.js';
import type { PersonId } from '../../../../platform/ids.js';
import { listSelves } from '../../selves/list-selves.js';
import type { Mandate } from '../mandate.js';
import { readMandatesOf } from '../mandate-store.js';

/** Every mandate that somebody gave or holds, in all their accounts, newest first. */
export async function listOwnMandates(ctx: Context, person: PersonId): Promise<readonly Mandate[]> {
  const all = new Map<string, Mandate>();
  for (const self of await listSelves(ctx, person))
    for (const one of await readMandatesOf(ctx, self)) all.set(one.id, one);
  return [...all.values()].sort((a, b) => b.since.getTime() - a.since.getTime() || (a.id < b.id ? -1 : 1));
}
