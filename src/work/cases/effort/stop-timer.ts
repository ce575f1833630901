import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { type Effort, secondsOf } from './effort.js';
import { endEffort } from './effort-store.js';

/** Ends a running timer now, with its entry. Every way of stopping goes through here. */
export function stopTimer(ctx: Context, running: Effort): Effort {
  const endedAt = ctx.clock.now();
  const counted = secondsOf(running.startedAt, endedAt);
  endEffort(ctx, running.id, { endedAt, ...counted });
  appendEntry(ctx, {
    stream: `effort:${running.id}`,
    version: 2,
    kind: 'effort.stopped',
    data: { ended_at: endedAt.toISOString(), seconds: counted.seconds, is_capped: counted.isCapped },
  });
  return { ...running, endedAt, ...counted };
}
