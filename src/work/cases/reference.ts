import type { Random } from '../../platform/random.js';

/** Crockford's base 32: no I, L, O or U, so a reference can be read out over the phone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The first letters of up to three words of a service's name, or the first two of its only word: 'missed-bin' is MB. */
export function initialsOf(service: string): string {
  const words = service.split('-').filter((word) => /^[a-z]/.test(word));
  const letters =
    words.length > 1 ? words.slice(0, 3).map((word) => word.charAt(0)) : [...(words[0] ?? 'case')].slice(0, 2);
  return letters.join('').toUpperCase();
}

/** A new reference, 'MB-7K3Q-W2XD': 40 random bits, so that nobody finds another's by counting. */
export const drawReference = (random: Random, service: string): string => `${initialsOf(service)}-${drawCode(random)}`;

/** What comes after the initials of a reference or the letters of a permit's number: '7K3Q-W2XD'. */
export function drawCode(random: Random): string {
  const bits = random.bytes(5).readUIntBE(0, 5);
  let code = '';
  for (let place = 7; place >= 0; place -= 1) code += alphabet.charAt(Math.floor(bits / 32 ** place) % 32);
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** What someone typed, as references are stored: capitals, and the letters that Crockford reads as digits. */
export function readReference(typed: string): string {
  const [initials = '', ...code] = typed
    .trim()
    .toUpperCase()
    .split(/[\s-]+/);
  return [initials, ...code.map((part) => part.replace(/[IL]/g, '1').replace(/O/g, '0'))].filter(Boolean).join('-');
}
