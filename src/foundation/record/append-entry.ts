import { actorCode } from '../../platform/actor.js';
import { canonicalJson } from '../../platform/canonical-json.js';
import type { Context } from '../../platform/context.js';
import type { NewEntry } from './entry.js';
import { insertEntry } from './entry-store.js';
import { isCode, NotRecordable, requireRecordable } from './recordable.js';

const nonceBytes = 16;

function requireCode(name: string, value: string | undefined): void {
  if (value !== undefined && !isCode(value)) throw new NotRecordable(name);
}

/**
 * Writes an act's entry in the act's own transaction, with a 128-bit nonce, and marks it pending for the sequencer.
 * Where the actor acts by a firm's role, the firm is named in the data, beside the two people.
 * Two acts that write the same version of a stream clash at the commit: the later one rolls back as StreamMoved.
 * @throws NotRecordable when any part is not an id, code, whole amount, date or digest.
 */
export function appendEntry(ctx: Context, entry: NewEntry): void {
  requireCode('stream', entry.stream);
  requireCode('kind', entry.kind);
  requireCode('purpose', entry.purpose);
  requireCode('service', entry.service);
  requireCode('source', entry.source);
  const data = ctx.firm === undefined ? entry.data : { ...entry.data, firm_id: ctx.firm };
  requireRecordable(data, 'data');
  const now = ctx.clock.now();
  insertEntry(ctx.writes, {
    place_id: ctx.place,
    stream: entry.stream,
    version: entry.version,
    kind: entry.kind,
    occurred_at: entry.occurredAt ?? now,
    recorded_at: now,
    actor: actorCode(ctx.actor),
    on_behalf_of: ctx.onBehalfOf ?? null,
    channel: ctx.channel,
    source: entry.source ?? null,
    purpose: entry.purpose ?? null,
    service: entry.service ?? null,
    service_version: entry.serviceVersion ?? null,
    data: canonicalJson(data),
    nonce: ctx.random.bytes(nonceBytes),
  });
}
