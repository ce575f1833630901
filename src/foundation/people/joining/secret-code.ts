import { hash } from 'node:crypto';
import type { Random } from '../../../platform/random.js';

/** Crockford's base 32: no letter that is read as a digit, and none that makes words. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bytes = 16;
const length = 26; // 128 bits, five to a character
const group = 5;

/** 128 random bits for a person to type: 'XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-X'. */
export function drawSecretCode(random: Random): string {
  let rest = BigInt(`0x${random.bytes(bytes).toString('hex')}`);
  let written = '';
  for (let at = 0; at < length; at += 1) {
    written = `${alphabet[Number(rest % 32n)] ?? ''}${written}`;
    rest /= 32n;
  }
  return (written.match(new RegExp(`.{1,${group}}`, 'g')) ?? []).join('-');
}

/** A code as it was drawn, however it was typed: case, spaces and hyphens do not count, O is 0, I and L are 1. */
export function readSecretCode(typed: string): string | undefined {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return plain.length === length && [...plain].every((one) => alphabet.includes(one)) ? plain : undefined;
}

/** Only this is kept. So many random bits need no slow hash, and it is found by an index without telling anything. */
export const digestSecretCode = (code: string): Buffer => hash('sha256', code.replaceAll('-', ''), 'buffer');
