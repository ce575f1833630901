import type { Context } from '../../../platform/context.js';
import type { Db } from '../../../platform/database/db.js';
import type { PlaceId } from '../../../platform/ids.js';

const purpose = 'record-signing';

export async function findPlaceKey(db: Db, place: PlaceId) {
  return db
    .selectFrom('vault.place_key')
    .select(['kek', 'wrapped', 'public_key'])
    .where('place_id', '=', place)
    .where('purpose', '=', purpose)
    .executeTakeFirst();
}

export async function insertPlaceKey(
  ctx: Context,
  { kek, wrapped, publicKey }: { readonly kek: string; readonly wrapped: Buffer; readonly publicKey: Buffer },
): Promise<void> {
  await ctx.db
    .insertInto('vault.place_key')
    .values({ place_id: ctx.place, purpose, kek, wrapped, public_key: publicKey, created_at: ctx.clock.now() })
    .execute();
}
