import type { House } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { createPulse, type Running } from '../pulse.js';
import { listPlaces } from '../sequencing/list-places.js';
import { followOnce } from './follow-once.js';
import { type Cursor, type Follower, FollowerStopped } from './follower.js';
import { measureLag } from './measure-lag.js';
import { readHead } from './read-head.js';

export interface FollowingOptions {
  /** Milliseconds between two looks at a place's tree (default 200). */
  readonly every?: number;
}

interface Standing {
  cursor: Cursor | undefined;
  failures: number;
  /** Milliseconds since 1970 before which a stopped follower is left alone. */
  restUntil: number;
}

const firstRest = 1000;
const longestRest = 60_000;

const isBehind = (cursor: Cursor | undefined, head: Cursor): boolean =>
  cursor === undefined || cursor.epoch < head.epoch || cursor.index < head.index;

/** A fault's name only: its words may come from anywhere. */
const nameOf = (fault: unknown): string => (fault instanceof Error ? fault.name : typeof fault);

function rest(house: House, place: PlaceId, { name }: Follower, standing: Standing, fault: unknown): void {
  standing.failures += 1;
  standing.cursor = undefined; // it may have moved before it stopped
  const pause = Math.min(firstRest * 2 ** (standing.failures - 1), longestRest);
  standing.restUntil = house.clock.now().getTime() + pause;
  const where =
    fault instanceof FollowerStopped
      ? { stream: fault.stream, version: fault.version, kind: fault.kind, fault: nameOf(fault.cause) }
      : { fault: nameOf(fault) };
  house.log.error({ place, follower: name, ...where, seconds: pause / 1000 }, 'a follower stopped; it tries again');
}

async function catchUp(house: House, place: PlaceId, follower: Follower, standing: Standing, head: Cursor) {
  const at = house.clock.now().getTime();
  if (at < standing.restUntil || !isBehind(standing.cursor, head)) return;
  try {
    for (let passed = -1; passed !== 0 && isBehind(standing.cursor, head); ) {
      const followed = await followOnce(house, place, follower);
      standing.cursor = followed.cursor;
      passed = followed.passed;
    }
    standing.failures = 0;
  } catch (fault) {
    rest(house, place, follower, standing, fault);
  }
}

/**
 * Runs followers on every place until stopped; any number of processes may, a cursor is held by one at a time. One look
 * at a place's tree serves all followers, which then catch up side by side. A follower that fails stays at its entry,
 * tries again after 1 s, 2 s, 4 s … 60 s, and holds up no other.
 */
export function startFollowers(house: House, followers: readonly Follower[], options: FollowingOptions = {}): Running {
  const standings = new Map<string, Standing>();
  const standingOf = (place: PlaceId, { name }: Follower): Standing => {
    const key = `${place}/${name}`;
    const standing = standings.get(key) ?? { cursor: undefined, failures: 0, restUntil: 0 };
    standings.set(key, standing);
    return standing;
  };
  const follow = async (place: PlaceId): Promise<void> => {
    const head = await readHead(house, place);
    if (!head) return;
    await Promise.all(
      followers.map(async (follower) => {
        const standing = standingOf(place, follower);
        await catchUp(house, place, follower, standing, head);
        await measureLag(house, place, follower.name, standing.cursor, head);
      }),
    );
  };
  const onFault = (fault: Error) => house.log.error({ err: fault }, 'following the record failed');
  return createPulse(
    options.every ?? 200,
    async () => {
      for (const place of await listPlaces(house)) await follow(place).catch(onFault);
    },
    onFault,
  );
}
