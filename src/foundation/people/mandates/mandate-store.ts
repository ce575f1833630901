import type { Context } from '../../../platform/context.js';
import type { PersonId, SubjectId } from '../../../platform/ids.js';
import type { Capacity, Mandate, MandateAction, MandateId, MandateState } from './mandate.js';

interface MandateRow {
  readonly id: MandateId;
  readonly person_id: PersonId;
  readonly delegate_id: PersonId | null;
  readonly capacity: Capacity;
  readonly services: readonly string[];
  readonly may: readonly MandateAction[];
  readonly hidden: readonly string[];
  readonly since: Date;
  readonly until: Date;
  readonly state: MandateState;
  readonly subject_id: SubjectId;
  readonly version: number;
}

const columns = 'id, person_id, delegate_id, capacity, services, may, hidden, since, until, state, subject_id, version';

const toMandate = ({ person_id, delegate_id, subject_id, ...row }: MandateRow): Mandate => ({
  ...row,
  ...{ person: person_id, delegate: delegate_id ?? undefined, subject: subject_id },
});

export function insertMandate(ctx: Context, one: Mandate, codeHash: Buffer): void {
  const { id, person, capacity, services, may, hidden, since, until, state, subject, version } = one;
  ctx.writes.insert('people.mandate', {
    ...{ place_id: ctx.place, id, person_id: person, delegate_id: null, capacity, since, until, state, version },
    ...{ services: [...services], may: [...may], hidden: [...hidden], subject_id: subject, code_hash: codeHash },
  });
}

/** Writes a mandate as it is after a step; the code is gone once it is no longer offered. */
export function updateMandate(ctx: Context, { id, delegate, hidden, state, version }: Mandate): void {
  ctx.writes.run(
    `update people.mandate set delegate_id = $3, hidden = $4::text[], state = $5, version = $6,
            code_hash = case when $5 = 'offered' then code_hash end
      where place_id = $1 and id = $2`,
    [ctx.place, id, delegate ?? null, [...hidden], state, version],
  );
}

/** A mandate, held until the act ends. */
export async function holdMandate(ctx: Context, id: MandateId): Promise<Mandate | undefined> {
  const text = `select ${columns} from people.mandate where place_id = $1 and id = $2 for update`;
  const [row] = await ctx.prepared<MandateRow>('people_hold_mandate', text, [ctx.place, id]);
  return row && toMandate(row);
}

/** The mandate that is offered by this code, if it still is. */
export async function readOffered(ctx: Context, codeHash: Buffer): Promise<Mandate | undefined> {
  const text = `select ${columns} from people.mandate
                 where place_id = $1 and code_hash = $2 and state = 'offered' and until > $3`;
  const [row] = await ctx.prepared<MandateRow>('people_offered_mandate', text, [ctx.place, codeHash, ctx.clock.now()]);
  return row && toMandate(row);
}

/** Every mandate in which the person is acted for, or acts, newest first. */
export async function readMandatesOf(ctx: Context, person: PersonId): Promise<readonly Mandate[]> {
  const text = `select ${columns} from people.mandate
                 where place_id = $1 and (person_id = $2 or delegate_id = $2) order by since desc, id`;
  return (await ctx.prepared<MandateRow>('people_mandates_of', text, [ctx.place, person])).map(toMandate);
}

/** Those under which the delegate may act for the person now. */
export async function readInForce(ctx: Context, delegate: PersonId, person: PersonId): Promise<readonly Mandate[]> {
  const text = `select ${columns} from people.mandate
                 where place_id = $1 and delegate_id = $2 and person_id = $3 and state = 'active' and since <= $4 and until > $4`;
  const rows = await ctx.prepared<MandateRow>('people_mandates_in_force', text, [
    ...[ctx.place, delegate, person, ctx.clock.now()],
  ]);
  return rows.map(toMandate);
}
