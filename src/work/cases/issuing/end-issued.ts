import { appendEntry } from '../../../foundation/record/index.js';
import { actorCode } from '../../../platform/actor.js';
import type { Context } from '../../../platform/context.js';
import { type Ended, type Issued, issuedStream } from './issued.js';
import { writeIssuedEnded } from './issued-store.js';

/** Ends something that was issued, and records how and on what ground; whether it may be ended, the caller has asked. */
export function endIssued(
  ctx: Context,
  one: Issued,
  { as, ground }: { readonly as: Ended; readonly ground: string | undefined },
): void {
  const ended = { as, at: ctx.clock.now(), by: actorCode(ctx.actor), ground };
  const next = { ...one, ended, version: one.version + 1 };
  writeIssuedEnded(ctx, next);
  appendEntry(ctx, {
    stream: issuedStream(one.id),
    version: next.version,
    kind: `issued.${as}`,
    occurredAt: ended.at,
    service: one.service,
    data: { ended_as: as, ended_at: ended.at.toISOString(), ended_by: ended.by, ground: ground ?? null },
  });
}
