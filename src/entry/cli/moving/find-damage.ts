import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { sumLine, sumsOf } from './export-folder.js';
import { type ExportedFile, type ExportManifest, manifestName, signatureName } from './manifest.js';
import { readLines } from './read-lines.js';

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

async function findStray(folder: string, files: readonly ExportedFile[]): Promise<Damage | undefined> {
  const known = new Set([...files.map(({ path }) => path), manifestName, signatureName]);
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const stray = found
    .filter((each) => !each.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .find((path) => !known.has(path));
  return stray === undefined ? undefined : { file: stray, wrong: 'stray' };
}

/** Holds every file of an export against its manifest: to the byte, none missing and none besides. */
export async function findDamage(folder: string, { files }: ExportManifest): Promise<Damage | undefined> {
  const stray = await findStray(folder, files);
  if (stray) return stray;
  const sums = new Map(files.map((file) => [file.path, file]));
  for (const file of files) {
    const beside = file.lines === undefined ? undefined : sums.get(sumsOf(file.path));
    const areSumsWhole = beside !== undefined && (await judge(folder, beside, false)) === undefined;
    const damage = await judge(folder, file, areSumsWhole);
    if (damage) return damage;
  }
  return undefined;
}
