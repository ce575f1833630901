import { read } from '../../../platform/house.js';
import { listWebhooks } from '../../../work/partners/index.js';
import { atPlace } from '../clients/at-place.js';
import type { Command } from '../commands.js';

const usage = '[--place SLUG]';

/** `./guildhall webhook list`. */
export const webhookListCommand: Command = {
  name: 'webhook list',
  usage,
  does: 'Lists where clients are told of what happens, and how much waits, was told or was given up.',
  async run(input) {
    const [option, place, ...more] = input.args;
    if ((option !== undefined && option !== '--place') || (option && !place) || more.length > 0) {
      input.error(`Say it so: ./guildhall webhook list ${usage}`);
      return 2;
    }
    return atPlace(input, place, async (house, who) => {
      const all = await read(house, who, listWebhooks);
      if (all.length === 0) input.out('No client is told of anything. ./guildhall webhook add lets one be.');
      for (const { id, client, url, services, kinds, waiting, done, dead, endedAt, endedWhy } of all) {
        const until = endedAt === undefined ? 'told' : `ended ${endedAt.toISOString()} (${endedWhy})`;
        input.out(`${id}  ${client}  ${url}  ${services.join(',')}  ${kinds.join(',')}  ${until}`);
        input.out(`    ${waiting} waiting, ${done} done in 30 days, ${dead} given up`);
      }
      return 0;
    });
  },
};
