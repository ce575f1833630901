import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { PlaceId } from '../../../platform/ids.js';
import { type CarriedObject, isLost, objectPath, readCarriedLine } from '../../../work/files/index.js';
import { readLines } from '../carrying/read-lines.js';
import { sumLine, sumsOf } from './export-folder.js';
import {
  type ExportedFile,
  type ExportManifest,
  manifestName,
  objectsFolder,
  objectsList,
  signatureName,
} from './manifest.js';

/** A file that is not what was written, and where in it, as far as that can be told. */
export interface Damage {
  readonly file: string;
  /** From 1. */
  readonly line?: number;
  readonly wrong: 'changed' | 'missing' | 'stray';
}

async function digestOf(path: string): Promise<string | undefined> {
  const digest = createHash('sha256');
  return pipeline(createReadStream(path), digest).then(
    () => digest.digest('hex'),
    () => undefined,
  );
}

/** The first line that is not the one that was written; one after the last where only the end differs. */
async function findLine(folder: string, { path }: ExportedFile): Promise<number> {
  const sums = readLines(join(folder, sumsOf(path)))[Symbol.asyncIterator]();
  let expected: string[] = [];
  let number = 0;
  for await (const batch of readLines(join(folder, path)))
    for (const line of batch) {
      number += 1;
      if (expected.length === 0) expected = [...((await sums.next()).value ?? [])];
      if (expected.shift() !== sumLine(line)) return number;
    }
  return number + 1;
}

async function judge(folder: string, file: ExportedFile, areSumsWhole: boolean): Promise<Damage | undefined> {
  const found = await digestOf(join(folder, file.path));
  if (found === file.digest) return undefined;
  if (found === undefined) return { file: file.path, wrong: 'missing' };
  const line = file.lines !== undefined && areSumsWhole ? await findLine(folder, file) : undefined;
  return { file: file.path, wrong: 'changed', ...(line === undefined ? {} : { line }) };
}

/** Every file below a folder, by its path within it: one folder's names in memory at a time. */
async function* walk(folder: string, within = ''): AsyncGenerator<string> {
  for await (const each of await opendir(join(folder, within))) {
    const path = within === '' ? each.name : `${within}/${each.name}`;
    if (each.isDirectory()) yield* walk(folder, path);
    else yield path;
  }
}

const isObject = (path: string): boolean => path.startsWith(`${objectsFolder}/`);

async function* listObjects(folder: string, place: string): AsyncGenerator<CarriedObject> {
  for await (const batch of readLines(join(folder, objectsList)))
    for (const object of batch.map(readCarriedLine)) {
      if (object.place !== place) throw new Error(`${objectsList} lists a file of another place.`);
      if (!isLost(object)) yield object;
    }
}

/** A file that no list names. Objects are counted first, and held against their list only where there are more than it says. */
async function findStray(folder: string, { files, place }: ExportManifest): Promise<Damage | undefined> {
  const known = new Set([...files.map(({ path }) => path), manifestName, signatureName]);
  let surplus = 0;
  for await (const path of walk(folder))
    if (isObject(path)) surplus += 1;
    else if (!known.has(path)) return { file: path, wrong: 'stray' };
  if (surplus === 0) return undefined;
  const hasList = known.has(objectsList);
  if (hasList) for await (const _ of listObjects(folder, place.id)) surplus -= 1;
  return surplus > 0 ? nameStray(folder, hasList ? listObjects(folder, place.id) : []) : undefined;
}

async function nameStray(folder: string, listed: AsyncIterable<CarriedObject> | []): Promise<Damage | undefined> {
  const named = new Set<string>();
  for await (const { place, id } of listed) named.add(`${objectsFolder}/${objectPath(place, id)}`);
  for await (const path of walk(folder)) if (isObject(path) && !named.has(path)) return { file: path, wrong: 'stray' };
  return undefined;
}

async function judgeObjects(folder: string, { files, place }: ExportManifest): Promise<Damage | undefined> {
  if (!files.some(({ path }) => path === objectsList)) return undefined;
  for await (const { id, digest } of listObjects(folder, place.id)) {
    const path = `${objectsFolder}/${objectPath(place.id as PlaceId, id)}`;
    const found = await digestOf(join(folder, path));
    if (found !== digest) return { file: path, wrong: found === undefined ? 'missing' : 'changed' };
  }
  return undefined;
}

/** Holds every file of an export against its manifest: to the byte, none missing and none besides. */
export async function findDamage(folder: string, manifest: ExportManifest): Promise<Damage | undefined> {
  const { files } = manifest;
  const sums = new Map(files.map((file) => [file.path, file]));
  for (const file of files) {
    const beside = file.lines === undefined ? undefined : sums.get(sumsOf(file.path));
    const areSumsWhole = beside !== undefined && (await judge(folder, beside, false)) === undefined;
    const damage = await judge(folder, file, areSumsWhole);
    if (damage) return damage;
  }
  return (await findStray(folder, manifest)) ?? judgeObjects(folder, manifest);
}
