import { listApiKeys } from '../../../foundation/people/index.js';
import { read } from '../../../platform/house.js';
import type { Command } from '../commands.js';
import { atPlace } from './at-place.js';

const usage = '[--place SLUG]';

/** `./guildhall key list`. */
export const keyListCommand: Command = {
  name: 'key list',
  usage,
  does: 'Lists the secrets of clients: whose they are, for which services, what they may do and read, since when. None is shown.',
  async run(input) {
    const [option, place, ...more] = input.args;
    if ((option !== undefined && option !== '--place') || (option && !place) || more.length > 0) {
      input.error(`Say it so: ./guildhall key list ${usage}`);
      return 2;
    }
    return atPlace(input, place, async (house, who) => {
      const keys = await read(house, who, listApiKeys);
      if (keys.length === 0) input.out('No client has a secret. ./guildhall key make gives it one.');
      for (const { id, client, services, madeAt, endedAt, ...scope } of keys) {
        const until = endedAt === undefined ? 'in use' : `ended ${endedAt.toISOString()}`;
        const may = [scope.may.join(','), ...scope.fields, ...scope.moves].join(' ');
        const by = scope.agreement === undefined ? '' : `  by agreement ${scope.agreement}`;
        input.out(`${id}  ${client}  ${services.join(',')}  may ${may}${by}  made ${madeAt.toISOString()}, ${until}`);
      }
      return 0;
    });
  },
};
