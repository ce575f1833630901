import type { Context } from '../../platform/context.js';
import type { CaseId, DraftId, PersonId, SubjectId, SubjectKeyId } from '../../platform/ids.js';
import type { EnquiryId } from '../cases/index.js';
import type { Draft, Submitted } from './draft.js';

interface DraftRow {
  id: DraftId;
  service: string;
  service_version: number;
  reference: string | null;
  person_id: PersonId | null;
  subject_id: SubjectId;
  key_id: SubjectKeyId;
  sealed: Buffer | null;
  revision: number;
  case_id: CaseId | null;
  case_reference: string | null;
  expires_at: Date;
  enquiry_id: EnquiryId | null;
  received_on: string | null;
}

const columns =
  'id, service, service_version, reference, person_id, subject_id, key_id, sealed, revision, case_id, case_reference, expires_at, enquiry_id, received_on::text as received_on';

const byToken = `select ${columns} from journeys.draft where place_id = $1 and token_hash = $2 and expires_at > $3`;

function toDraft(row: DraftRow): Draft {
  const { case_id, case_reference } = row;
  return {
    id: row.id,
    service: row.service,
    serviceVersion: row.service_version,
    revision: row.revision,
    ...(row.reference === null ? {} : { reference: row.reference }),
    ...(row.person_id === null ? {} : { person: row.person_id }),
    subject: row.subject_id,
    key: row.key_id,
    ...(row.sealed === null ? {} : { sealed: row.sealed }),
    ...(case_id && case_reference ? { submitted: { case: case_id, reference: case_reference } } : {}),
    ...(row.enquiry_id === null ? {} : { enquiry: row.enquiry_id }),
    ...(row.received_on === null ? {} : { receivedOn: row.received_on }),
    expiresAt: row.expires_at,
  };
}

/** The draft that a token's hash stands for, unless it has expired. */
export async function readDraft(ctx: Context, tokenHash: Buffer): Promise<Draft | undefined> {
  const [row] = await ctx.prepared<DraftRow>('draft_by_token', byToken, [ctx.place, tokenHash, ctx.clock.now()]);
  return row && toDraft(row);
}

/** The same, held until the act ends: two tabs that answer at once, and two presses of Submit, come one after the other. */
export async function holdDraft(ctx: Context, tokenHash: Buffer): Promise<Draft | undefined> {
  const text = `${byToken} for update`;
  const [row] = await ctx.prepared<DraftRow>('draft_by_token_held', text, [ctx.place, tokenHash, ctx.clock.now()]);
  return row && toDraft(row);
}

export interface NewDraft {
  readonly id: DraftId;
  readonly service: string;
  readonly serviceVersion: number;
  readonly tokenHash: Buffer;
  readonly person: PersonId | undefined;
  readonly subject: SubjectId;
  readonly key: SubjectKeyId;
  readonly sealed: Buffer;
  readonly expiresAt: Date;
  readonly enquiry?: EnquiryId;
  readonly receivedOn?: string | undefined;
}

export function insertDraft(ctx: Context, draft: NewDraft): void {
  ctx.writes.insert('journeys.draft', {
    place_id: ctx.place,
    id: draft.id,
    service: draft.service,
    service_version: draft.serviceVersion,
    token_hash: draft.tokenHash,
    person_id: draft.person ?? null,
    subject_id: draft.subject,
    key_id: draft.key,
    sealed: draft.sealed,
    revision: 1,
    created_at: ctx.clock.now(),
    expires_at: draft.expiresAt,
    enquiry_id: draft.enquiry ?? null,
    received_on: draft.receivedOn ?? null,
  });
}

export interface NewAnswers {
  readonly sealed: Buffer;
  readonly revision: number;
  readonly expiresAt: Date;
}

/** Puts new answers in place of the old ones; the draft must be held. */
export function writeAnswers(ctx: Context, draft: Draft, { sealed, revision, expiresAt }: NewAnswers): void {
  ctx.writes.run(
    'update journeys.draft set sealed = $3, revision = $4, expires_at = $5 where place_id = $1 and id = $2',
    [ctx.place, draft.id, sealed, revision, expiresAt],
  );
}

/** Leaves what it became in the draft's place; the answers go, and how many pages were answered. */
export function writeSubmitted(ctx: Context, draft: Draft, submitted: Submitted): void {
  ctx.writes.run(
    'update journeys.draft set sealed = null, revision = 0, case_id = $3, case_reference = $4 where place_id = $1 and id = $2',
    [ctx.place, draft.id, submitted.case, submitted.reference],
  );
}

export function writeReturnCode(ctx: Context, draft: Draft, reference: string, codeHash: Buffer): void {
  ctx.writes.run('update journeys.draft set reference = $3, code_hash = $4 where place_id = $1 and id = $2', [
    ctx.place,
    draft.id,
    reference,
    codeHash,
  ]);
}

export function writeToken(ctx: Context, draft: Draft, tokenHash: Buffer): void {
  ctx.writes.run('update journeys.draft set token_hash = $3 where place_id = $1 and id = $2', [
    ctx.place,
    draft.id,
    tokenHash,
  ]);
}

/** Keeps a draft in an account; it must be held. */
export function writeOwner(ctx: Context, draft: Draft, person: PersonId): void {
  ctx.writes.run('update journeys.draft set person_id = $3 where place_id = $1 and id = $2', [
    ctx.place,
    draft.id,
    person,
  ]);
}

const isKept = 'person_id = any($2::uuid[]) and case_id is null and expires_at > $3';

/** The drafts that these accounts keep and that were not sent, the one that ends first coming first. */
export async function readKept(ctx: Context, persons: readonly PersonId[]): Promise<readonly Draft[]> {
  const text = `select ${columns} from journeys.draft where place_id = $1 and ${isKept} order by expires_at, id limit 50`;
  return (await ctx.prepared<DraftRow>('drafts_kept', text, [ctx.place, persons, ctx.clock.now()])).map(toDraft);
}

/** One of them, held until the act ends. */
export async function holdKept(ctx: Context, id: DraftId, persons: readonly PersonId[]): Promise<Draft | undefined> {
  const text = `select ${columns} from journeys.draft where place_id = $1 and id = $4 and ${isKept} for update`;
  const [row] = await ctx.prepared<DraftRow>('draft_kept_held', text, [ctx.place, persons, ctx.clock.now(), id]);
  return row && toDraft(row);
}

/** Ends drafts as if their time were over. */
export function writeEnded(ctx: Context, drafts: readonly Draft[]): void {
  ctx.writes.run('update journeys.draft set expires_at = $3 where place_id = $1 and id = any ($2::uuid[])', [
    ...[ctx.place, drafts.map(({ id }) => id), ctx.clock.now()],
  ]);
}

export interface SavedDraft {
  readonly draft: Draft;
  readonly codeHash: Buffer;
}

/** The draft that was saved under a reference, unless it has expired. */
export async function readSaved(ctx: Context, reference: string): Promise<SavedDraft | undefined> {
  const [row] = await ctx.prepared<DraftRow & { code_hash: Buffer }>(
    'draft_by_reference',
    `select ${columns}, code_hash from journeys.draft where place_id = $1 and reference = $2 and expires_at > $3`,
    [ctx.place, reference, ctx.clock.now()],
  );
  return row && { draft: toDraft(row), codeHash: row.code_hash };
}

/** Counts a try at a reference, known or not, before anything is compared; a count begun before `since` starts anew. */
export async function countTry(ctx: Context, reference: string, since: Date): Promise<number> {
  const [row] = await ctx.prepared<{ tries: number }>(
    'draft_count_try',
    `insert into journeys.return_attempt as a (place_id, reference, tries, since) values ($1, $2, 1, $3)
     on conflict (place_id, reference) do update
        set tries = case when a.since < $4 then 1 else a.tries + 1 end,
            since = case when a.since < $4 then excluded.since else a.since end
     returning tries`,
    [ctx.place, reference, ctx.clock.now(), since],
  );
  return row?.tries ?? 0;
}

export function removeTries(ctx: Context, reference: string): void {
  ctx.writes.run('delete from journeys.return_attempt where place_id = $1 and reference = $2', [ctx.place, reference]);
}

/** A draft that is over, and whose key may still live. */
export interface DraftToShred {
  readonly id: DraftId;
  readonly key: SubjectKeyId;
  readonly isSubmitted: boolean;
}

/** Drafts that were submitted or had expired by a moment, and of which it is not yet known that their key is destroyed. */
export async function listToShred(ctx: Context, expiredBy: Date, most: number): Promise<readonly DraftToShred[]> {
  const columnsToShred = 'id, key_id as key, case_id is not null as "isSubmitted"';
  return ctx.prepared<DraftToShred>(
    'drafts_to_shred',
    `(select ${columnsToShred} from journeys.draft
       where place_id = $1 and case_id is not null and shredded_at is null order by id limit $3)
     union
     (select ${columnsToShred} from journeys.draft
       where place_id = $1 and expires_at <= $2 and shredded_at is null order by expires_at limit $3)`,
    [ctx.place, expiredBy, most],
  );
}

export function writeShredded(ctx: Context, drafts: readonly DraftToShred[]): void {
  ctx.writes.run('update journeys.draft set shredded_at = $3 where place_id = $1 and id = any ($2::uuid[])', [
    ctx.place,
    drafts.map(({ id }) => id),
    ctx.clock.now(),
  ]);
}
