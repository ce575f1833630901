import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type ClientRefusal, setClient } from '../../../foundation/people/index.js';
import { dpvPurposes } from '../../../platform/dpv.js';
import { act } from '../../../platform/house.js';
import type { Command, CommandInput } from '../commands.js';
import { atPlace } from './at-place.js';

const usage = 'NAME --title TITLE --purpose PURPOSE [--key FILE] [--place SLUG]';

const names = dpvPurposes.map((iri) => iri.slice(iri.indexOf('#') + 1));

const refusals = {
  'not-allowed': 'Clients are let in by whoever runs the installation.',
  'not-a-name': 'A name has 2 to 40 small letters, digits and hyphens, and begins with a letter: citizen-portal.',
  'no-title': 'The title is what people read: the organisation and its program, in 3 to 120 letters.',
  'no-purpose': `Say for what it asks, by a name of the Data Privacy Vocabulary: ${names.join(', ')}. Whoever lets it ask reads that, and is asked again when it changes.`,
  'not-a-key':
    'That is no public key in PEM, Ed25519 or P-256. The other organisation makes one: openssl genpkey -algorithm ed25519 -out client.key, then openssl pkey -in client.key -pubout -out client.pem, and gives you client.pem. The other file stays with them.',
} as const satisfies Record<ClientRefusal, string>;

const text = { type: 'string' } as const;
const options = { place: text, title: text, purpose: text, key: text } as const;

function readLine(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [name] = positionals;
    const { title, purpose = '', key, place } = values;
    return name && title && positionals.length === 1 ? { name, title, purpose, key, place } : undefined;
  } catch {
    return undefined;
  }
}

async function run(input: CommandInput): Promise<number> {
  const { args, out, error } = input;
  const line = readLine(args);
  if (!line) {
    error(`Say it so: ./guildhall client set ${usage}`);
    return 2;
  }
  const pem = line.key === undefined ? undefined : await readFile(line.key, 'utf8').catch(() => undefined);
  if (pem === undefined && line.key !== undefined) {
    error(`${line.key} cannot be read.`);
    return 1;
  }
  return atPlace(input, line.place, async (house, who) => {
    const { name, title, purpose } = line;
    const set = await act(house, who, (ctx) => setClient(ctx, { name, title, purpose, pem }));
    if (set.ok && pem === undefined)
      out(`${name} is known. Make it a secret: ./guildhall key make ${name} --services …`);
    else if (set.ok)
      out(
        `${name} may use the API by the key ${set.value}. It is told of somebody once they let it, at /your-data/usage.`,
      );
    else error(refusals[set.refused]);
    return set.ok ? 0 : 1;
  });
}

/** `./guildhall client set NAME --title TITLE --purpose PURPOSE [--key FILE]`. */
export const clientSetCommand: Command = {
  name: 'client set',
  usage,
  does: 'Lets another organisation’s program use the API, by its public key or by secrets, or gives it a new key.',
  run,
};
