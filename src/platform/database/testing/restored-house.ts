import { randomBytes } from 'node:crypto';
import type { House } from '../../house.js';
import { restore } from '../backup/restore.js';
import { createDatabase } from '../db.js';
import { type TestHouse, withActs } from '../testing.js';
import { onServer, withDatabase } from './template.js';

/**
 * Restores a backup of a test house into an empty database of its own: the house as it was, with what has become of its
 * keys and its ledger since, or with others of its own.
 */
export async function restoredHouse(
  house: TestHouse,
  folder: string,
  own: Partial<Pick<House, 'custody' | 'ledger'>> = {},
): Promise<TestHouse> {
  const name = `guildhall_test_${process.pid}_${randomBytes(6).toString('hex')}`;
  await onServer(house.url, (client) => client.query(`create database "${name}"`));
  const url = withDatabase(house.url, name);
  const restored = await restore(url, folder);
  if (!restored.ok) throw new Error(`The test's backup was refused: ${restored.refused}.`);
  const database = await createDatabase(url, { max: 5 });
  return withActs({ ...house, ...own, database }, house.place, {
    clock: house.clock,
    url,
    async close() {
      await database.close();
      await onServer(house.url, (client) => client.query(`drop database if exists "${name}" with (force)`));
    },
  });
}
