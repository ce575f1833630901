import type { Context } from '../../../../platform/context.js';
import type { PersonId } from '../../../../platform/ids.js';

export type StandingKind = 'capacity-lost' | 'died';

interface StandingRow {
  readonly kind: StandingKind;
}

export async function readStanding(ctx: Context, person: PersonId): Promise<readonly StandingKind[]> {
  const rows = await ctx.prepared<StandingRow>(
    'people_standing',
    `select kind from people.standing
      where place_id = $1 and person_id = $2 and since <= $3 and (until is null or until > $3)`,
    [ctx.place, person, ctx.clock.now()],
  );
  return rows.map(({ kind }) => kind);
}

interface NewStanding {
  readonly person: PersonId;
  readonly kind: StandingKind;
  readonly evidence: string;
  readonly by: PersonId;
}

export function insertStanding(ctx: Context, { person, kind, evidence, by }: NewStanding): void {
  const since = ctx.clock.now();
  ctx.writes.insert('people.standing', {
    ...{ place_id: ctx.place, person_id: person, kind, since, until: null, evidence, noted_by: by },
  });
}

export function endStanding(ctx: Context, person: PersonId, kind: StandingKind): void {
  ctx.writes.run(
    `update people.standing set until = greatest(since, $4::timestamptz)
      where place_id = $1 and person_id = $2 and kind = $3 and until is null`,
    [ctx.place, person, kind, ctx.clock.now()],
  );
}
