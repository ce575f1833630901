import { randomBytes } from 'node:crypto';
import type { Actor } from '../actor.js';
import { type CardPayments, noCards } from '../cards/card-payments.js';
import { createSetClock, type SetClock } from '../clock.js';
import type { Context } from '../context.js';
import type { KeyCustody } from '../custody.js';
import { createDemoScanner, createKeptObjects, type FileKeeping, usualLimits } from '../files/file-keeping.js';
import { act, type House, read, type Who } from '../house.js';
import { createIds, type PlaceId } from '../ids.js';
import type { ShredLedger } from '../ledger.js';
import { silentLog } from '../log.js';
import { type Notify, noNotify } from '../notify/notify.js';
import { createKeptPost, type Post } from '../post.js';
import { createSeededRandom } from '../random.js';
import { createDatabase } from './db.js';
import { findTemplate, onServer, withDatabase } from './testing/template.js';
import { createTestCustody } from './testing/test-custody.js';
import { createTestLedger } from './testing/test-ledger.js';
import { findTestServer } from './testing/test-server.js';

export interface TestHouse extends House {
  readonly place: PlaceId;
  readonly clock: SetClock;
  /** As the server's superuser: for tests that tamper. */
  readonly url: string;
  /** An act at `place`, by the actor (anonymous by default) or as the given `who`. */
  act<T>(work: (ctx: Context) => Promise<T>): Promise<T>;
  act<T>(as: Actor | Partial<Who>, work: (ctx: Context) => Promise<T>): Promise<T>;
  read<T>(work: (ctx: Context) => Promise<T>): Promise<T>;
  read<T>(as: Actor | Partial<Who>, work: (ctx: Context) => Promise<T>): Promise<T>;
  /** Makes another place in the same database: for tests of the fence. */
  addPlace(slug: string): Promise<PlaceId>;
  /** Ends the connections and drops the database. */
  close(): Promise<void>;
}

export interface TestHouseOptions {
  /** Seeds ids and random bytes (default 'guildhall'). */
  readonly seed?: string;
  /** Where the clock stands (default Monday 2 March 2026, 09:00 in London). */
  readonly at?: string;
  readonly custody?: KeyCustody;
  readonly ledger?: ShredLedger;
  readonly maxConnections?: number;
  /** By what letters leave (kept in memory). */
  readonly post?: Post;
  /** Who takes cards (nobody). */
  readonly notify?: Notify;
  readonly cards?: CardPayments;
  /** Where files go, and what looks into them (kept in memory, and a scanner that knows the test file). */
  readonly files?: Partial<FileKeeping>;
}

function toWho(place: PlaceId, as: Actor | Partial<Who>): Who {
  const asked = 'kind' in as ? { actor: as } : as;
  return { place, actor: { kind: 'anonymous' }, channel: 'web', ...asked };
}

/** Either `(work)` or `(as, work)`. */
type Given<T> = [(ctx: Context) => Promise<T>] | [Actor | Partial<Who>, (ctx: Context) => Promise<T>];

function readGiven<T>(place: PlaceId, given: Given<T>): [Who, (ctx: Context) => Promise<T>] {
  return given.length === 1 ? [toWho(place, {}), given[0]] : [toWho(place, given[0]), given[1]];
}

async function makePlace(house: House, slug: string): Promise<PlaceId> {
  const place = house.ids.next<'place'>();
  await act(house, { place, actor: { kind: 'system', name: 'test' }, channel: 'system' }, async (ctx) => {
    ctx.writes.insert('platform.place', {
      place_id: place,
      slug,
      name: { en: slug, cy: slug },
      is_default: slug === 'testham',
      is_demo: false,
      created_at: ctx.clock.now(),
      live_since: ctx.clock.now(),
    });
  });
  return place;
}

/** Lends a house what tests do with one. */
export const withActs = (
  house: House,
  place: PlaceId,
  rest: Pick<TestHouse, 'clock' | 'url' | 'close'>,
): TestHouse => ({
  ...house,
  ...rest,
  place,
  act: <T>(...given: Given<T>) => act(house, ...readGiven(place, given)),
  read: <T>(...given: Given<T>) => read(house, ...readGiven(place, given)),
  addPlace: (slug) => makePlace(house, slug),
});

/** A house on a fresh database of its own, copied from the migrated template, with one place. */
export async function testHouse(options: TestHouseOptions = {}): Promise<TestHouse> {
  const server = await findTestServer();
  const template = await findTemplate(server);
  const name = `guildhall_test_${process.pid}_${randomBytes(6).toString('hex')}`;
  // By its files, since nothing changes the template: half the time of writing each page of it to the log first.
  const copy = `create database "${name}" template "${template}" strategy file_copy`;
  await onServer(server, (client) => client.query(copy));
  const url = withDatabase(server, name);
  const clock = createSetClock(new Date(options.at ?? '2026-03-02T09:00:00Z'));
  const random = createSeededRandom(options.seed ?? 'guildhall');
  const database = await createDatabase(url, { max: options.maxConnections ?? 5 });
  const house: House = {
    database,
    clock,
    random,
    ids: createIds(clock, random),
    custody: options.custody ?? createTestCustody(clock),
    ledger: options.ledger ?? createTestLedger(),
    log: silentLog,
    post: options.post ?? createKeptPost(clock),
    cards: options.cards ?? noCards,
    notify: options.notify ?? noNotify,
    files: {
      objects: createKeptObjects(),
      scanner: { ...createDemoScanner(), isFake: false },
      limits: usualLimits,
      ...options.files,
    },
  };
  const place = await makePlace(house, 'testham');
  return withActs(house, place, {
    clock,
    url,
    async close() {
      await database.close();
      await onServer(server, (client) => client.query(`drop database if exists "${name}" with (force)`));
    },
  });
}
