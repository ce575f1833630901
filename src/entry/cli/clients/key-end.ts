import { endApiKey } from '../../../foundation/people/index.js';
import { act } from '../../../platform/house.js';
import { readId } from '../../../platform/ids.js';
import type { Command } from '../commands.js';
import { atPlace } from './at-place.js';
import { readName } from './read-name.js';

const usage = 'KEY [--place SLUG]';

const refusals = {
  'not-allowed': 'Keys are ended by whoever runs the installation.',
  'no-such-key': 'No key of that number is in use. ./guildhall key list shows them.',
} as const;

/** `./guildhall key end KEY`. */
export const keyEndCommand: Command = {
  name: 'key end',
  usage,
  does: 'Ends a secret of a client: nothing that bears it is taken any more.',
  async run(input) {
    const line = readName(input.args);
    const id = line && readId<'api-key'>(line.name);
    if (!line || !id) {
      input.error(`Say it so: ./guildhall key end ${usage}`);
      return 2;
    }
    return atPlace(input, line.place, async (house, who) => {
      const ended = await act(house, who, (ctx) => endApiKey(ctx, id));
      if (ended.ok) input.out('Nothing that bears it is taken any more.');
      else input.error(refusals[ended.refused]);
      return ended.ok ? 0 : 1;
    });
  },
};
