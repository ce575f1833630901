import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { readClient } from '../clients/client-store.js';
import { holdPerson } from '../people-store.js';
import { type PermissionId, permissionStream } from './permission.js';
import { readPermissionsOf, writePermission } from './permission-store.js';

/**
 * A resident lets a client ask who has used their data, until they withdraw it. To say so again changes nothing. Refuses
 * `not-yours` to anybody who is not there for themself alone, and a client that is not there.
 * @returns the code by which that client asks for them
 */
export async function permitUsage(
  ctx: Context,
  client: string,
): Promise<Outcome<PermissionId, 'not-yours' | 'no-such-client'>> {
  const { actor } = ctx;
  if (actor.kind !== 'resident' || ctx.onBehalfOf !== undefined) return refuse('not-yours');
  if ((await readClient(ctx, client))?.state !== 'active') return refuse('no-such-client');
  const { person } = actor;
  await holdPerson(ctx, person); // two at once give one code
  const given = (await readPermissionsOf(ctx, person)).find((one) => one.client === client);
  if (given) return done(given.id);
  const [id, givenAt] = [ctx.ids.next<'usage-permission'>(), ctx.clock.now()];
  writePermission(ctx, {
    ...{ id, person, client, state: 'given', givenAt, asked: 0, askedAt: undefined, version: 1 },
  });
  appendEntry(ctx, {
    stream: permissionStream(id),
    version: 1,
    kind: 'usage.given',
    data: { person, client },
    occurredAt: givenAt,
  });
  return done(id);
}
