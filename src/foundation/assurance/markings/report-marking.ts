import type { Context } from '../../../platform/context.js';
import { appendEntry } from '../../record/index.js';
import type { HighTier } from './high-marking.js';

/** Where a text stood that bore a marking above OFFICIAL. */
export interface Marked {
  readonly tier: HighTier;
  readonly where: 'note' | 'answer';
  readonly case?: string;
  readonly service?: string;
}

/**
 * Notes that somebody entered a text marked above OFFICIAL, which was not kept: an incident of its own stream, with who and
 * where, and nothing of the text.
 */
export function reportMarking(ctx: Context, { tier, where, case: one, service }: Marked): void {
  const data = { tier, where, ...(one === undefined ? {} : { case: one }) };
  appendEntry(ctx, {
    ...{ stream: `incident:${ctx.ids.next()}`, version: 1, kind: 'incident.marking', data },
    ...(service === undefined ? {} : { service }),
  });
}
