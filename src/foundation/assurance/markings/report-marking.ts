import type { Context } from '../../../platform/context.js';
import { appendEntry } from '../../record/index.js';
import { streamPrefix } from '../incidents/incident.js';
import { insertIncident } from '../incidents/incident-store.js';
import { newIncident } from '../incidents/new-incident.js';
import type { HighTier } from './high-marking.js';

/** Where a text stood that bore a marking above OFFICIAL. */
export interface Marked {
  readonly tier: HighTier;
  readonly where: 'note' | 'answer';
  readonly case?: string;
  readonly service?: string;
}

/**
 * Notes that somebody entered a text marked above OFFICIAL, which was not kept: a near miss of its own stream, with who and
 * where, and nothing of the text.
 */
export function reportMarking(ctx: Context, { tier, where, case: one, service }: Marked): void {
  const { actor } = ctx;
  const at = ctx.clock.now();
  const by = actor.kind === 'staff' || actor.kind === 'resident' ? actor.person : null;
  const told = {
    kind: 'marking',
    isNearMiss: true,
    reportedAt: at,
    knownAt: at,
    reportedBy: by,
    subject: null,
  } as const;
  const id = ctx.ids.next<'incident'>();
  insertIncident(ctx, newIncident(id, told));
  const data = { tier, where, ...(one === undefined ? {} : { case: one }) };
  appendEntry(ctx, {
    ...{ stream: `${streamPrefix}${id}`, version: 1, kind: 'incident.marking', data },
    occurredAt: at,
    ...(service === undefined ? {} : { service }),
  });
}
