import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { makeRecipient, recipientFile } from '../../../foundation/vault/index.js';
import { readConfig } from '../../../platform/config.js';
import type { Command, CommandInput } from '../commands.js';

async function make(to: string, { environment, out, error }: CommandInput): Promise<number> {
  const { keys } = readConfig(environment);
  const file = join(resolve(to), 'recipient.jwk');
  if (await stat(file).catch(() => undefined)) {
    error(`${file} is there already. Give another folder: a key is never written over.`);
    return 1;
  }
  await mkdir(resolve(to), { recursive: true });
  const { kid, publicJwk } = await makeRecipient(keys);
  await writeFile(file, `${JSON.stringify(publicJwk, null, 2)}\n`, { flag: 'wx' });
  out(file);
  out(`Give that file to whoever exports the place: ./guildhall export --to recipient.jwk. Its thumbprint is ${kid}`);
  out(
    'Compare the thumbprint with them by another way, for instance by telephone: keys encrypted to a stranger’s file are the stranger’s.',
  );
  out(`The private half is ${recipientFile(keys, kid)}. Delete it once the place is here.`);
  return 0;
}

/** `./guildhall keys recipient DIR`: the key to which another installation encrypts a place's keys for this one. */
export const recipientCommand: Command = {
  name: 'keys recipient',
  usage: 'DIR',
  does: 'Makes a key for which another installation can export a place to this one, and writes its public half to DIR.',
  async run(input) {
    const [to, ...more] = input.args;
    if (to === undefined || more.length > 0) {
      input.error('Say where to: ./guildhall keys recipient DIR');
      return 2;
    }
    return make(to, input);
  },
};
