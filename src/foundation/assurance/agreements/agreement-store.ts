import type { Context } from '../../../platform/context.js';
import type { OrgUnitId, PersonId } from '../../../platform/ids.js';
import type {
  Agreement,
  AgreementId,
  AgreementVerdict,
  Cover,
  EndingReason,
  Safeguard,
  SharingBasis,
} from './agreement.js';

interface AgreementRow {
  readonly id: AgreementId;
  readonly number: number;
  readonly organisation_id: OrgUnitId | null;
  readonly recipient: string | null;
  readonly dpv: string;
  readonly basis: SharingBasis;
  readonly covers: readonly Cover[];
  readonly safeguards: readonly Safeguard[];
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly review_on: string;
  readonly owner_id: PersonId;
  readonly proposed_at: Date;
  readonly proposed_by: PersonId;
  readonly verdict: AgreementVerdict | null;
  readonly decided_at: Date | null;
  readonly decided_by: PersonId | null;
  readonly ended_at: Date | null;
  readonly ended_by: PersonId | null;
  readonly ended_why: EndingReason | null;
  readonly version: number;
}

const columns = `id, number, organisation_id, recipient, dpv, basis, covers, safeguards, starts_at, ends_at, review_on,
  owner_id, proposed_at, proposed_by, verdict, decided_at, decided_by, ended_at, ended_by, ended_why, version`;

const toAgreement = ({ id, number, dpv, basis, covers, safeguards, version, ...row }: AgreementRow): Agreement => ({
  ...{ id, number, dpv, basis, covers, safeguards, version },
  ...{ organisation: row.organisation_id ?? undefined, recipient: row.recipient ?? undefined },
  ...{ startsAt: row.starts_at, endsAt: row.ends_at, reviewOn: row.review_on, owner: row.owner_id },
  ...{ proposedAt: row.proposed_at, proposedBy: row.proposed_by, verdict: row.verdict ?? undefined },
  ...{ decidedAt: row.decided_at ?? undefined, decidedBy: row.decided_by ?? undefined },
  ...{ endedAt: row.ended_at ?? undefined, endedBy: row.ended_by ?? undefined, endedWhy: row.ended_why ?? undefined },
});

export function insertAgreement(ctx: Context, one: Agreement): void {
  ctx.writes.insert('assurance.agreement', {
    ...{ place_id: ctx.place, id: one.id, number: one.number, organisation_id: one.organisation ?? null },
    ...{ recipient: one.recipient ?? null, dpv: one.dpv, basis: one.basis, covers: one.covers },
    ...{ safeguards: one.safeguards, starts_at: one.startsAt, ends_at: one.endsAt, review_on: one.reviewOn },
    ...{ owner_id: one.owner, proposed_at: one.proposedAt, proposed_by: one.proposedBy, version: one.version },
  });
}

/** Moves all earlier texts on to a version of the stream. */
export function moveAgreement(ctx: Context, id: AgreementId, version: number): void {
  ctx.writes.run('update assurance.agreement set version = $3::int where place_id = $1 and id = $2', [
    ...[ctx.place, id, version],
  ]);
}

/** Writes what was decided of one text, and moves all on. */
export function decideText(ctx: Context, { id, number, verdict, decidedAt, decidedBy, version }: Agreement): void {
  ctx.writes.run(
    `update assurance.agreement
        set version = $3::int,
            verdict = case when number = $4::int then $5 else verdict end,
            decided_at = case when number = $4::int then $6::timestamptz else decided_at end,
            decided_by = case when number = $4::int then $7::uuid else decided_by end
      where place_id = $1 and id = $2`,
    [ctx.place, id, version, number, verdict, decidedAt, decidedBy],
  );
}

/** Ends every text of it. */
export function endTexts(ctx: Context, { id, endedAt, endedBy, endedWhy, version }: Agreement): void {
  ctx.writes.run(
    `update assurance.agreement set ended_at = $3::timestamptz, ended_by = $4::uuid, ended_why = $5, version = $6::int
      where place_id = $1 and id = $2`,
    [ctx.place, id, endedAt, endedBy, endedWhy, version],
  );
}

/** Every text of one, kept from others until the act ends. */
export async function takeAgreement(ctx: Context, id: AgreementId): Promise<readonly Agreement[]> {
  const text = `select ${columns} from assurance.agreement where place_id = $1 and id = $2 order by number for update`;
  return (await ctx.prepared<AgreementRow>('assurance_take_agreement', text, [ctx.place, id])).map(toAgreement);
}

/** Every text of one, which nobody can confirm or end until the act ends. */
export async function holdAgreement(ctx: Context, id: AgreementId): Promise<readonly Agreement[]> {
  const text = `select ${columns} from assurance.agreement where place_id = $1 and id = $2 order by number for share`;
  return (await ctx.prepared<AgreementRow>('assurance_hold_agreement', text, [ctx.place, id])).map(toAgreement);
}

/** Every text of every agreement. */
export async function readAgreements(ctx: Context): Promise<readonly Agreement[]> {
  const text = `select ${columns} from assurance.agreement where place_id = $1 order by id, number`;
  return (await ctx.prepared<AgreementRow>('assurance_agreements', text, [ctx.place])).map(toAgreement);
}

/** Every text with one of these organisations. */
export async function readAgreementsWith(
  ctx: Context,
  organisations: readonly OrgUnitId[],
): Promise<readonly Agreement[]> {
  const text = `select ${columns} from assurance.agreement
                 where place_id = $1 and organisation_id = any ($2::uuid[]) order by id, number`;
  const rows = await ctx.prepared<AgreementRow>('assurance_agreements_with', text, [ctx.place, organisations]);
  return rows.map(toAgreement);
}

/** The same, which nobody can confirm or end until the act ends. */
export async function holdAgreementsWith(
  ctx: Context,
  organisations: readonly OrgUnitId[],
): Promise<readonly Agreement[]> {
  const text = `select ${columns} from assurance.agreement
                 where place_id = $1 and organisation_id = any ($2::uuid[]) order by id, number for share`;
  const rows = await ctx.prepared<AgreementRow>('assurance_hold_agreements', text, [ctx.place, organisations]);
  return rows.map(toAgreement);
}
