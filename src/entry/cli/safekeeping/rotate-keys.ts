import { rotateKeys, settleFully } from '../../../foundation/vault/index.js';
import { formatNumber } from '../../../platform/language/index.js';
import type { Command, CommandInput } from '../commands.js';
import { openHouse } from '../open-house.js';

async function rotate({ environment, out }: CommandInput): Promise<void> {
  const house = await openHouse(environment, out);
  try {
    out('Making a new key-encryption key, and waiting a minute and a half for what began under the old one to end.');
    const { rewrapped, destroyed } = await rotateKeys(house, {
      ...{ renewAfter: 0, keepOldFor: 0, settle: settleFully },
      onProgress: (done) => out(`${formatNumber(done, 'en')} keys wrapped anew.`),
    });
    out(
      `${formatNumber(rewrapped, 'en')} keys are wrapped by ${house.custody.current}. Destroyed: ${destroyed.join(', ') || 'none'}.`,
    );
    if (destroyed.length > 0)
      out(
        'Backups from before now open nothing any more. Make a new one. Shares of two people stay good: have the sealed keys copied off this machine again.',
      );
  } finally {
    await house.close();
  }
}

/**
 * `./guildhall keys rotate`: the turn that the worker makes every thirty days, at once and to its end: the old
 * key-encryption keys are destroyed.
 */
export const rotateKeysCommand: Command = {
  name: 'keys rotate',
  usage: '',
  does: 'Wraps every key anew and destroys the old key-encryption keys, so that no older backup opens anything.',
  async run(input) {
    if (input.args.length > 0) {
      input.error('It takes no arguments: ./guildhall keys rotate');
      return 2;
    }
    await rotate(input);
    return 0;
  },
};
