import type { Context } from '../../../platform/context.js';
import type { OrgUnitId } from '../../../platform/ids.js';
import { workingClockOf } from '../../places/index.js';
import type { HandOffOutcome } from './hand-off.js';
import { organisationsOf } from './hand-off.js';

/** Parts that are alike in all that is counted of them. */
export interface PartCount {
  readonly organisation: OrgUnitId;
  readonly service: string;
  readonly serviceVersion: number;
  readonly state: string;
  /** Undefined while they run. */
  readonly outcome: HandOffOutcome | undefined;
  readonly transition: string | undefined;
  readonly reason: string | undefined;
  readonly wasAccepted: boolean;
  /** Ended past their time, or run past it. */
  readonly isLate: boolean;
  /** '2026-03-02', in the place's own time. */
  readonly handedOn: string;
  readonly endedOn: string | undefined;
  readonly count: number;
}

/** How many of the cases of which an organisation did a part ended so. */
export interface EndingCount {
  readonly organisation: OrgUnitId;
  readonly service: string;
  readonly ending: string;
  readonly count: number;
}

interface PartRow {
  readonly organisation: OrgUnitId;
  readonly service: string;
  readonly version: number;
  readonly state: string;
  readonly outcome: HandOffOutcome | null;
  readonly transition: string | null;
  readonly reason: string | null;
  readonly accepted: boolean;
  readonly late: boolean;
  readonly handed_on: string;
  readonly ended_on: string | null;
  readonly count: number;
}

const parts = `from cases.hand_off h join cases."case" c on c.place_id = h.place_id and c.id = h.case_id
  where h.place_id = $1 and h.handed_at >= $2 and h.organisation_id is not null
    and ($3::uuid[] is null or h.organisation_id = any($3::uuid[]))`;

async function readParts(ctx: Context, since: Date, own: readonly OrgUnitId[] | null): Promise<readonly PartCount[]> {
  const { timeZone } = await workingClockOf(ctx);
  const text = `select h.organisation_id as organisation, c.service, c.service_version as version, h.state, h.outcome,
      h.transition, h.reason, h.accepted_at is not null as accepted, coalesce(h.ended_at, $4) > h.due_at as late,
      (h.handed_at at time zone $5)::date::text as handed_on, (h.ended_at at time zone $5)::date::text as ended_on,
      count(*)::int as count
    ${parts} group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 order by 1, 2, 10`;
  const given = [ctx.place, since, own, ctx.clock.now(), timeZone];
  const rows = await ctx.prepared<PartRow>('cases_count_parts', text, given);
  return rows.map(({ version, outcome, transition, reason, accepted, late, handed_on, ended_on, ...row }) => ({
    ...{ ...row, serviceVersion: version, outcome: outcome ?? undefined, transition: transition ?? undefined },
    ...{ reason: reason ?? undefined, wasAccepted: accepted, isLate: late },
    ...{ handedOn: handed_on, endedOn: ended_on ?? undefined },
  }));
}

/**
 * What was handed to organisations since a moment, counted alike by alike, and how their cases ended: of every organisation for
 * the council, and for an officer of one its own alone. It opens nothing.
 */
export async function countParts(
  ctx: Context,
  since: Date,
): Promise<{ readonly parts: readonly PartCount[]; readonly endings: readonly EndingCount[] }> {
  const own = organisationsOf(ctx.actor) ?? null;
  const text = `select h.organisation_id as organisation, c.service, c.ending, count(distinct c.id)::int as count
    ${parts} and c.ending is not null group by 1, 2, 3 order by 1, 2, 3`;
  const endings = await ctx.prepared<EndingCount>('cases_count_part_endings', text, [ctx.place, since, own]);
  return { parts: await readParts(ctx, since, own), endings };
}
