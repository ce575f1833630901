import { setTimeout as wait } from 'node:timers/promises';
import { listPlaces } from '../../../platform/database/list-places.js';
import { type House, read } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { CustodyFaulty } from '../custody/key-folder.js';
import { keepOldFor, livesOf, renewAfter } from './cycle.js';
import { listLostKeks } from './list-lost-keks.js';
import { noteRotation } from './note-rotation.js';
import { rewrapKeys } from './rewrap-keys.js';
import { hasWrappedBy } from './rewrap-store.js';

export interface Rotation {
  /** The age at which the current key-encryption key is replaced, in milliseconds: 30 days unless said, 0 for at once. */
  readonly renewAfter?: number;
  /** For how long a superseded one is kept, in milliseconds: 7 days unless said. */
  readonly keepOldFor?: number;
  /**
   * How long to wait after a new key-encryption key was made, in milliseconds: two seconds unless said, in which every
   * process notices it. Whoever destroys the old one at once waits `settleFully`.
   */
  readonly settle?: number;
  /** Called after each batch with how many keys are done; what it returns is awaited. */
  readonly onProgress?: (rewrapped: number) => unknown;
}

/** Acts that began under the old key have ended by then: no statement runs, and no act idles, for longer than a minute. */
export const settleFully = 90_000;

export interface Rotated {
  readonly isRenewed: boolean;
  readonly rewrapped: number;
  /** The names of those destroyed. */
  readonly destroyed: readonly string[];
}

async function isAnyWrappedBy(house: House, places: readonly PlaceId[], keks: readonly string[]): Promise<boolean> {
  if (keks.length === 0) return false;
  for (const place of places) {
    const who = { place, actor: { kind: 'system', name: 'vault' }, channel: 'system' } as const;
    if (await read(house, who, (ctx) => hasWrappedBy(ctx, keks))) return true;
  }
  return false;
}

/** Old key-encryption keys whose time is over and that wrap nothing any more. */
async function destroyOld(house: House, places: readonly PlaceId[], keepFor: number): Promise<readonly string[]> {
  const now = house.clock.now().getTime();
  const destroyed: string[] = [];
  for (const { name, supersededAt } of livesOf(house.custody)) {
    if (!supersededAt || supersededAt.getTime() + keepFor > now) continue;
    if (await isAnyWrappedBy(house, places, [name])) continue; // the next round finds it rewrapped
    house.custody.destroy(name);
    destroyed.push(name);
  }
  return destroyed;
}

const clockSlip = 24 * 60 * 60 * 1000;

/** A key that is yet to be made was made under a wrong clock: how old it is nobody knows. */
function isFresh(madeAt: Date, now: Date, age: number): boolean {
  const passed = now.getTime() - madeAt.getTime();
  return passed < age && passed > -clockSlip;
}

async function renewIfDue(
  house: House,
  places: readonly PlaceId[],
  { renewAfter: age = renewAfter, settle = 2000 }: Rotation,
) {
  const lives = livesOf(house.custody);
  const current = lives.at(-1);
  const isUnderWay = await isAnyWrappedBy(
    house,
    places,
    lives.slice(0, -1).map(({ name }) => name),
  );
  if (isUnderWay || !current || isFresh(current.madeAt, house.clock.now(), age)) return false;
  house.custody.renew();
  await wait(settle);
  return true;
}

/** The copy for recovery may hold a key that is missing here: it is not written over without it. @throws CustodyFaulty */
async function requireAll(house: House, places: readonly PlaceId[]): Promise<void> {
  for (const place of places) {
    const lost = await listLostKeks(house, place);
    if (lost.length > 0)
      throw new CustodyFaulty(`${lost.join(', ')} is missing: no key is turned before it is back in the keys folder.`);
  }
}

/**
 * One turn of the keys: replaces the current key-encryption key when it is old enough, wraps every key of every place
 * under the current one, destroys those that have been superseded for long enough, and notes it on each place's record.
 * A turn that was interrupted is finished before another begins, so it may be killed and run again at any moment.
 * From then on no backup, replica or log of the database from before opens anything.
 */
export async function rotateKeys(house: House, rotation: Rotation = {}): Promise<Rotated> {
  const places = [...new Set((await listPlaces(house)).map(({ place_id }) => place_id))];
  await requireAll(house, places);
  house.custody.keepCopy();
  const isRenewed = await renewIfDue(house, places, rotation);
  let rewrapped = 0;
  for (const place of places)
    rewrapped += await rewrapKeys(house, place, (done) => rotation.onProgress?.(rewrapped + done));
  const destroyed = await destroyOld(house, places, rotation.keepOldFor ?? keepOldFor);
  for (const place of places) await noteRotation(house, place);
  return { isRenewed, rewrapped, destroyed };
}
