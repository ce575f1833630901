import type { Context } from '../../../platform/context.js';
import type { CaseId, DraftId, MandateId, OrgUnitId, PersonId, SubjectId } from '../../../platform/ids.js';
import type { Capacity, EvidenceLevel } from './capacities/capacity.js';
import type { AssistedWay, FirmRole, Mandate, MandateAction, MandateState } from './mandate.js';

export interface MandateRow {
  readonly id: MandateId;
  readonly person_id: PersonId;
  readonly delegate_id: PersonId | null;
  readonly firm_id: OrgUnitId | null;
  readonly firm_role: FirmRole | null;
  readonly capacity: Capacity;
  readonly services: readonly string[];
  readonly may: readonly MandateAction[];
  readonly hidden: readonly string[];
  readonly case_id: CaseId | null;
  readonly since: Date;
  readonly until: Date;
  readonly state: MandateState;
  readonly why: string | null;
  readonly evidence: readonly string[];
  readonly level: EvidenceLevel | null;
  readonly checked_by: PersonId | null;
  readonly needs_loss: boolean;
  readonly handed_over: boolean;
  readonly shares_looks: boolean;
  readonly draft_id: DraftId | null;
  readonly way: AssistedWay | null;
  readonly subject_id: SubjectId;
  readonly version: number;
}

export const mandateColumns = `id, person_id, delegate_id, firm_id, firm_role, capacity, services, may, hidden, case_id, since, until, state, why, evidence,
  level, checked_by, needs_loss, handed_over, shares_looks, draft_id, way, subject_id, version`;

export const toMandate = (row: MandateRow): Mandate => ({
  ...{ id: row.id, person: row.person_id, delegate: row.delegate_id ?? undefined, subject: row.subject_id },
  ...{ firm: row.firm_id ?? undefined, firmRole: row.firm_role ?? undefined },
  ...{ capacity: row.capacity, services: row.services, may: row.may, hidden: row.hidden },
  ...{ case: row.case_id ?? undefined, since: row.since, until: row.until, state: row.state },
  ...{ why: row.why ?? undefined, needsLoss: row.needs_loss, isHandedOver: row.handed_over, version: row.version },
  ...{ sharesLooks: row.shares_looks, draft: row.draft_id ?? undefined, way: row.way ?? undefined },
  checked: row.level && row.checked_by ? { evidence: row.evidence, level: row.level, by: row.checked_by } : undefined,
});

/** What is kept of a mandate beside what the record tells: what it can be found by. */
export interface MandateMarks {
  readonly codeHash?: Buffer;
  readonly sixteen?: Buffer | undefined;
  readonly eighteen?: Buffer | undefined;
}

export function insertMandate(ctx: Context, one: Mandate, { codeHash, sixteen, eighteen }: MandateMarks): void {
  const { id, person, delegate, capacity, services, may, hidden, since, until, state, subject, version, checked } = one;
  ctx.writes.insert('people.mandate', {
    ...{ place_id: ctx.place, id, person_id: person, delegate_id: delegate ?? null, capacity, since, until, state },
    ...{ services: [...services], may: [...may], hidden: [...hidden], subject_id: subject, version },
    ...{ draft_id: one.draft ?? null, way: one.way ?? null },
    ...{ firm_id: one.firm ?? null, firm_role: one.firmRole ?? null },
    ...{ case_id: one.case ?? null, why: one.why ?? null, needs_loss: one.needsLoss, handed_over: one.isHandedOver },
    ...{ evidence: [...(checked?.evidence ?? [])], level: checked?.level ?? null, checked_by: checked?.by ?? null },
    ...{ code_hash: codeHash ?? null, sixteen_mark: sixteen ?? null, eighteen_mark: eighteen ?? null },
  });
}

/** Writes a mandate as it is after a step; the code is gone once it is no longer offered. */
export function updateMandate(ctx: Context, one: Mandate): void {
  const { id, delegate, hidden, state, version, why, isHandedOver, sharesLooks } = one;
  ctx.writes.run(
    `update people.mandate set delegate_id = $3, hidden = $4::text[], state = $5, version = $6, why = $7, handed_over = $8,
            shares_looks = $9, firm_role = $10, may = $11::text[], until = $12::timestamptz,
            code_hash = case when $5 = 'offered' then code_hash end
      where place_id = $1 and id = $2`,
    [
      ctx.place,
      id,
      delegate ?? null,
      [...hidden],
      state,
      version,
      why ?? null,
      isHandedOver,
      sharesLooks,
      one.firmRole ?? null,
      [...one.may],
      one.until,
    ],
  );
}

export async function readMandate(ctx: Context, id: MandateId): Promise<Mandate | undefined> {
  const text = `select ${mandateColumns} from people.mandate where place_id = $1 and id = $2`;
  const [row] = await ctx.prepared<MandateRow>('people_mandate', text, [ctx.place, id]);
  return row && toMandate(row);
}

/** A mandate, held until the act ends. */
export async function holdMandate(ctx: Context, id: MandateId): Promise<Mandate | undefined> {
  const text = `select ${mandateColumns} from people.mandate where place_id = $1 and id = $2 for update`;
  const [row] = await ctx.prepared<MandateRow>('people_hold_mandate', text, [ctx.place, id]);
  return row && toMandate(row);
}

/** The mandate that is offered by this code, if it still is. */
export async function readOffered(ctx: Context, codeHash: Buffer): Promise<Mandate | undefined> {
  const text = `select ${mandateColumns} from people.mandate
                 where place_id = $1 and code_hash = $2 and state = 'offered' and until > $3`;
  const [row] = await ctx.prepared<MandateRow>('people_offered_mandate', text, [ctx.place, codeHash, ctx.clock.now()]);
  return row && toMandate(row);
}

/** Every mandate in which the person is acted for, or acts, newest first. */
export async function readMandatesOf(ctx: Context, person: PersonId): Promise<readonly Mandate[]> {
  const text = `select ${mandateColumns} from people.mandate
                 where place_id = $1 and (person_id = $2 or delegate_id = $2) order by since desc, id`;
  return (await ctx.prepared<MandateRow>('people_mandates_of', text, [ctx.place, person])).map(toMandate);
}

/** Those in force between two people now; with a firm, those by which the person appointed it, whoever acts there. */
export async function readInForce(
  ctx: Context,
  delegates: readonly PersonId[],
  person: PersonId,
  firm: OrgUnitId | undefined,
): Promise<readonly Mandate[]> {
  const text = `select ${mandateColumns} from people.mandate
                 where place_id = $1 and person_id = $3 and state = 'active' and since <= $4 and until > $4
                   and ((firm_id is null and $5::uuid is null and delegate_id = any($2::uuid[])) or firm_id = $5::uuid)`;
  const rows = await ctx.prepared<MandateRow>('people_mandates_in_force', text, [
    ...[ctx.place, delegates, person, ctx.clock.now(), firm ?? null],
  ]);
  return rows.map(toMandate);
}

/** Those that are stopped until an officer has settled them, oldest first. */
export async function readInReview(ctx: Context): Promise<readonly Mandate[]> {
  const text = `select ${mandateColumns} from people.mandate
                 where place_id = $1 and state = 'in-review' and until > $2 order by since, id limit 200`;
  return (await ctx.prepared<MandateRow>('people_mandates_in_review', text, [ctx.place, ctx.clock.now()])).map(
    toMandate,
  );
}

/** Mandates of parents that go on, whose child comes to an age on one of these days. */
export async function readOfAge(
  ctx: Context,
  which: 'sixteen' | 'eighteen',
  marks: readonly Buffer[],
): Promise<readonly MandateId[]> {
  const rows = await ctx.prepared<{ readonly id: MandateId }>(
    `people_mandates_of_${which}`,
    `select id from people.mandate
      where place_id = $1 and ${which}_mark = any($2::bytea[]) and until > $3
        and state in ('offered', 'dormant', 'active', 'suspended', 'in-review')
        ${which === 'sixteen' ? 'and not handed_over' : ''} order by id`,
    [ctx.place, marks, ctx.clock.now()],
  );
  return rows.map(({ id }) => id);
}
