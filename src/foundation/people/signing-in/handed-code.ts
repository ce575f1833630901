import type { Random } from '../../../platform/random.js';
import type { Authenticator } from '../authenticators/authenticator.js';
import type { IdentityLevel } from '../sessions/assured.js';

/** How an officer saw who somebody is, and how sure that makes us (GPG 45): never surer than low, since nobody checked a document's source. */
export const evidenceLevels = {
  'document-seen': 'P1',
  'vouched-for': 'P1',
  'details-matched': 'P0',
  'known-by-sight': 'P0',
} as const satisfies Record<string, IdentityLevel>;
export type Evidence = keyof typeof evidenceLevels;

/** How the code reaches them. */
export const handingWays = ['visit', 'telephone', 'letter'] as const;
export type HandingWay = (typeof handingWays)[number];

/** Roles that may hand codes over. */
export const handingRoles: readonly string[] = ['contact-team', 'help-desk'];

/** A letter takes some days; a code that is told is used soon. */
export const handedDays = { visit: 2, telephone: 1, letter: 10 } as const satisfies Record<HandingWay, number>;

/** Crockford's base 32: no I, L, O or U, so that it can be written down and read out. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const letters = 26;

/** 130 random bits in groups of five. */
export function drawHandedCode(random: Random): string {
  const drawn = Array.from(random.bytes(letters), (byte) => alphabet.charAt(byte & 31)).join('');
  return drawn.match(/.{1,5}/g)?.join('-') ?? drawn;
}

/** The letters of what was typed, however they are grouped; undefined when it cannot be such a code. */
export function readHandedCode(typed: string): string | undefined {
  if (typed.length > 4 * letters) return undefined;
  const read = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\u2010-\u2015-]/g, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0');
  return read.length === letters && [...read].every((letter) => alphabet.includes(letter)) ? read : undefined;
}

/** Whether a way in still lets its person in: a handed code has an end, the others have none. */
export const isUsable = ({ details }: Pick<Authenticator, 'details'>, now: Date): boolean =>
  typeof details.expires_at !== 'string' || new Date(details.expires_at) > now;
