import { parseArgs } from 'node:util';
import { act, read } from '../../../platform/house.js';
import { type AddWebhookRefusal, addWebhook, eventKinds, isEventKind } from '../../../work/partners/index.js';
import { listServices } from '../../../work/services/index.js';
import { atPlace } from '../clients/at-place.js';
import type { Command, CommandInput } from '../commands.js';

const usage = 'CLIENT --url URL --services SERVICE,SERVICE [--events EVENT,EVENT] [--place SLUG]';

const refusals = {
  'not-allowed': 'Webhooks are added by whoever runs the installation.',
  'no-such-client': 'No client of that name may use the API. Let it in first: ./guildhall client set',
  'not-an-address': 'The address is one of https: or http:, without a name or password in it: https://app.example/told',
  'no-services': 'Say for which services, by their codes, with commas between: --services pothole,graffiti',
  'no-kinds': `Say of which events: ${eventKinds.join(', ')}.`,
} as const satisfies Record<AddWebhookRefusal, string>;

const text = { type: 'string' } as const;
const listed = (value: string | undefined): readonly string[] =>
  (value ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

function readLine(args: readonly string[]) {
  try {
    const options = { url: text, services: text, events: text, place: text };
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [client] = positionals;
    if (!client || positionals.length !== 1 || !values.url) return undefined;
    const asked = { client, url: values.url, services: listed(values.services), place: values.place };
    return { ...asked, events: values.events === undefined ? [...eventKinds] : listed(values.events) };
  } catch {
    return undefined;
  }
}

async function run(input: CommandInput): Promise<number> {
  const { args, out, error } = input;
  const line = readLine(args);
  if (!line) {
    error(`Say it so: ./guildhall webhook add ${usage}`);
    return 2;
  }
  const kinds = line.events.filter(isEventKind);
  if (kinds.length < line.events.length) {
    error(`An event is none that is told. They are: ${eventKinds.join(', ')}.`);
    return 1;
  }
  return atPlace(input, line.place, async (house, who) => {
    const known = (await read(house, who, listServices)).map(({ declaration }) => declaration.service);
    const unknown = line.services.filter((one) => !known.includes(one));
    if (unknown.length > 0) {
      error(`This place has no service ${unknown.join(', ')}. It has: ${known.join(', ')}.`);
      return 1;
    }
    const added = await act(house, who, (ctx) => addWebhook(ctx, { ...line, kinds }));
    if (!added.ok) {
      error(refusals[added.refused]);
      return 1;
    }
    out(added.value.secret);
    out(
      `Give it to ${line.client} by a safe way: by it they know that it is we who tell. Its number is ${added.value.id}.`,
    );
    return 0;
  });
}

/** `./guildhall webhook add CLIENT --url URL --services SERVICE,SERVICE`. */
export const webhookAddCommand: Command = {
  name: 'webhook add',
  usage,
  does: 'Tells a client’s address of what happens to requests of the services named, signed.',
  run,
};
