import { endClient } from '../../../foundation/people/index.js';
import { act } from '../../../platform/house.js';
import type { Command } from '../commands.js';
import { atPlace } from './at-place.js';
import { readName } from './read-name.js';

const usage = 'NAME [--place SLUG]';

const refusals = {
  'not-allowed': 'Clients are ended by whoever runs the installation.',
  'no-such-client': 'No client of that name may use the API.',
} as const;

/** `./guildhall client end NAME`. */
export const clientEndCommand: Command = {
  name: 'client end',
  usage,
  does: 'Ends a client: nothing that it asks is answered any more.',
  async run(input) {
    const line = readName(input.args);
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
