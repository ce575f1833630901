import type { Context } from '../../platform/context.js';
import type { CaseId, FileId, SubjectKeyId } from '../../platform/ids.js';
import type { FileRow, FileState } from './file.js';

interface Row extends Omit<FileRow, 'case'> {
  readonly case_id: CaseId | null;
}

const columns = 'id, key_id as key, case_id, state, sealed';

const toFile = ({ case_id, ...row }: Row): FileRow => ({ ...row, case: case_id ?? undefined });

export interface NewFile {
  readonly id: FileId;
  readonly key: SubjectKeyId;
  readonly sealed: Buffer;
}

export function insertFile(ctx: Context, { id, key, sealed }: NewFile): void {
  ctx.writes.insert('files.file', {
    ...{ place_id: ctx.place, id, key_id: key, sealed, state: 'receiving', bytes: 0 },
    received_at: ctx.clock.now(),
  });
}

/** That a file lies whole in the store. */
export function writeReceived(ctx: Context, id: FileId, state: FileState, bytes: number): void {
  ctx.writes.run(
    `update files.file set state = $3, bytes = $4, judged_at = $5
      where place_id = $1 and id = $2 and state = 'receiving'`,
    [ctx.place, id, state, bytes, state === 'clean' ? ctx.clock.now() : null],
  );
}

/** What a scanner said of a file that waited. */
export function writeJudged(ctx: Context, id: FileId, state: 'clean' | 'infected'): void {
  ctx.writes.run(
    `update files.file set state = $3, judged_at = $4 where place_id = $1 and id = $2 and state = 'waiting'`,
    [ctx.place, id, state, ctx.clock.now()],
  );
}

/** Files that somebody took back before they sent them: they go with the next sweep. */
export function writeDropped(ctx: Context, ids: readonly FileId[]): void {
  ctx.writes.run(
    `update files.file set state = 'dropped' where place_id = $1 and id = any ($2::uuid[]) and case_id is null`,
    [ctx.place, ids],
  );
}

/** Gives a draft's file to a case: its key is sealed anew under the case's. */
export function writeKept(ctx: Context, { id, key, sealed }: NewFile, owner: CaseId): void {
  ctx.writes.run(
    'update files.file set key_id = $3, sealed = $4, case_id = $5 where place_id = $1 and id = $2 and case_id is null',
    [ctx.place, id, key, sealed, owner],
  );
}

export function removeFiles(ctx: Context, ids: readonly FileId[]): void {
  ctx.writes.run('delete from files.file where place_id = $1 and id = any ($2::uuid[])', [ctx.place, ids]);
}

/** The files of these ids that are there, in the order of their ids. */
export async function readFiles(ctx: Context, ids: readonly FileId[]): Promise<readonly FileRow[]> {
  const rows = await ctx.prepared<Row>(
    'files_by_id',
    `select ${columns} from files.file where place_id = $1 and id = any ($2::uuid[]) order by id`,
    [ctx.place, ids],
  );
  return rows.map(toFile);
}

/** The same, held until the act ends. */
export async function holdFiles(ctx: Context, ids: readonly FileId[]): Promise<readonly FileRow[]> {
  const rows = await ctx.prepared<Row>(
    'files_by_id_held',
    `select ${columns} from files.file where place_id = $1 and id = any ($2::uuid[]) order by id for update`,
    [ctx.place, ids],
  );
  return rows.map(toFile);
}

/** How many bytes a place has taken since a moment, and what is on its way now. */
export async function sumBytes(ctx: Context, since: Date): Promise<number> {
  const [row] = await ctx.prepared<{ bytes: string | null }>(
    'files_bytes_since',
    'select sum(bytes) as bytes from files.file where place_id = $1 and received_at > $2',
    [ctx.place, since],
  );
  return Number(row?.bytes ?? 0);
}

/** The next files that wait for a scanner. */
export async function listWaiting(ctx: Context, after: FileId | undefined, most: number): Promise<readonly FileRow[]> {
  const rows = await ctx.prepared<Row>(
    'files_waiting',
    `select ${columns} from files.file
      where place_id = $1 and state = 'waiting' and id > coalesce($2::uuid, '00000000-0000-0000-0000-000000000000')
      order by id limit $3`,
    [ctx.place, after ?? null, most],
  );
  return rows.map(toFile);
}

/** Files that nobody wants any more: taken back, or begun before a moment and never finished. */
export async function listLeft(ctx: Context, begunBefore: Date, most: number): Promise<readonly FileId[]> {
  const rows = await ctx.prepared<{ id: FileId }>(
    'files_left',
    `select id from files.file
      where place_id = $1 and (state = 'dropped' or (state = 'receiving' and received_at < $2)) order by id limit $3`,
    [ctx.place, begunBefore, most],
  );
  return rows.map(({ id }) => id);
}

/** The next files with their answers' keys, in the order of their ids: for whoever asks which of these keys live. */
export async function listNext(
  ctx: Context,
  after: FileId | undefined,
  most: number,
): Promise<readonly { readonly id: FileId; readonly key: SubjectKeyId }[]> {
  return ctx.prepared<{ readonly id: FileId; readonly key: SubjectKeyId }>(
    'files_next',
    `select id, key_id as key from files.file
      where place_id = $1 and id > coalesce($2::uuid, '00000000-0000-0000-0000-000000000000') order by id limit $3`,
    [ctx.place, after ?? null, most],
  );
}

/** The next files that lie whole in the store. */
export async function listLyingAfter(ctx: Context, after: FileId | undefined, most: number) {
  return ctx.prepared<{ readonly id: FileId; readonly key: SubjectKeyId; readonly bytes: string }>(
    'files_lying',
    `select id, key_id as key, bytes from files.file
      where place_id = $1 and state in ('waiting', 'clean') and id > coalesce($2::uuid, '00000000-0000-0000-0000-000000000000')
      order by id limit $3`,
    [ctx.place, after ?? null, most],
  );
}
