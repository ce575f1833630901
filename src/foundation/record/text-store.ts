import type { Context } from '../../platform/context.js';
import type { Db } from '../../platform/database/db.js';
import type { Writes } from '../../platform/database/writes.js';
import type { PlaceId } from '../../platform/ids.js';

export function insertText(writes: Writes, place: PlaceId, digest: Buffer, body: string): void {
  writes.run(
    'insert into record.text (place_id, digest, body) values ($1, $2, $3) on conflict (place_id, digest) do update set body = excluded.body where record.text.body is null',
    [place, digest, body],
  );
}

export async function findText(db: Db, place: PlaceId, digest: Buffer): Promise<{ body: string | null } | undefined> {
  return db
    .selectFrom('record.text')
    .select('body')
    .where('place_id', '=', place)
    .where('digest', '=', digest)
    .executeTakeFirst();
}

export function emptyText(ctx: Context, digest: Buffer): void {
  ctx.writes.run('update record.text set body = null where place_id = $1 and digest = $2', [ctx.place, digest]);
}
