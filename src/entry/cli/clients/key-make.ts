import { parseArgs } from 'node:util';
import { type MakeApiKeyRefusal, makeApiKey } from '../../../foundation/people/index.js';
import { act, read } from '../../../platform/house.js';
import { listServices } from '../../../work/services/index.js';
import type { Command, CommandInput } from '../commands.js';
import { atPlace } from './at-place.js';

const usage = 'CLIENT --services SERVICE,SERVICE [--place SLUG]';

const refusals = {
  'not-allowed': 'Keys are made by whoever runs the installation.',
  'no-such-client': 'No client of that name may use the API. Let it in first: ./guildhall client set',
  'no-services': 'Say for which services, by their codes, with commas between: --services pothole,graffiti',
} as const satisfies Record<MakeApiKeyRefusal, string>;

const text = { type: 'string' } as const;

function readLine(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      ...{ args: [...args], allowPositionals: true, options: { services: text, place: text } },
    });
    const [client] = positionals;
    const services = (values.services ?? '').split(',').map((one) => one.trim());
    return client && positionals.length === 1
      ? { client, services: services.filter((one) => one !== ''), place: values.place }
      : undefined;
  } catch {
    return undefined;
  }
}

async function run(input: CommandInput): Promise<number> {
  const { args, out, error } = input;
  const line = readLine(args);
  if (!line) {
    error(`Say it so: ./guildhall key make ${usage}`);
    return 2;
  }
  return atPlace(input, line.place, async (house, who) => {
    const known = (await read(house, who, listServices)).map(({ declaration }) => declaration.service);
    const unknown = line.services.filter((one) => !known.includes(one));
    if (unknown.length > 0) {
      error(`This place has no service ${unknown.join(', ')}. It has: ${known.join(', ')}.`);
      return 1;
    }
    const made = await act(house, who, (ctx) => makeApiKey(ctx, line));
    if (!made.ok) {
      error(refusals[made.refused]);
      return 1;
    }
    out(made.value.secret);
    out(
      `Give it to ${line.client} by a safe way: it is told this once. To end it: ./guildhall key end ${made.value.id}`,
    );
    return 0;
  });
}

/** `./guildhall key make CLIENT --services SERVICE,SERVICE`. */
export const keyMakeCommand: Command = {
  name: 'key make',
  usage,
  does: 'Makes a secret by which a client that cannot sign sends requests to the services named.',
  run,
};
