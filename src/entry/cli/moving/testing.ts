import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createFileCustody,
  createFileLedger,
  makeRecipient,
  type Recipient,
  readRecipient,
} from '../../../foundation/vault/index.js';
import { createSetClock } from '../../../platform/clock.js';
import { listPlaces, type PlaceHost } from '../../../platform/database/list-places.js';
import { type TestHouse, testHouse } from '../../../platform/database/testing.js';
import { exportPlace } from './export-place.js';
import { importPlace } from './import-place.js';

/** An installation: a database of its own and a data folder of its own. */
export interface Installation {
  readonly house: TestHouse;
  readonly data: string;
  readonly published: string;
  readonly keys: string;
  close(): Promise<void>;
}

export async function installation(seed: string): Promise<Installation> {
  const data = await mkdtemp(join(tmpdir(), `guildhall-moving-${seed}-`));
  const keys = join(data, 'keys');
  const clock = createSetClock(new Date('2026-03-02T09:00:00Z'));
  const house = await testHouse({
    ...{ seed, custody: createFileCustody(keys, { clock }) },
    ledger: createFileLedger(join(data, 'shred')),
  });
  return {
    ...{ house, data, keys, published: join(data, 'published') },
    async close() {
      await house.close();
      await rm(data, { recursive: true });
    },
  };
}

export async function placeNamed({ house }: Installation, slug: string): Promise<PlaceHost> {
  const place = (await listPlaces(house)).find((each) => each.slug === slug);
  return place ?? assert.fail(`There is no place ${slug}.`);
}

/** A key of the installation, as others are given it. */
export async function recipientOf({ keys }: Installation): Promise<Recipient> {
  return readRecipient(JSON.stringify((await makeRecipient(keys)).publicJwk));
}

export async function exportTo(from: Installation, slug: string, out: string, recipient: Recipient | undefined) {
  const place = await placeNamed(from, slug);
  return exportPlace(from.house, { place, recipient, out, published: from.published });
}

export const importInto = (into: Installation, folder: string, trusted?: string) =>
  importPlace(into.house, { folder, trusted, keys: into.keys, published: into.published });

/** Every file of a folder as one text, byte for byte. */
export async function readAll(folder: string, files: readonly { readonly path: string }[]): Promise<string> {
  const texts = await Promise.all(files.map(({ path }) => readFile(join(folder, path), 'latin1')));
  return texts.join('\n');
}
