import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isExportSigned, keepPublished } from '../../../foundation/record/index.js';
import { findRecipientKey, takeOverLedger } from '../../../foundation/vault/index.js';
import { listPlaces, type PlaceHost } from '../../../platform/database/list-places.js';
import { listMigrations } from '../../../platform/database/migrating/migrations.js';
import type { House } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { type LostObject, sweepFiles } from '../../../work/files/index.js';
import { readLines } from '../carrying/read-lines.js';
import { findDamage } from './find-damage.js';
import { type Loading, loadPlace } from './load-place.js';
import { digestManifest, type ExportManifest, readExportManifest, signatureName } from './manifest.js';
import { takeOverObjects } from './take-over-objects.js';

export interface Importing {
  readonly folder: string;
  /** The folder of keys, in which the recipient's private half is. */
  readonly keys: string;
  /** The folder of last published checkpoints. */
  readonly published: string;
  /** The verifier key that the place was known by, where the operator knows it from elsewhere. */
  readonly trusted: string | undefined;
  readonly onProgress?: Loading['onProgress'];
}

export type ImportRefusal =
  /** The folder holds no whole export; detail: folder. */
  | 'no-export'
  /** A later version wrote it. */
  | 'newer-format'
  /** Its tables are of another version than this installation's; detail: theirs and ours, how many migrations made them, and last, the name of our last. */
  | 'other-version'
  /** The manifest is not what was signed, or not by the trusted key. */
  | 'not-signed'
  /** Detail: file, wrong, and where it can be told line. */
  | 'damaged'
  /** It was made for nobody: only what is not sealed is in it. */
  | 'without-keys'
  /** It was made for a key that is not here; detail: recipient. */
  | 'other-recipient'
  /** A place of this installation has its id, name or host; detail: slug. */
  | 'place-here';

export interface ImportedPlace {
  readonly manifest: ExportManifest;
  readonly epoch: number;
  /** Files that the old installation had lost already. */
  readonly lost: readonly LostObject[];
}

async function findOtherVersion({ migrations }: ExportManifest) {
  const made = await listMigrations();
  const ours = made.map(({ digest }) => digest);
  const last = made.at(-1)?.name ?? '';
  const isSame = ours.length === migrations.length && ours.every((digest, at) => digest === migrations[at]);
  return isSame ? undefined : refuse('other-version', { theirs: migrations.length, ours: ours.length, last });
}

async function isSigned({ folder, trusted }: Importing, manifest: ExportManifest): Promise<boolean> {
  const note = await readFile(join(folder, signatureName), 'utf8').catch(() => '');
  const isTrusted = trusted === undefined || trusted.trim() === manifest.key;
  const { digest, checkpoint, key } = manifest;
  return isTrusted && digestManifest(manifest) === digest && isExportSigned(note, digest, checkpoint, key);
}

const findTaken = (places: readonly PlaceHost[], { place }: ExportManifest): PlaceHost | undefined =>
  places.find(
    ({ place_id, slug, host }) =>
      place_id === place.id || slug === place.slug || (host !== null && place.hosts.includes(host)),
  );

/** What can be said before a byte of it is believed. */
async function checkExport(asked: Importing): Promise<Outcome<ExportManifest, ImportRefusal>> {
  const { folder } = asked;
  const isFolder = (await stat(folder).catch(() => undefined))?.isDirectory() === true;
  const manifest = isFolder ? await readExportManifest(folder) : undefined;
  if (!manifest) return refuse('no-export', { folder });
  if (manifest === 'newer') return refuse('newer-format');
  if (!(await isSigned(asked, manifest))) return refuse('not-signed');
  const other = await findOtherVersion(manifest);
  if (other) return other;
  const damage = await findDamage(folder, manifest);
  return damage ? refuse('damaged', { ...damage }) : done(manifest);
}

/**
 * Takes a place over from another installation, as `exportPlace` wrote it: everything is checked before anything is
 * written, and it is all there in the end, verified against its record, or nothing is.
 * @throws NotWhole, MovedKeysFaulty, LedgerFaulty for a folder that is whole and not a whole place
 */
export async function importPlace(house: House, asked: Importing): Promise<Outcome<ImportedPlace, ImportRefusal>> {
  const checked = await checkExport(asked);
  if (!checked.ok) return checked;
  const manifest = checked.value;
  if (manifest.recipient === null) return refuse('without-keys');
  const opens = await findRecipientKey(asked.keys, manifest.recipient);
  if (!opens) return refuse('other-recipient', { recipient: manifest.recipient });
  const places = await listPlaces(house);
  const taken = findTaken(places, manifest);
  if (taken) return refuse('place-here', { slug: taken.slug });
  const place = manifest.place.id as PlaceId;
  await takeOverLedger(house.ledger, place, readLines(join(asked.folder, 'shred-ledger.txt')));
  const isDefault = !places.some(({ is_default }) => is_default);
  const { onProgress, folder } = asked;
  const { value: opened, lost } = await takeOverObjects(house, { folder, manifest }, () =>
    loadPlace(house, { folder, manifest, opens, isDefault, ...(onProgress ? { onProgress } : {}) }),
  );
  await keepPublished(asked.published, place, opened.note);
  await sweepFiles(house, place); // what the ledger erased goes with its bytes
  return done({ manifest, epoch: opened.epoch, lost });
}
