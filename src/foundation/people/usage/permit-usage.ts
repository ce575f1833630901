import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { readClient } from '../clients/client-store.js';
import { holdPerson } from '../people-store.js';
import { type PermissionId, permissionStream } from './permission.js';
import { readPermissionsOf, writePermission } from './permission-store.js';
import { withdraw } from './withdraw.js';

/**
 * A resident lets a client ask who has used their data, for the purpose that it says, until they withdraw it. To say so again
 * changes nothing; where it says another purpose by now, the code for the former is withdrawn. Refuses `not-yours` to anybody who
 * is not there for themself alone, and a client that is not there or has said no purpose.
 * @returns the code by which that client asks for them
 */
export async function permitUsage(
  ctx: Context,
  client: string,
): Promise<Outcome<PermissionId, 'not-yours' | 'no-such-client'>> {
  const { actor } = ctx;
  if (actor.kind !== 'resident' || ctx.onBehalfOf !== undefined) return refuse('not-yours');
  const asks = await readClient(ctx, client);
  if (asks?.state !== 'active' || !asks.dpv || !asks.key) return refuse('no-such-client');
  const { dpv } = asks;
  const { person } = actor;
  await holdPerson(ctx, person); // two at once give one code
  const given = (await readPermissionsOf(ctx, person)).find((one) => one.client === client);
  if (given?.dpv === dpv) return done(given.id);
  if (given) {
    withdraw(ctx, given);
    await ctx.writes.flush();
  }
  const [id, givenAt] = [ctx.ids.next<'usage-permission'>(), ctx.clock.now()];
  writePermission(ctx, {
    ...{ id, person, client, dpv, state: 'given', givenAt, asked: 0, askedAt: undefined, version: 1 },
  });
  appendEntry(ctx, {
    stream: permissionStream(id),
    version: 1,
    kind: 'usage.given',
    data: { person, client, dpv },
    occurredAt: givenAt,
  });
  return done(id);
}
