import { listApiKeys } from '../../../foundation/people/index.js';
import { read } from '../../../platform/house.js';
import type { Command } from '../commands.js';
import { atPlace } from './at-place.js';

const usage = '[--place SLUG]';

/** `./guildhall key list`. */
export const keyListCommand: Command = {
  name: 'key list',
  usage,
  does: 'Lists the secrets of clients: whose they are, for which services, since when. None is shown.',
  async run(input) {
    const [option, place, ...more] = input.args;
    if ((option !== undefined && option !== '--place') || (option && !place) || more.length > 0) {
      input.error(`Say it so: ./guildhall key list ${usage}`);
      return 2;
    }
    return atPlace(input, place, async (house, who) => {
      const keys = await read(house, who, listApiKeys);
      if (keys.length === 0) input.out('No client has a secret. ./guildhall key make gives it one.');
      for (const { id, client, services, madeAt, endedAt } of keys) {
        const until = endedAt === undefined ? 'in use' : `ended ${endedAt.toISOString()}`;
        input.out(`${id}  ${client}  ${services.join(',')}  made ${madeAt.toISOString()}, ${until}`);
      }
      return 0;
    });
  },
};
