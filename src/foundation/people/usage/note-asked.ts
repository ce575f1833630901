import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { readClient } from '../clients/client-store.js';
import { type PermissionId, permissionStream, type UsagePermission } from './permission.js';
import { holdPermission, writePermission } from './permission-store.js';

/**
 * A client asks by a code; that it did is on the record before it is told anything. Refuses `no-permission` alike for a code
 * that never was, one that is withdrawn, one that is another client's, and one that was given for another purpose than the client
 * says by now.
 * @returns whom the code stands for, and for what
 */
export async function noteAsked(
  ctx: Context,
  { client, code }: { readonly client: string; readonly code: PermissionId | undefined },
): Promise<Outcome<Pick<UsagePermission, 'person' | 'dpv'>, 'no-permission'>> {
  const one = code && (await holdPermission(ctx, code));
  if (one?.client !== client || one.state !== 'given') return refuse('no-permission');
  const asks = await readClient(ctx, client);
  if (asks?.state !== 'active' || asks.dpv !== one.dpv) return refuse('no-permission');
  const [version, now] = [one.version + 1, ctx.clock.now()];
  writePermission(ctx, { ...one, asked: one.asked + 1, askedAt: now, version });
  appendEntry(ctx, { stream: permissionStream(one.id), version, kind: 'usage.asked', data: {}, occurredAt: now });
  return done({ person: one.person, dpv: one.dpv });
}
