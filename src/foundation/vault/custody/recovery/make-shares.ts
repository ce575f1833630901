import type { Clock } from '../../../../platform/clock.js';
import type { Random } from '../../../../platform/random.js';
import { sealEnvelope } from '../../crypto/envelope.js';
import { makeRecoveryPair } from './recovery-key.js';
import { addressOf, type Share, writeShare } from './share.js';

/**
 * Makes a recovery key and splits its private half between two people: sealed with AES-256-GCM under a random key that is the
 * exclusive-or of two random halves, one in each share. Both together open it; one alone is noise (a one-time pad). Keys are
 * sealed for it once `takeUpCopy` was given both.
 * @returns the texts of the shares, each to be given to another person.
 */
export function makeShares({
  clock,
  random,
}: {
  readonly clock: Clock;
  readonly random: Random;
}): readonly [string, string] {
  const { privateKey } = makeRecoveryPair();
  const recoveryKey = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
  const [key, first] = [random.bytes(32), random.bytes(32)];
  const second = Buffer.from(key.map((byte, at) => byte ^ (first[at] ?? 0)));
  const copy = random.bytes(8).toString('hex');
  const made = clock.now().toISOString();
  const sealed = sealEnvelope(key, addressOf({ copy, made }), Buffer.from(JSON.stringify({ recoveryKey })), random);
  const write = (number: Share['number'], half: Buffer) => writeShare({ copy, made, sealed, number, half });
  return [write(1, first), write(2, second)];
}
