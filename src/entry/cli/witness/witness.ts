import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openWitnessFolder, toWitnessKey, type WitnessFolder } from '../../../foundation/record/index.js';
import { systemClock } from '../../../platform/clock.js';
import { createSystemRandom } from '../../../platform/random.js';
import type { Command, CommandInput } from '../commands.js';
import { untilStopped } from '../serve.js';
import { serveWitness } from './serve-witness.js';

const text = { type: 'string' } as const;

interface Asked {
  readonly folder: string;
  readonly name: string | undefined;
  readonly port: number;
  readonly host: string;
  readonly keys: readonly string[];
}

function readLine(args: readonly string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { name: text, port: text, host: text, folder: text, trust: { type: 'string', multiple: true } },
    });
    const port = /^\d{1,5}$/.test(values.port ?? '8787') ? Number(values.port ?? '8787') : Number.NaN;
    if (positionals.length > 0 || !(port <= 65_535) || !values.folder) return undefined;
    const { name, host = 'localhost', trust = [] } = values;
    return { folder: resolve(values.folder), name, port, host, keys: trust };
  } catch {
    return undefined;
  }
}

async function trustAll(folder: WitnessFolder, keys: readonly string[], { error }: CommandInput): Promise<boolean> {
  for (const key of keys) {
    if (await folder.trust(key)) continue;
    error(`'${key}' is not the key of a record. /record of a place shows it: guildhall/PLACE/1+1234abcd+…`);
    return false;
  }
  return true;
}

const usage = '--folder DIR [--name HOST/NAME] [--trust KEY]… [--port 8787] [--host localhost]';

/** `./guildhall witness`: watches other places' records. It has no database and knows nothing but what it was shown. */
export const witnessCommand: Command = {
  name: 'witness',
  usage,
  does: 'Runs a witness: it cosigns the checkpoints of records that it knows, while each continues what it saw before.',
  async run(input) {
    const asked = readLine(input.args);
    if (!asked) {
      input.error(`Say it so: ./guildhall witness ${usage}`);
      return 2;
    }
    const stopped = untilStopped();
    const folder = await openWitnessFolder(asked.folder, createSystemRandom(), asked.name);
    if (!(await trustAll(folder, asked.keys, input))) return 2;
    const { port, host } = asked;
    const served = await serveWitness(folder, { port, host, say: input.out, now: systemClock.now });
    input.out(`Its key: ${toWitnessKey(folder.name, folder.key)}`);
    const known = folder.listLogs().length;
    input.out(`The witness is ready: ${served.url}, and knows ${known === 1 ? '1 record' : `${known} records`}.`);
    await stopped;
    await served.stop();
    return 0;
  },
};
