import type { Context } from '../../../platform/context.js';
import type { CaseId, PersonId, SubjectId } from '../../../platform/ids.js';
import type { Emergency, EmergencyId, EmergencyReason, EmergencyVerdict } from './emergency.js';

interface EmergencyRow {
  readonly id: EmergencyId;
  readonly case_id: CaseId;
  readonly person_id: PersonId;
  readonly reason: EmergencyReason;
  readonly subject_id: SubjectId;
  readonly opened_at: Date;
  readonly until: Date;
  readonly review_by: Date;
  readonly verdict: EmergencyVerdict | null;
  readonly reviewed_by: PersonId | null;
  readonly reviewed_at: Date | null;
  readonly version: number;
}

const columns = `id, case_id, person_id, reason, subject_id, opened_at, until, review_by, verdict, reviewed_by,
  reviewed_at, version`;

const toEmergency = (row: EmergencyRow): Emergency => ({
  ...{ id: row.id, case: row.case_id, person: row.person_id, reason: row.reason, subject: row.subject_id },
  ...{ openedAt: row.opened_at, until: row.until, reviewBy: row.review_by, verdict: row.verdict ?? undefined },
  ...{ reviewedBy: row.reviewed_by ?? undefined, reviewedAt: row.reviewed_at ?? undefined, version: row.version },
});

export function insertEmergency(ctx: Context, one: Emergency): void {
  ctx.writes.insert('assurance.emergency', {
    ...{ place_id: ctx.place, id: one.id, case_id: one.case, person_id: one.person, reason: one.reason },
    ...{ subject_id: one.subject, opened_at: one.openedAt, until: one.until, review_by: one.reviewBy },
    version: one.version,
  });
}

/** Writes what the reviewer found. */
export function updateEmergency(ctx: Context, { id, verdict, reviewedBy, reviewedAt, version }: Emergency): void {
  ctx.writes.run(
    `update assurance.emergency set verdict = $3, reviewed_by = $4::uuid, reviewed_at = $5::timestamptz, version = $6
      where place_id = $1 and id = $2`,
    [ctx.place, id, verdict ?? null, reviewedBy ?? null, reviewedAt ?? null, version],
  );
}

/** One, held until the act ends. */
export async function holdEmergency(ctx: Context, id: EmergencyId): Promise<Emergency | undefined> {
  const text = `select ${columns} from assurance.emergency where place_id = $1 and id = $2 for update`;
  const [row] = await ctx.prepared<EmergencyRow>('assurance_hold_emergency', text, [ctx.place, id]);
  return row && toEmergency(row);
}

/** The newest by which a case is open to an officer now. */
export async function readLiveEmergency(ctx: Context, person: PersonId, one: CaseId): Promise<Emergency | undefined> {
  const text = `select ${columns} from assurance.emergency
                 where place_id = $1 and person_id = $2 and case_id = $3 and until > $4
                 order by opened_at desc limit 1`;
  const [row] = await ctx.prepared<EmergencyRow>('assurance_live_emergency', text, [
    ...[ctx.place, person, one, ctx.clock.now()],
  ]);
  return row && toEmergency(row);
}

/** The case that an emergency opens to an officer now. */
export async function findLiveCase(ctx: Context, person: PersonId, id: EmergencyId): Promise<CaseId | undefined> {
  const [row] = await ctx.prepared<{ readonly case_id: CaseId }>(
    'assurance_live_case',
    'select case_id from assurance.emergency where place_id = $1 and id = $2 and person_id = $3 and until > $4',
    [ctx.place, id, person, ctx.clock.now()],
  );
  return row?.case_id;
}

/** Those that wait for review, the one that is due first ahead. */
export async function readUnreviewed(ctx: Context): Promise<readonly Emergency[]> {
  const text = `select ${columns} from assurance.emergency
                 where place_id = $1 and verdict is null order by review_by, id limit 200`;
  return (await ctx.prepared<EmergencyRow>('assurance_unreviewed', text, [ctx.place])).map(toEmergency);
}
