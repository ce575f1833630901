import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { nextVersion } from '../people-store.js';
import { administrator } from '../refuse-to-administer.js';
import { recordRoleEnd } from '../roles/record-role-end.js';
import { isOtherAdministrator, markRole, readLivingRoles } from '../roles/role-store.js';
import { mayAttest } from './may-attest.js';

export interface Attested {
  readonly person: PersonId;
  readonly role: string;
  /** Confirmed for another quarter, or removed at once. */
  readonly verdict: 'confirm' | 'remove';
}

/** An owner says whether a role is still needed. Refuses whoever does not answer for that person, and a role that is not held. */
export async function attestRole(
  ctx: Context,
  { person, role, verdict }: Attested,
): Promise<Outcome<Attested, 'not-allowed' | 'not-held' | 'last-administrator'>> {
  const may = await mayAttest(ctx);
  if (!may(person)) return refuse('not-allowed');
  const held = (await readLivingRoles(ctx)).find((one) => one.person === person && one.role === role);
  if (!held) return refuse('not-held');
  const isLast = verdict === 'remove' && role === administrator && !(await isOtherAdministrator(ctx, person));
  if (isLast) return refuse('last-administrator');
  const version = await nextVersion(ctx, person);
  if (version === undefined) return refuse('not-held');
  if (verdict === 'remove') {
    recordRoleEnd(ctx, { person, role, as: 'removed', version });
    return done({ person, role, verdict });
  }
  markRole(ctx, held, 'attested');
  const at = ctx.clock.now().toISOString();
  appendEntry(ctx, { stream: `person:${person}`, version, kind: 'person.role-attested', data: { role, at } });
  return done({ person, role, verdict });
}
