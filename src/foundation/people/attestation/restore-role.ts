import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { nextVersion } from '../people-store.js';
import { holdsRole, insertRole, readRolesOf } from '../roles/role-store.js';
import { mayAttest } from './may-attest.js';

/** An owner gives a role back that their silence suspended: held anew from now, for another quarter. Refuses any other. */
export async function restoreRole(
  ctx: Context,
  { person, role }: { readonly person: PersonId; readonly role: string },
): Promise<Outcome<PersonId, 'not-allowed' | 'not-suspended'>> {
  const may = await mayAttest(ctx);
  if (!may(person)) return refuse('not-allowed');
  const newest = (await readRolesOf(ctx, person)).find((one) => one.role === role);
  if (newest?.endedAs !== 'suspended' || (await holdsRole(ctx, person, role))) return refuse('not-suspended');
  const version = await nextVersion(ctx, person);
  if (version === undefined) return refuse('not-suspended');
  const since = ctx.clock.now();
  insertRole(ctx, person, role, since, null);
  appendEntry(ctx, {
    stream: `person:${person}`,
    version,
    kind: 'person.role-held',
    data: { role, since: since.toISOString(), until: null, restored: true },
  });
  return done(person);
}
