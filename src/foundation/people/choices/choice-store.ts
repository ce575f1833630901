import type { Context } from '../../../platform/context.js';
import type { CaseId, SubjectId } from '../../../platform/ids.js';
import type { Choice, ChoiceState, ChoiceWay } from './choice.js';

interface ChoiceRow {
  readonly subject_id: SubjectId;
  readonly use: string;
  readonly service: string;
  readonly service_version: number;
  readonly wording: string;
  readonly state: ChoiceState;
  readonly decided_at: Date;
  readonly until: Date | null;
  readonly way: ChoiceWay;
  readonly objection: CaseId | null;
  readonly version: number;
}

const columns = 'subject_id, use, service, service_version, wording, state, decided_at, until, way, objection, version';

const toChoice = ({ subject_id, service_version, decided_at, until, objection, ...row }: ChoiceRow): Choice => ({
  ...{ ...row, subject: subject_id, serviceVersion: service_version, decidedAt: decided_at },
  ...{ until: until ?? undefined, objection: objection ?? undefined },
});

/** What was last said about one use of one subject, held until the act ends. */
export async function holdChoice(ctx: Context, subject: SubjectId, use: string): Promise<Choice | undefined> {
  const text = `select ${columns} from people.choice where place_id = $1 and subject_id = $2 and use = $3 for update`;
  const [row] = await ctx.prepared<ChoiceRow>('people_hold_choice', text, [ctx.place, subject, use]);
  return row && toChoice(row);
}

/**
 * What was said about one use by each of these subjects, which nobody can change until the act ends; none for one who said
 * nothing.
 */
export async function holdChoicesOfUse(
  ctx: Context,
  subjects: readonly SubjectId[],
  use: string,
): Promise<readonly Choice[]> {
  const text = `select ${columns} from people.choice
                 where place_id = $1 and subject_id = any ($2::uuid[]) and use = $3 for share`;
  return (await ctx.prepared<ChoiceRow>('people_choices_of_use', text, [ctx.place, subjects, use])).map(toChoice);
}

/** All that was said by these subjects. */
export async function readChoices(ctx: Context, subjects: readonly SubjectId[]): Promise<readonly Choice[]> {
  const text = `select ${columns} from people.choice
                 where place_id = $1 and subject_id = any ($2::uuid[]) order by subject_id, use`;
  return (await ctx.prepared<ChoiceRow>('people_choices', text, [ctx.place, subjects])).map(toChoice);
}

/** Those who last said yes to a use, in whatever words, newest first. */
export async function readGiven(
  ctx: Context,
  { service, use, most }: { readonly service: string; readonly use: string; readonly most: number },
): Promise<readonly Choice[]> {
  const text = `select ${columns} from people.choice
                 where place_id = $1 and service = $2 and use = $3 and state = 'given'
                 order by decided_at desc, subject_id limit $4`;
  return (await ctx.prepared<ChoiceRow>('people_given', text, [ctx.place, service, use, most])).map(toChoice);
}

/** What is objected to in one case. */
export async function readObjectedIn(ctx: Context, objection: CaseId): Promise<readonly Choice[]> {
  const text = `select ${columns} from people.choice
                 where place_id = $1 and objection = $2 order by subject_id, use`;
  return (await ctx.prepared<ChoiceRow>('people_objected_in', text, [ctx.place, objection])).map(toChoice);
}

/** Queues a choice in the place of what was said before. */
export function writeChoice(ctx: Context, one: Choice): void {
  const { subject, use, service, serviceVersion, wording, state, decidedAt, until, way, objection, version } = one;
  ctx.writes.run(
    `insert into people.choice (place_id, ${columns})
     values ($1::uuid, $2::uuid, $3, $4, $5::int, $6, $7, $8::timestamptz, $9::timestamptz, $10, $11::uuid, $12::int)
     on conflict (place_id, subject_id, use) do update
        set service_version = excluded.service_version, wording = excluded.wording, state = excluded.state,
            decided_at = excluded.decided_at, until = excluded.until, way = excluded.way, objection = excluded.objection, version = excluded.version`,
    [
      ctx.place,
      subject,
      use,
      service,
      serviceVersion,
      wording,
      state,
      decidedAt,
      until ?? null,
      way,
      objection ?? null,
      version,
    ],
  );
}
