import { sql } from 'kysely';
import { listLive } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { FileId } from '../../../platform/ids.js';
import { listLyingAfter } from '../files-store.js';
import type { LyingFile } from './take-out.js';

const most = 500;

/**
 * The files of a place that lie in its store and can still be opened, as they are at the moment of this act, which may
 * take as long as whoever asks needs for each.
 */
export async function* listLying(ctx: Context): AsyncGenerator<LyingFile> {
  await sql`set local idle_in_transaction_session_timeout = 0`.execute(ctx.db);
  for (let after: FileId | undefined; ; ) {
    const rows = await listLyingAfter(ctx, after, most);
    const live = new Set((await listLive(ctx, [...new Set(rows.map(({ key }) => key))])).map(({ key }) => key));
    for (const { id, bytes, key } of rows) if (live.has(key)) yield { place: ctx.place, id, bytes: Number(bytes) };
    after = rows.at(-1)?.id;
    if (rows.length < most) return;
  }
}
