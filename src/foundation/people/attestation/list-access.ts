import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { readNamesOf } from '../people-store.js';
import { dueOf, type HeldRole } from '../roles/role.js';
import { readLivingRoles, readSuspendedRoles } from '../roles/role-store.js';
import { mayAttest } from './may-attest.js';

/** A role that the actor answers for. */
export interface AccessLine {
  readonly person: PersonId;
  readonly name: string;
  readonly role: string;
  readonly since: Date;
  readonly attestedAt: Date | undefined;
  /** When silence suspends it; undefined for one that is suspended already. */
  readonly due: Date | undefined;
}

/** Every role that the actor may confirm, remove or give back, the next due first and the suspended before all. */
export async function listAccess(ctx: Context): Promise<readonly AccessLine[]> {
  const may = await mayAttest(ctx);
  const now = ctx.clock.now();
  const [living, suspended] = [await readLivingRoles(ctx), await readSuspendedRoles(ctx)];
  const mine = [...suspended, ...living].filter(({ person }) => may(person));
  const names = await readNamesOf(ctx, [...new Set(mine.map(({ person }) => person))]);
  const lines = mine.map((held: HeldRole) => ({
    ...{ person: held.person, name: names.get(held.person) ?? '', role: held.role },
    ...{ since: held.since, attestedAt: held.attestedAt },
    due: held.endedAs === 'suspended' ? undefined : dueOf(held, now),
  }));
  return lines.sort((a, b) => (a.due?.getTime() ?? 0) - (b.due?.getTime() ?? 0) || a.name.localeCompare(b.name));
}
