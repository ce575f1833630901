import type { Context } from '../../../platform/context.js';
import type { Db } from '../../../platform/database/db.js';
import type { PlaceId } from '../../../platform/ids.js';

/** A witness that a place asks, with how it stands. */
export interface Witness {
  readonly name: string;
  readonly key: string;
  readonly url: string;
  readonly addedAt: Date;
  readonly endedAt: Date | null;
  readonly askedAt: Date | null;
  readonly fault: string | null;
  /** Its newest cosignature: by its own clock, and over how many leaves of which epoch. */
  readonly cosignedAt: Date | null;
  readonly epoch: number | null;
  readonly size: number | null;
}

export function readWitnesses(ctx: Context): Promise<readonly Witness[]> {
  return ctx.prepared<Witness>(
    'record_witnesses',
    `select w.name, w.key, w.url, w.added_at as "addedAt", w.ended_at as "endedAt", w.asked_at as "askedAt", w.fault,
            c.at as "cosignedAt", c.epoch, c.size
       from record.witness w
       left join lateral (select at, epoch, size from record.cosignature
                           where place_id = $1 and witness = w.name order by epoch desc, size desc limit 1) c on true
      where w.place_id = $1 order by w.name`,
    [ctx.place],
  );
}

export interface StoredCosignature {
  readonly witness: string;
  readonly line: string;
}

export async function listCosignatures(
  db: Db,
  place: PlaceId,
  { epoch, size }: { readonly epoch: number; readonly size: number },
): Promise<readonly StoredCosignature[]> {
  return db
    .selectFrom('record.cosignature')
    .select(['witness', 'line'])
    .where('place_id', '=', place)
    .where('epoch', '=', epoch)
    .where('size', '=', size)
    .orderBy('witness')
    .execute();
}

/** The largest tree of an epoch, of more than `beyond` leaves, that at least so many witnesses cosigned. */
export async function findCosignedSize(
  db: Db,
  place: PlaceId,
  { epoch, beyond, quorum }: { readonly epoch: number; readonly beyond: number; readonly quorum: number },
): Promise<number | undefined> {
  const row = await db
    .selectFrom('record.cosignature')
    .select('size')
    .where('place_id', '=', place)
    .where('epoch', '=', epoch)
    .where('size', '>', beyond)
    .groupBy('size')
    .having((is) => is(is.fn.countAll(), '>=', quorum))
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.size;
}

export async function countWitnesses(db: Db, place: PlaceId): Promise<number> {
  const rows = await db
    .selectFrom('record.witness')
    .select('name')
    .where('place_id', '=', place)
    .where('ended_at', 'is', null)
    .execute();
  return rows.length;
}

/** Of every witness, those that ended too: what they signed still checks. */
export async function listWitnessKeys(db: Db, place: PlaceId): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('record.witness')
    .select('key')
    .where('place_id', '=', place)
    .orderBy('name')
    .execute();
  return rows.map(({ key }) => key);
}

export function insertWitness(ctx: Context, witness: Pick<Witness, 'name' | 'key' | 'url'>): void {
  ctx.writes.insert('record.witness', {
    ...{ place_id: ctx.place, name: witness.name, key: witness.key, url: witness.url },
    ...{ added_at: ctx.clock.now(), ended_at: null, asked_at: null, fault: null },
  });
}

export function endWitnessRow(ctx: Context, name: string): void {
  ctx.writes.run('update record.witness set ended_at = $3 where place_id = $1 and name = $2', [
    ctx.place,
    name,
    ctx.clock.now(),
  ]);
}

export function noteAsked(ctx: Context, name: string, fault: string | undefined): void {
  ctx.writes.run('update record.witness set asked_at = $3, fault = $4 where place_id = $1 and name = $2', [
    ctx.place,
    name,
    ctx.clock.now(),
    fault ?? null,
  ]);
}

export function insertCosignature(
  ctx: Context,
  { epoch, size, witness, at, line }: StoredCosignature & { epoch: number; size: number; at: Date },
): void {
  ctx.writes.run(
    `insert into record.cosignature (place_id, epoch, size, witness, at, line) values ($1, $2, $3, $4, $5, $6)
     on conflict (place_id, epoch, size, witness) do nothing`,
    [ctx.place, epoch, size, witness, at, line],
  );
}
