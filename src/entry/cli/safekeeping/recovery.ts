import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  CustodyFaulty,
  copyFile,
  holdsKey,
  listUncopied,
  makeShares,
  openCopied,
  restoreKeys,
  ShareFaulty,
  takeUpCopy,
} from '../../../foundation/vault/index.js';
import { systemClock } from '../../../platform/clock.js';
import { type Config, readConfig } from '../../../platform/config.js';
import { createSystemRandom } from '../../../platform/random.js';
import type { Command, CommandInput } from '../commands.js';
import { openShares } from './open-shares.js';
import { noteTested } from './tested-recovery.js';

const usage = 'DIR | --test SHARE SHARE | --restore SHARE SHARE';

type Asked =
  | { readonly to: string }
  | { readonly verb: 'test' | 'restore'; readonly shares: readonly [string, string] };

function readAsked(args: readonly string[]): Asked | undefined {
  try {
    const options = { test: { type: 'boolean' }, restore: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [one, other] = positionals;
    if (values.test && values.restore) return undefined;
    const verb = values.test ? 'test' : values.restore ? 'restore' : undefined;
    if (verb) return one && other && positionals.length === 2 ? { verb, shares: [one, other] } : undefined;
    return one && positionals.length === 1 ? { to: one } : undefined;
  } catch {
    return undefined;
  }
}

async function copyKeys(config: Config, to: string, { out, error }: CommandInput): Promise<number> {
  if (!holdsKey(config.keys)) throw new CustodyFaulty(`${config.keys} holds no key to copy.`);
  const folder = resolve(to);
  const files = [1, 2].map((number) => join(folder, `guildhall-share-${number}.txt`));
  const there = files.find((file) => existsSync(file));
  if (there) {
    error(`${there} is there already. Give another folder: a share is never written over.`);
    return 1;
  }
  const random = createSystemRandom();
  const shares = makeShares({ clock: systemClock, random });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const [at, file] of files.entries()) await writeFile(file, shares[at] ?? '', { mode: 0o600, flag: 'wx' });
  takeUpCopy(await openShares(files), config, random);
  for (const file of files) out(file);
  out('Give each file to another person, neither of them the other’s, and delete both here. One alone opens nothing.');
  out(
    `Together they open ${copyFile(config.recovery)}, into which each new key goes. Have it copied off this machine, and keep no older one.`,
  );
  out('Shares that were made before open nothing from now on.');
  out(`Then prove that they open the keys: ./guildhall keys recovery --test ${files.join(' ')}`);
  return 0;
}

async function testCopy(config: Config, paths: readonly string[], { out, error }: CommandInput) {
  const joined = await openShares(paths);
  const copied = openCopied(joined, config.recovery);
  if (!holdsKey(config.keys)) {
    error(
      `${config.keys} holds no key to compare with. The shares do open: ./guildhall keys recovery --restore puts them there.`,
    );
    return 1;
  }
  const missing = listUncopied(config.keys, copied);
  if (missing.length > 0) {
    error(
      `${copyFile(config.recovery)} does not hold ${missing.join(', ')}. A worker that runs mends that within six hours, where it may write there; or make a new copy: ./guildhall keys recovery DIR`,
    );
    return 1;
  }
  await noteTested(config, { testedAt: systemClock.now().toISOString(), copy: joined.copy });
  out(
    `The two shares together open every key of this installation (${copied.length}). That is noted for the doctor, and stays true when keys are rotated.`,
  );
  return 0;
}

async function run(asked: Asked, input: CommandInput): Promise<number> {
  const config = readConfig(input.environment);
  if ('to' in asked) return copyKeys(config, asked.to, input);
  if (asked.verb === 'test') return testCopy(config, asked.shares, input);
  const { length } = restoreKeys(await openShares(asked.shares), config);
  input.out(`${length} ${length === 1 ? 'key is' : 'keys are'} in ${config.keys}. Run ./guildhall doctor.`);
  return 0;
}

/** `./guildhall keys recovery`: a copy of the keys that two people hold, neither of whom can open anything alone. */
export const recoveryCommand: Command = {
  name: 'keys recovery',
  usage,
  does: 'Copies the keys into two shares for two people, proves that they open together, or restores the keys from them.',
  async run(input) {
    const asked = readAsked(input.args);
    if (!asked) {
      input.error(`Say which: ./guildhall keys recovery ${usage}`);
      return 2;
    }
    try {
      return await run(asked, input);
    } catch (fault) {
      const isMissing = (fault as NodeJS.ErrnoException).code === 'ENOENT';
      if (!(fault instanceof ShareFaulty || fault instanceof CustodyFaulty) && !isMissing) throw fault;
      input.error(isMissing ? `${(fault as NodeJS.ErrnoException).path} is not there.` : (fault as Error).message);
      return 1;
    }
  },
};
