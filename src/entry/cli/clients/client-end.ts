import { endClient } from '../../../foundation/people/index.js';
import { act } from '../../../platform/house.js';
import type { Command } from '../commands.js';
import { atPlace } from './at-place.js';

const usage = 'NAME [--place SLUG]';

const refusals = {
  'not-allowed': 'Clients are ended by whoever runs the installation.',
  'no-such-client': 'No client of that name may use the API.',
} as const;

/** `NAME` and `--place SLUG`, in whichever order; undefined for a line that says something else. */
function readLine(args: readonly string[]) {
  const at = args.indexOf('--place');
  const [rest, place] = at < 0 ? [args, undefined] : [args.toSpliced(at, 2), args[at + 1]];
  const [name] = rest;
  return name && !name.startsWith('-') && rest.length === 1 && (at < 0 || place) ? { name, place } : undefined;
}

/** `./guildhall client end NAME`. */
export const clientEndCommand: Command = {
  name: 'client end',
  usage,
  does: 'Ends a client: nothing that it asks is answered any more.',
  async run(input) {
    const line = readLine(input.args);
    if (!line) {
      input.error(`Say it so: ./guildhall client end ${usage}`);
      return 2;
    }
    return atPlace(input, line.place, async (house, who) => {
      const ended = await act(house, who, (ctx) => endClient(ctx, line.name));
      if (ended.ok) input.out(`${line.name} is answered no more.`);
      else input.error(refusals[ended.refused]);
      return ended.ok ? 0 : 1;
    });
  },
};
