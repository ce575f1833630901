import type { Context } from '../../../platform/context.js';
import type { IncidentId } from '../incidents/incident.js';
import type { HighTier } from './high-marking.js';

/** A text that was refused for its marking: where and when, and nothing of its words. */
export interface Quarantined {
  /** The near miss that it became. */
  readonly incident: IncidentId;
  readonly at: Date;
  readonly tier: HighTier;
  readonly where: 'note' | 'answer';
  readonly service: string | null;
  readonly case: string | null;
  /** Whether somebody has seen to it that none of it is left elsewhere. */
  readonly isClosed: boolean;
}

/** The newest such texts, newest first, at most `most`. */
export function readQuarantined(ctx: Context, most: number): Promise<readonly Quarantined[]> {
  return ctx.prepared<Quarantined>(
    'assurance_quarantined',
    `select i.id as incident, e.occurred_at as at, e.service, e.data::jsonb ->> 'tier' as tier,
            e.data::jsonb ->> 'where' as where, e.data::jsonb ->> 'case' as case, i.closed_at is not null as "isClosed"
       from record.entry e
       join assurance.incident i on i.place_id = e.place_id and 'incident:' || i.id = e.stream
      where e.place_id = $1 and e.kind = 'incident.marking'
      order by e.occurred_at desc, i.id limit $2`,
    [ctx.place, most],
  );
}
