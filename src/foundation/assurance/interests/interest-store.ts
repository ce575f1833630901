import type { Context } from '../../../platform/context.js';
import type { PersonId, SubjectId } from '../../../platform/ids.js';
import type { Interest, InterestId, InterestRelation } from './interest.js';

interface InterestRow {
  readonly id: InterestId;
  readonly person_id: PersonId;
  readonly relation: InterestRelation;
  readonly subject_id: SubjectId;
  readonly declared_at: Date;
  readonly ended_at: Date | null;
  readonly version: number;
}

const columns = 'id, person_id, relation, subject_id, declared_at, ended_at, version';

const toInterest = ({ person_id, subject_id, declared_at, ended_at, ...row }: InterestRow): Interest => ({
  ...{ ...row, person: person_id, subject: subject_id, declaredAt: declared_at, endedAt: ended_at ?? undefined },
});

/** By what an interest is compared. */
export interface InterestDigests {
  readonly name: Buffer;
  readonly surname: Buffer | undefined;
  readonly address: Buffer | undefined;
}

export function insertInterest(ctx: Context, one: Interest, { name, surname, address }: InterestDigests): void {
  ctx.writes.insert('assurance.interest', {
    ...{ place_id: ctx.place, id: one.id, person_id: one.person, relation: one.relation, subject_id: one.subject },
    ...{ name_digest: name, surname_digest: surname ?? null, address_digest: address ?? null },
    ...{ declared_at: one.declaredAt, ended_at: null, version: one.version },
  });
}

export function writeInterestEnd(ctx: Context, id: InterestId, at: Date): void {
  ctx.writes.run('update assurance.interest set ended_at = $3, version = 2 where place_id = $1 and id = $2', [
    ...[ctx.place, id, at],
  ]);
}

/** What an officer declares now, held until the act ends, oldest first. */
export async function holdInterests(ctx: Context, person: PersonId): Promise<readonly Interest[]> {
  const text = `select ${columns} from assurance.interest
                 where place_id = $1 and person_id = $2 and ended_at is null order by declared_at, id for update`;
  return (await ctx.prepared<InterestRow>('assurance_hold_interests', text, [ctx.place, person])).map(toInterest);
}

/** What an officer declares now, oldest first. */
export async function readInterests(ctx: Context, person: PersonId): Promise<readonly Interest[]> {
  const text = `select ${columns} from assurance.interest
                 where place_id = $1 and person_id = $2 and ended_at is null order by declared_at, id`;
  return (await ctx.prepared<InterestRow>('assurance_interests', text, [ctx.place, person])).map(toInterest);
}

/** An interest that may be met. */
export interface Compared {
  readonly person: PersonId;
  readonly relation: InterestRelation;
  readonly name: Buffer;
  readonly surname: Buffer | null;
  readonly address: Buffer | null;
}

/** The officer's own interests, and colleagues who themselves bear one of these names; those that ended since count. */
export function readCompared(
  ctx: Context,
  person: PersonId,
  names: readonly Buffer[],
  endedSince: Date,
): Promise<readonly Compared[]> {
  return ctx.prepared<Compared>(
    'assurance_compared_interests',
    `select person_id as person, relation, name_digest as name, surname_digest as surname, address_digest as address
       from assurance.interest
      where place_id = $1 and (ended_at is null or ended_at > $4)
        and (person_id = $2 or (relation = 'self' and name_digest = any ($3::bytea[])))`,
    [ctx.place, person, names, endedSince],
  );
}
