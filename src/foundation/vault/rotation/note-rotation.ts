import type { Db } from '../../../platform/database/db.js';
import { act, type House } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { appendEntry, listStream, type RecordedEntry } from '../../record/index.js';
import { livesOf } from './cycle.js';

/** The stream in which a place notes which key-encryption keys can open what it sealed. */
const stream = 'keys';

/**
 * Notes the oldest and the current key-encryption key on a place's record, unless its last note says the same. It is what
 * a certificate of erasure refers to, and comes after the destruction: never is one noted that did not happen.
 */
export async function noteRotation(house: House, place: PlaceId): Promise<void> {
  const lives = livesOf(house.custody);
  const [oldest, current] = [lives[0], lives.at(-1)];
  if (!oldest || !current) return;
  const who = { place, actor: { kind: 'system', name: 'vault' }, channel: 'system' } as const;
  await act(house, who, async (ctx) => {
    const last = (await listStream(ctx.db, place, stream)).at(-1);
    if (last?.data.oldest === oldest.name && last.data.current === current.name) return;
    appendEntry(ctx, {
      stream,
      version: (last?.version ?? 0) + 1,
      kind: 'keys.rotated',
      data: { oldest: oldest.name, oldest_made_at: oldest.madeAt.toISOString(), current: current.name },
    });
  });
}

/** When every key-encryption key from before a moment was gone, as a place's record has it; undefined while one lives. */
export function endedBefore(entries: readonly RecordedEntry[], moment: Date): Date | undefined {
  return entries.find(({ data }) => new Date(String(data.oldest_made_at)) > moment)?.occurredAt;
}

/** What a place's record says of its key-encryption keys, oldest first. */
export const listRotations = (db: Db, place: PlaceId): Promise<readonly RecordedEntry[]> =>
  listStream(db, place, stream);
