import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { holdPlace, nextVersion } from '../place-store.js';

const name = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/;

/** A host name as the net writes it, in small letters and without a port. */
export const isHostName = (host: string): boolean => name.test(host);

/** Lets a host name lead to this place; resolves to whether that was new. Refuses `not-allowed` to anybody but the operator. */
export async function addHost(ctx: Context, host: string): Promise<Outcome<boolean, 'not-allowed' | 'no-host'>> {
  if (ctx.actor.kind !== 'system') return refuse('not-allowed');
  if (!isHostName(host)) return refuse('no-host');
  const { hosts } = await holdPlace(ctx);
  if (hosts.includes(host)) return done(false);
  const version = await nextVersion(ctx);
  ctx.writes.insert('platform.place_host', { place_id: ctx.place, host });
  appendEntry(ctx, { stream: 'place', version, kind: 'place.host-added', data: { host } });
  return done(true);
}
