import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findCopied } from '../../../foundation/vault/index.js';
import type { Config } from '../../../platform/config.js';
import type { KeyCustody } from '../../../platform/custody.js';

/** That two shares were seen to open every key, and which keys are sealed for them now: names only. */
export interface TestedRecovery {
  readonly testedAt: string;
  readonly keys: readonly string[];
}

type Folders = Pick<Config, 'data' | 'keys' | 'recovery'>;
type Noted = { readonly testedAt: string; readonly copy: string };
/** What earlier versions noted: the shares held those keys themselves, and no copy had a name. */
type FormerlyNoted = Partial<Noted> & { readonly keys?: readonly string[] };

const fileOf = ({ data }: Folders): string => join(data, 'recovery-tested.json');

export async function noteTested(config: Folders, tested: Noted): Promise<void> {
  await mkdir(config.data, { recursive: true });
  await writeFile(fileOf(config), `${JSON.stringify(tested)}\n`);
}

async function readNote(config: Folders): Promise<FormerlyNoted | undefined> {
  try {
    return JSON.parse(await readFile(fileOf(config), 'utf8')) as FormerlyNoted;
  } catch {
    return undefined;
  }
}

/** Undefined when the shares for which keys are sealed now were never tried, or the note of it cannot be read. */
export async function findTested(config: Folders): Promise<TestedRecovery | undefined> {
  const noted = await readNote(config);
  const copied = findCopied(config);
  if (noted?.testedAt === undefined || !copied || noted.copy !== copied.copy) return undefined;
  return { testedAt: noted.testedAt, keys: copied.keys };
}

/** When shares of an earlier version were tried last, which open nothing now; undefined once a copy was made since. */
export async function findFormerlyTested(config: Folders): Promise<string | undefined> {
  const noted = await readNote(config);
  const isFormer = noted?.copy === undefined && Array.isArray(noted?.keys) && !findCopied(config);
  return isFormer ? noted?.testedAt : undefined;
}

/** Whether every present key is sealed for shares that were tried. */
export async function isTestedCopy(config: Folders, custody: KeyCustody): Promise<boolean> {
  const tested = await findTested(config);
  return tested !== undefined && custody.list().every(({ name }) => tested.keys.includes(name));
}
