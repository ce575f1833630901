import { type MakeApiKeyRefusal, makeApiKey } from '../../../foundation/people/index.js';
import { act, read } from '../../../platform/house.js';
import type { Command, CommandInput } from '../commands.js';
import { atPlace } from './at-place.js';
import { judgeKeyLine } from './judge-key-line.js';
import { readKeyLine } from './read-key-line.js';

const usage =
  'CLIENT --services SERVICE,… [--may submit,read,move] [--fields SERVICE.FIELD,…] [--moves SERVICE.TRANSITION,…] [--agreement NUMBER | --own] [--place SLUG]';

const refusals = {
  'not-allowed': 'Keys are made by whoever runs the installation.',
  'no-such-client': 'No client of that name may use the API. Let it in first: ./guildhall client set',
  'no-services': 'Say for which services, by their codes, with commas between: --services pothole,graffiti',
  'does-nothing': 'Say what it may do: --may submit, read or move, with commas between.',
  'fields-without-read': 'Answers are named, and the key may not read. Add read to --may, or leave --fields out.',
  'moves-without-move': 'Moves are named, and the key may not move. Add move to --may, or leave --moves out.',
  'move-without-moves': 'The key may move and no move is named. Say which: --moves pothole.mended',
  'beyond-services': 'A field or move is of a service that --services does not name. Name it there, or leave it out.',
} as const satisfies Record<MakeApiKeyRefusal, string>;

async function run(input: CommandInput): Promise<number> {
  const { args, out, error } = input;
  const line = readKeyLine(args);
  if (!line) {
    error(`Say it so: ./guildhall key make ${usage}`);
    return 2;
  }
  return atPlace(input, line.place, async (house, who) => {
    const wrong = await read(house, who, (ctx) => judgeKeyLine(ctx, line));
    if (wrong !== undefined) {
      error(wrong);
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

/** `./guildhall key make CLIENT --services SERVICE,…`. */
export const keyMakeCommand: Command = {
  name: 'key make',
  usage,
  does: 'Makes a secret by which a client sends requests to the services named, reads the answers named, or makes the moves named.',
  run,
};
