import type { Clock } from '../../../../platform/clock.js';
import type { Random } from '../../../../platform/random.js';
import { sealEnvelope } from '../../crypto/envelope.js';
import { CustodyFaulty, readKeyFolder } from '../key-folder.js';
import { addressOf, type Share, writeShare } from './share.js';

/**
 * Copies the keys of a folder into two shares for two people: sealed with AES-256-GCM under a random key that is the
 * exclusive-or of two random halves, one in each share. Both together open them; one alone is noise (a one-time pad).
 * @returns the texts of the shares, each to be given to another person.
 */
export function splitKeys(
  folder: string,
  { clock, random }: { readonly clock: Clock; readonly random: Random },
): readonly [string, string] {
  const keys = readKeyFolder(folder);
  if (keys.length === 0) throw new CustodyFaulty(`${folder} holds no key to copy.`);
  const content = JSON.stringify(
    keys.map(({ number, name, madeAt, secret }) => {
      return { number, name, madeAt: madeAt.toISOString(), secret: secret.toString('hex') };
    }),
  );
  const [key, first] = [random.bytes(32), random.bytes(32)];
  const second = Buffer.from(key.map((byte, at) => byte ^ (first[at] ?? 0)));
  const copy = random.bytes(8).toString('hex');
  const made = clock.now().toISOString();
  const sealed = sealEnvelope(key, addressOf({ copy, made }), Buffer.from(content), random);
  const write = (number: Share['number'], half: Buffer) => writeShare({ copy, made, sealed, number, half });
  return [write(1, first), write(2, second)];
}
