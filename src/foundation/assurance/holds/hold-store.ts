import type { Context } from '../../../platform/context.js';
import type { CaseId, PersonId, SubjectId } from '../../../platform/ids.js';
import type { Hold, HoldGround, HoldId, HoldScope } from './hold.js';

interface HoldRow {
  readonly id: HoldId;
  readonly scope: HoldScope;
  readonly case_id: CaseId;
  readonly about_id: SubjectId | null;
  readonly service: string | null;
  readonly ground: HoldGround;
  readonly subject_id: SubjectId;
  readonly placed_at: Date;
  readonly placed_by: PersonId;
  readonly review_on: string;
  readonly lifted_at: Date | null;
  readonly lifted_by: PersonId | null;
  readonly version: number;
}

const columns = `id, scope, case_id, about_id, service, ground, subject_id, placed_at, placed_by, review_on, lifted_at,
  lifted_by, version`;

const toHold = ({ id, scope, ground, version, ...row }: HoldRow): Hold => ({
  ...{ id, scope, ground, version, case: row.case_id, subject: row.subject_id, reviewOn: row.review_on },
  ...{ about: row.about_id ?? undefined, service: row.service ?? undefined },
  ...{ placedAt: row.placed_at, placedBy: row.placed_by },
  ...{ liftedAt: row.lifted_at ?? undefined, liftedBy: row.lifted_by ?? undefined },
});

export function insertHold(ctx: Context, one: Hold): void {
  ctx.writes.insert('assurance.hold', {
    ...{ place_id: ctx.place, id: one.id, scope: one.scope, case_id: one.case, about_id: one.about ?? null },
    ...{ service: one.service ?? null, ground: one.ground, subject_id: one.subject, placed_at: one.placedAt },
    ...{ placed_by: one.placedBy, review_on: one.reviewOn, version: one.version },
  });
}

/** Writes its next review, or that it was lifted. */
export function updateHold(ctx: Context, { id, reviewOn, liftedAt, liftedBy, version }: Hold): void {
  ctx.writes.run(
    `update assurance.hold set review_on = $3::date, lifted_at = $4::timestamptz, lifted_by = $5::uuid, version = $6
      where place_id = $1 and id = $2`,
    [ctx.place, id, reviewOn, liftedAt ?? null, liftedBy ?? null, version],
  );
}

/** One, kept from others until the act ends. */
export async function takeHold(ctx: Context, id: HoldId): Promise<Hold | undefined> {
  const text = `select ${columns} from assurance.hold where place_id = $1 and id = $2 for update`;
  const [row] = await ctx.prepared<HoldRow>('assurance_take_hold', text, [ctx.place, id]);
  return row && toHold(row);
}

/** Those that stand, the one whose review is due first ahead. */
export async function readStandingHolds(ctx: Context): Promise<readonly Hold[]> {
  const text = `select ${columns} from assurance.hold where place_id = $1 and lifted_at is null order by review_on, id`;
  return (await ctx.prepared<HoldRow>('assurance_standing_holds', text, [ctx.place])).map(toHold);
}
