import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../../platform/config.js';
import type { KeyCustody } from '../../../platform/custody.js';

/** That a key-recovery copy was tried, and which keys it held: names only. */
export interface TestedRecovery {
  readonly testedAt: string;
  readonly keys: readonly string[];
}

const fileOf = ({ data }: Pick<Config, 'data'>): string => join(data, 'recovery-tested.json');

export async function noteTested(config: Pick<Config, 'data'>, tested: TestedRecovery): Promise<void> {
  await mkdir(config.data, { recursive: true });
  await writeFile(fileOf(config), `${JSON.stringify(tested)}\n`);
}

/** Undefined when no copy was ever tried, or the note of it cannot be read. */
export async function findTested(config: Pick<Config, 'data'>): Promise<TestedRecovery | undefined> {
  try {
    const { testedAt, keys } = JSON.parse(await readFile(fileOf(config), 'utf8')) as Partial<TestedRecovery>;
    return typeof testedAt === 'string' && Array.isArray(keys) ? { testedAt, keys } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the copy that was tried holds every present key. */
export async function isTestedCopy(config: Pick<Config, 'data'>, custody: KeyCustody): Promise<boolean> {
  const tested = await findTested(config);
  return tested !== undefined && custody.list().every(({ name }) => tested.keys.includes(name));
}
