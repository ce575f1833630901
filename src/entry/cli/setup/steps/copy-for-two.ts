import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findCopied, listUncopied, makeShares, openCopied, takeUpCopy } from '../../../../foundation/vault/index.js';
import { openShares } from '../../safekeeping/open-shares.js';
import { isTestedCopy, noteTested } from '../../safekeeping/tested-recovery.js';
import { recoverySection } from '../asking/opening-sections.js';
import { SetupStopped } from '../asking/question.js';
import { lookOf, type Setting } from './step.js';

const part = (file: string): string => `${file}.part`;

/** Whether these two files open together: a pair that a setup before this one had begun to put in place. */
const isPair = (files: readonly string[]): Promise<boolean> =>
  openShares(files).then(
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
    const shares = makeShares(house);
    for (const [at, file] of files.entries()) await writeFile(part(file), shares[at] ?? '', { mode: 0o600 });
  }
  for (const file of files) if (!existsSync(file)) await rename(part(file), file);
}

/** Reads the shares back, has the keys sealed for them, and notes for the doctor that they open every one. */
async function tryShares({ house }: Setting, files: readonly string[]): Promise<number> {
  const { config, clock, random } = house;
  const joined = await openShares(files);
  if (findCopied(config)?.copy !== joined.copy) takeUpCopy(joined, config, random);
  house.custody.keepCopy();
  const copied = openCopied(joined, config.recovery);
  const missing = listUncopied(config.keys, copied);
  if (missing.length > 0)
    throw new SetupStopped(
      `The shares in ${files.join(' and ')} do not open ${missing.join(', ')}. Destroy both, or name other folders.`,
    );
  await noteTested(config, { testedAt: clock.now().toISOString(), copy: joined.copy });
  return copied.length;
}

/** Makes a copy of the keys for two people, each on a medium of their own, and proves that together they open everything. */
export async function copyForTwo(setting: Setting): Promise<void> {
  const { house, answers, say } = setting;
  const { config, custody } = house;
  const isDone = await isTestedCopy(config, custody);
  const given = await answers.give(recoverySection, lookOf(setting), isDone);
  if (!given || isDone) return;
  const folders = [resolve(given['first-folder'] ?? ''), resolve(given['second-folder'] ?? '')];
  for (const folder of folders) await mkdir(folder, { recursive: true, mode: 0o700 });
  const files = folders.map((folder, at) => join(folder, `guildhall-share-${at + 1}.txt`));
  await placeShares(setting, files);
  const count = await tryShares(setting, files);
  say(`✔ Two shares open every key together (${count}), and neither does alone:`);
  for (const file of files) say(`    ${file}`);
}
