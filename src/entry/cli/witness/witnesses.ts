import { parseArgs } from 'node:util';
import { addWitness, endWitness, listWitnesses, quorumOf } from '../../../foundation/record/index.js';
import { act, read, type Who } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import type { Command, CommandInput } from '../commands.js';
import { findAskedPlace } from '../find-asked-place.js';
import { type OpenHouse, openHouse } from '../open-house.js';

const refusals = {
  'not-a-witness-key': 'That is not the key of a witness. It prints its key when it starts: NAME+1234abcd+BASE64.',
  'not-an-address': 'That is not where a witness can be: write https://HOST/PATH (http on this machine alone).',
  'known-already': 'There is a witness of that name already. One that ended needs another name to come back.',
  'no-such-witness': 'No such witness is asked. ./guildhall witness list names them.',
} as const;

interface At {
  readonly house: OpenHouse;
  readonly who: Who;
  readonly input: CommandInput;
}

/** Reads the line, opens the house and its place, and lets `work` go on with what was said. */
async function atPlace(
  input: CommandInput,
  { usage, words }: { readonly usage: string; readonly words: number },
  work: (at: At, said: readonly string[]) => Promise<number>,
): Promise<number> {
  const { values, positionals } = parseArgs({
    ...{ args: [...input.args], allowPositionals: true, strict: false },
    options: { place: { type: 'string' } },
  });
  if (positionals.length !== words || Object.keys(values).some((name) => name !== 'place')) {
    input.error(`Say it so: ./guildhall ${usage}`);
    return 2;
  }
  const house = await openHouse(input.environment, input.out);
  try {
    const place = await findAskedPlace(house, values.place?.toString(), input.error);
    return place ? await work({ house, who: operatorAt(place.place_id), input }, positionals) : 1;
  } finally {
    await house.close();
  }
}

const operatorAt = (place: PlaceId): Who => ({ place, actor: { kind: 'system', name: 'operator' }, channel: 'system' });

/** `./guildhall witness add KEY URL`. */
export const witnessAddCommand: Command = {
  name: 'witness add',
  usage: 'KEY URL [--place SLUG]',
  does: 'Has an outside witness cosign the checkpoints of a place’s record.',
  run: (input) =>
    atPlace(
      input,
      { usage: 'witness add KEY URL [--place SLUG]', words: 2 },
      async ({ house, who }, [key = '', url = '']) => {
        const added = await act(house, who, (ctx) => addWitness(ctx, { key, url }));
        if (added.ok)
          input.out(
            `${added.value.name} is asked from now on. It must know this record: give it the key that /record shows.`,
          );
        else input.error(refusals[added.refused]);
        return added.ok ? 0 : 1;
      },
    ),
};

/** `./guildhall witness end NAME`. */
export const witnessEndCommand: Command = {
  name: 'witness end',
  usage: 'NAME [--place SLUG]',
  does: 'Asks a witness no more. What it signed stays, and is served.',
  run: (input) =>
    atPlace(input, { usage: 'witness end NAME [--place SLUG]', words: 1 }, async ({ house, who }, [name = '']) => {
      const ended = await act(house, who, (ctx) => endWitness(ctx, name));
      if (ended.ok) input.out(`${name} is asked no more.`);
      else input.error(refusals[ended.refused]);
      return ended.ok ? 0 : 1;
    }),
};

/** `./guildhall witness list`. */
export const witnessListCommand: Command = {
  name: 'witness list',
  usage: '[--place SLUG]',
  does: 'Names the witnesses of a place, when each last signed, and how many make a quorum.',
  run: (input) =>
    atPlace(input, { usage: 'witness list [--place SLUG]', words: 0 }, async ({ house, who }) => {
      const witnesses = await read(house, who, (ctx) => listWitnesses(ctx));
      for (const { name, url, is, fault, cosignedAt, size } of witnesses) {
        const signed = cosignedAt ? `signed ${size} entries ${cosignedAt.toISOString()}` : 'has signed nothing yet';
        input.out(`${name} at ${url}: ${is}, ${signed}${fault ? `; the last time: ${fault}` : ''}`);
      }
      const asked = witnesses.filter((one) => one.is !== 'ended').length;
      input.out(asked === 0 ? 'No witness is asked.' : `${quorumOf(asked)} of ${asked} make a quorum.`);
      return 0;
    }),
};
