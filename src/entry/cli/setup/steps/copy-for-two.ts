import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { joinShares, listUncopied, readShare, ShareFaulty, splitKeys } from '../../../../foundation/vault/index.js';
import type { Config } from '../../../../platform/config.js';
import { isTestedCopy, noteTested } from '../../safekeeping/tested-recovery.js';
import { recoverySection } from '../asking/opening-sections.js';
import { SetupStopped } from '../asking/question.js';
import { lookOf, type Setting } from './step.js';

const part = (file: string): string => `${file}.part`;

async function openPair(files: readonly string[]) {
  const [one, other] = await Promise.all(files.map(async (file) => readShare(await readFile(file, 'utf8'), file)));
  if (!one || !other) throw new ShareFaulty('Two shares are needed.');
  return joinShares(one, other);
}

/** Whether these two files open together: a pair that a setup before this one had begun to put in place. */
const isPair = (files: readonly string[]): Promise<boolean> =>
  openPair(files).then(
    () => true,
    () => false,
  );

/**
 * Puts two shares in place, whole or not at all: both are written beside their names first, so that a setup that was
 * killed between the two is finished by the next. A share that stood there before is never written over.
 */
async function placeShares({ house }: Setting, files: readonly string[]): Promise<void> {
  const present = files.map((file) => (existsSync(file) ? file : part(file)));
  if (!(await isPair(present))) {
    const there = files.find((file) => existsSync(file));
    if (there)
      throw new SetupStopped(
        `${there} is there already, of another copy. Destroy it if nobody holds its other half, or name another folder.`,
      );
    const shares = splitKeys(house.config.keys, house);
    for (const [at, file] of files.entries()) await writeFile(part(file), shares[at] ?? '', { mode: 0o600 });
  }
  for (const file of files) if (!existsSync(file)) await rename(part(file), file);
}

/** Reads the shares back, and notes for the doctor that they open every key. */
async function tryShares(config: Config, files: readonly string[], now: Date): Promise<number> {
  const copied = await openPair(files);
  const missing = listUncopied(config.keys, copied);
  if (missing.length > 0)
    throw new SetupStopped(
      `The copy in ${files.join(' and ')} is stale: it does not hold ${missing.join(', ')}. Destroy both shares, or name other folders.`,
    );
  await noteTested(config, { testedAt: now.toISOString(), keys: copied.map(({ name }) => name) });
  return copied.length;
}

/** Makes a copy of the keys for two people, each on a medium of their own, and proves that together they open everything. */
export async function copyForTwo(setting: Setting): Promise<void> {
  const { house, answers, say } = setting;
  const { config, custody, clock } = house;
  const isDone = await isTestedCopy(config, custody);
  const given = await answers.give(recoverySection, lookOf(setting), isDone);
  if (!given || isDone) return;
  const folders = [resolve(given['first-folder'] ?? ''), resolve(given['second-folder'] ?? '')];
  for (const folder of folders) await mkdir(folder, { recursive: true, mode: 0o700 });
  const files = folders.map((folder, at) => join(folder, `guildhall-share-${at + 1}.txt`));
  await placeShares(setting, files);
  const count = await tryShares(config, files, clock.now());
  say(`✔ Two shares open every key together (${count}), and neither does alone:`);
  for (const file of files) say(`    ${file}`);
}
