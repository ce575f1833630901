import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Manifest, readManifest } from '../../../platform/database/backup/manifest.js';
import { listPlaces } from '../../../platform/database/list-places.js';
import type { House } from '../../../platform/house.js';
import { formatNumber } from '../../../platform/language/index.js';
import { putBackObjects, sweepFiles } from '../../../work/files/index.js';
import { explainLost, losses } from '../carrying/losses.js';
import { readLines } from '../carrying/read-lines.js';
import type { CommandInput } from '../commands.js';
import { objectsFolder } from './back-up-objects.js';

/** Whether the list of objects is the one that was written. */
async function isListWhole(folder: string, { file, digest }: NonNullable<Manifest['objects']>): Promise<boolean> {
  const hash = createHash('sha256');
  return pipeline(createReadStream(join(folder, file)), hash).then(
    () => hash.digest('hex') === digest,
    () => false,
  );
}

async function putBack(house: House, folder: string, file: string, { out, error }: CommandInput): Promise<number> {
  const lost = losses();
  const counted = { put: 0, ended: 0 };
  for await (const one of putBackObjects(house, join(folder, objectsFolder), readLines(join(folder, file)))) {
    if (one.became === 'put' || one.became === 'ended') counted[one.became] += 1;
    else lost.add(one, one.became);
    if (counted.put > 0 && counted.put % 1000 === 0) out(`${formatNumber(counted.put, 'en')} files`);
  }
  for (const place of new Set((await listPlaces(house)).map(({ place_id }) => place_id)))
    await sweepFiles(house, place);
  const ended = counted.ended > 0 ? `; ${formatNumber(counted.ended, 'en')} stay away, erased or removed since` : '';
  out(`${formatNumber(counted.put, 'en')} files that people sent are back, each as it was copied${ended}.`);
  if (lost.count() === 0) return 0;
  for (const line of explainLost(lost, 'Not put back')) error(line);
  error(
    `All else is there. Where another copy has them, put them into its ${objectsFolder} folder, and run ./guildhall restore DIR --files.`,
  );
  return 1;
}

/**
 * Puts the files of a backup back into the store of a house whose rows are there: each is held against its digest, and what
 * was erased since stays away. It may be run again.
 * @returns the status of the command.
 */
export async function restoreObjects(house: House, folder: string, input: CommandInput): Promise<number> {
  const manifest = await readManifest(folder);
  if (!manifest) {
    input.error(`${folder} holds no whole backup: its manifest is missing or cannot be read.`);
    return 1;
  }
  const { objects } = manifest;
  if (!objects) {
    input.out('The files that people sent are not in this backup: put your copy of their store in its place.');
    return 0;
  }
  if (await isListWhole(folder, objects)) return putBack(house, folder, objects.file, input);
  input.error(`No file was put back: ${objects.file} is not what was written. Take another copy of the backup.`);
  return 1;
}
