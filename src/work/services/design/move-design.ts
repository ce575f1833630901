import { appendEntry, type RecordableData } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { type Design, designStreams } from './design.js';
import { updateDesign } from './design-store.js';

/** Nothing is asked of anybody, and nothing was answered. */
export const unasked = {
  ...{ askedBy: undefined, askedAt: undefined, askedAgainst: undefined, publishOn: undefined },
  ...{ answeredBy: undefined, answeredAt: undefined },
} as const;

/** Writes a design's next step, and its entry. */
export function moveDesign(ctx: Context, to: Design, kind: string, data: RecordableData): void {
  const at = ctx.clock.now();
  const version = to.version + 1;
  updateDesign(ctx, { ...to, version });
  appendEntry(ctx, {
    ...{ stream: `${designStreams}${to.id}`, version, kind, occurredAt: at },
    data: { ...data, at: at.toISOString() },
  });
}
