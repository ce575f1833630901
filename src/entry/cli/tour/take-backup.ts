import { chmod, cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { CommandInput } from '../commands.js';
import { type OpenHouse, openHouse } from '../open-house.js';
import { backupCommand } from '../safekeeping/backup.js';
import { restoreCommand } from '../safekeeping/restore.js';

/** A backup that the tour takes, and what it shows of it later. */
export interface TakenBackup {
  /** How many of its files hold a text as it was typed. */
  countWith(text: string): Promise<number>;
  /** Restores it beside the running house, with the keys and the shred ledger as they are now, and lends the house out. */
  withRestored<T>(work: (house: OpenHouse) => Promise<T>): Promise<T>;
  remove(): Promise<void>;
}

async function run(command: typeof backupCommand, input: CommandInput): Promise<void> {
  const lines: string[] = [];
  const hear = (line: string) => void lines.push(line);
  const status = await command.run({ ...input, out: hear, error: hear });
  if (status !== 0) throw new Error(`${command.name} ended with ${status}: ${lines.join('\n')}`);
}

/** Runs `./guildhall backup` as an operator would, into a folder of its own. */
export async function takeBackup(input: CommandInput, { config }: OpenHouse): Promise<TakenBackup> {
  const folder = await mkdtemp(join(tmpdir(), 'guildhall-tour-backup-'));
  await chmod(folder, 0o755); // the embedded server's account passes through
  const [copy, data] = [join(folder, 'copy'), join(folder, 'data')];
  await run(backupCommand, { ...input, args: [copy] });
  const { DATABASE_URL: _, GUILDHALL_KEYS: _keys, GUILDHALL_SHRED: _shred, ...rest } = input.environment;
  const environment = { ...rest, GUILDHALL_DATA: data };
  return {
    async countWith(text) {
      const parts = (await readdir(copy, { recursive: true })).filter((name) => name.endsWith('.gz'));
      const texts = await Promise.all(parts.map(async (name) => gunzipSync(await readFile(join(copy, name)))));
      return texts.filter((bytes) => bytes.includes(text)).length;
    },
    async withRestored(work) {
      await cp(config.keys, join(data, 'keys'), { recursive: true });
      await cp(config.shred, join(data, 'shred'), { recursive: true });
      await chmod(data, 0o755);
      await run(restoreCommand, { ...input, environment, args: [copy] });
      const house = await openHouse(environment, () => undefined);
      return work(house).finally(() => house.close());
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
