import { act, type House } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import type { RecordedEntry } from '../entry.js';
import { toRecordedEntry } from '../entry-store.js';
import { type Cursor, type Follower, FollowerStopped } from './follower.js';
import { listFrom, lockCursor, moveCursor } from './follower-store.js';

export interface Followed {
  /** How many leaves the cursor passed, wanted or not. */
  readonly passed: number;
  /** Where it stands now; undefined while another process holds it. */
  readonly cursor: Cursor | undefined;
}

const batch = 1000;

class HandlingFailed extends Error {
  readonly entries: readonly RecordedEntry[];

  constructor(entries: readonly RecordedEntry[], cause: unknown) {
    super('A follower failed.', { cause });
    this.entries = entries;
  }
}

async function followBatch(house: House, place: PlaceId, follower: Follower, most: number): Promise<Followed> {
  const { name, kinds } = follower;
  let handling: readonly RecordedEntry[] = [];
  const work = act(house, { place, actor: { kind: 'system', name }, channel: 'system' }, async (ctx) => {
    handling = [];
    const cursor = await lockCursor(ctx, name);
    const rows = cursor ? await listFrom(ctx, cursor, most) : [];
    const last = rows.at(-1);
    if (!last) return { passed: 0, cursor };
    handling = rows.filter((row) => !kinds || kinds.includes(row.kind)).map(toRecordedEntry);
    const next = { epoch: last.leaf_epoch, index: last.leaf_index + 1 };
    moveCursor(ctx, name, next);
    if (handling.length > 0) await follower.handle(ctx, handling);
    return { passed: rows.length, cursor: next };
  });
  return work.catch((fault: unknown) => {
    throw handling.length > 0 ? new HandlingFailed(handling, fault) : fault;
  });
}

/**
 * Lets a follower handle the next leaves of a place, at most 1,000, in one transaction with its cursor. When the batch
 * fails it goes leaf by leaf, so that all before the bad entry is done.
 * @throws FollowerStopped naming that entry; the cursor stands before it.
 */
export async function followOnce(house: House, place: PlaceId, follower: Follower): Promise<Followed> {
  try {
    return await followBatch(house, place, follower, batch);
  } catch (fault) {
    if (!(fault instanceof HandlingFailed)) throw fault;
    return followSingly(house, place, follower);
  }
}

async function followSingly(house: House, place: PlaceId, follower: Follower): Promise<Followed> {
  let passed = 0;
  let cursor: Cursor | undefined;
  while (passed < batch) {
    try {
      const one = await followBatch(house, place, follower, 1);
      cursor = one.cursor;
      if (one.passed === 0) break;
      passed += one.passed;
    } catch (fault) {
      const [entry] = fault instanceof HandlingFailed ? fault.entries : [];
      throw entry && fault instanceof HandlingFailed ? new FollowerStopped(follower.name, entry, fault.cause) : fault;
    }
  }
  return { passed, cursor };
}
