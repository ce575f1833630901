import { act, read } from '../../../platform/house.js';
import { reachable } from '../../../platform/outside/is-public.js';
import {
  endConnector,
  exchangeAll,
  folderOfConnector,
  type ListedConnector,
  listConnectors,
  renewExchange,
  sayConnectorSecret,
} from '../../../work/partners/index.js';
import { atPlace } from '../clients/at-place.js';
import { readName } from '../clients/read-name.js';
import type { Command, CommandInput } from '../commands.js';
import type { OpenHouse } from '../open-house.js';

const unknown = 'No system of that name is connected. ./guildhall connector list shows them.';

/** A command that says nothing but of which place. */
function readPlace({ args, error }: CommandInput, name: string): { readonly place: string | undefined } | undefined {
  const [option, place, ...more] = args;
  if ((option === undefined || (option === '--place' && place)) && more.length === 0) return { place };
  error(`Say it so: ./guildhall ${name} [--place SLUG]`);
  return undefined;
}

function sayConnector(
  { name, declared, endedAt, why, counts, ...one }: ListedConnector,
  folder: string,
): readonly string[] {
  const where = declared.by === 'folder' ? folder : `${declared.address}`;
  const until = endedAt === undefined ? 'connected' : `ended ${endedAt.toISOString()}`;
  const compared = one.reconciledAt === undefined ? 'never compared yet' : `compared ${one.reconciledAt.toISOString()}`;
  const { taken, repeated, old, refused } = counts;
  return [
    `${name}  ${declared.service}  ${declared.by}  ${where}  ${until}`,
    `    to tell: ${one.waiting} waiting, ${one.dead} given up; heard: ${taken} taken, ${repeated} repeated, ${old} older than what we knew, ${refused} refused`,
    `    ${compared}; ${one.mismatches} for a person${why === undefined ? '' : `; the last try failed: ${why}`}`,
    ...(refused > 0 ? [`    what was refused lies in ${folder}/refused, each beside why`] : []),
  ];
}

/** `./guildhall connector list`. */
export const connectorListCommand: Command = {
  name: 'connector list',
  usage: '[--place SLUG]',
  does: 'Lists the systems that stay: what waits, what was heard, what is for a person.',
  async run(input) {
    const asked = readPlace(input, 'connector list');
    if (!asked) return 2;
    return atPlace(input, asked.place, async (house, who) => {
      const all = await read(house, who, listConnectors);
      if (all.length === 0) input.out('No system is connected. ./guildhall connector set connects one.');
      for (const one of all) {
        const folder = await folderOfConnector(house, house.config.connectors)(who.place, one.name);
        for (const line of sayConnector(one, folder)) input.out(line);
      }
      return 0;
    });
  },
};

const exchangingOf = (house: OpenHouse) => {
  const mayReach = reachable(house.config.privateTargets);
  if (!mayReach) throw new RangeError('A range of private targets is none.');
  return { mayReach, folderOf: folderOfConnector(house, house.config.connectors) };
};

/** `./guildhall connector run`. */
export const connectorRunCommand: Command = {
  name: 'connector run',
  usage: '[--place SLUG]',
  does: 'Tells and hears every connected system now, instead of within five minutes.',
  async run(input) {
    const asked = readPlace(input, 'connector run');
    if (!asked) return 2;
    return atPlace(input, asked.place, async (house, who) => {
      await act(house, who, renewExchange);
      await exchangeAll(house, who.place, exchangingOf(house));
      const failed = (await read(house, who, listConnectors)).filter(
        ({ why, endedAt }) => why !== undefined && !endedAt,
      );
      for (const { name, why } of failed)
        input.error(`${name} could not be heard: ${why}. It is tried again by itself.`);
      if (failed.length === 0) input.out('All connected systems were told and heard.');
      return failed.length === 0 ? 0 : 1;
    });
  },
};

/** A command that does one thing to one connector. */
function commandOf(
  name: string,
  does: string,
  work: (house: OpenHouse, who: Parameters<typeof read>[1], connector: string) => Promise<string | undefined>,
): Command {
  const usage = 'CONNECTOR [--place SLUG]';
  return {
    ...{ name, usage, does },
    async run(input) {
      const line = readName(input.args);
      if (!line) {
        input.error(`Say it so: ./guildhall ${name} ${usage}`);
        return 2;
      }
      return atPlace(input, line.place, async (house, who) => {
        const said = await work(house, who, line.name);
        if (said === undefined) input.error(unknown);
        else input.out(said);
        return said === undefined ? 1 : 0;
      });
    },
  };
}

/** `./guildhall connector end CONNECTOR`. */
export const connectorEndCommand = commandOf(
  'connector end',
  'Ends a connector: that system is told and asked nothing more.',
  async (house, who, connector) => {
    const ended = await act(house, who, (ctx) => endConnector(ctx, connector));
    return ended.ok ? 'Nothing more is told to it, or asked of it.' : undefined;
  },
);

/** `./guildhall connector secret CONNECTOR`. */
export const connectorSecretCommand = commandOf(
  'connector secret',
  'Says the secret by which a connected system knows that it is we who tell it.',
  async (house, who, connector) => {
    const known = (await read(house, who, listConnectors)).some(({ name, endedAt }) => name === connector && !endedAt);
    return known ? read(house, who, (ctx) => sayConnectorSecret(ctx, connector)) : undefined;
  },
);
