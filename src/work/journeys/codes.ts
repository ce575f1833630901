import { hash } from 'node:crypto';
import type { SubjectKeyId } from '../../platform/ids.js';
import type { Random } from '../../platform/random.js';

/** Crockford's base 32: no I, L, O or U, so a code can be written down and read out. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const drawLetters = (random: Random, count: number): string =>
  Array.from(random.bytes(count), (byte) => alphabet.charAt(byte & 31)).join('');

const inGroups = (letters: string, size: number): string =>
  letters.match(new RegExp(`.{1,${size}}`, 'g'))?.join('-') ?? '';

/** What a token says in clear, so that the draft, its key and its service are all asked for at once. */
export interface TokenParts {
  readonly service: string;
  /** The id of the draft's key. */
  readonly key: SubjectKeyId;
}

/** What a browser keeps in its cookie to find its draft: its parts, then 256 random bits. Only `hashOf` the whole is stored. */
export const drawToken = (random: Random, { service, key }: TokenParts): string =>
  `${service}.${Buffer.from(key.replaceAll('-', ''), 'hex').toString('base64url')}.${random.bytes(32).toString('base64url')}`;

const tokenShape = /^([a-z0-9-]+)\.([\w-]{22})\.[\w-]{43}$/;

/** What a cookie's value says if it can be a token at all: nothing else is looked up. */
export function readToken(value: string): TokenParts | undefined {
  const [, service, id] = tokenShape.exec(value) ?? [];
  if (service === undefined || id === undefined) return undefined;
  const hex = Buffer.from(id, 'base64url').toString('hex');
  return { service, key: hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') as SubjectKeyId };
}

/** The reference of a saved draft, '7K3Q-W2XD': 40 random bits. It finds a draft and opens nothing. */
export const drawReference = (random: Random): string => inGroups(drawLetters(random, 8), 4);

/** The code that opens a saved draft: 26 letters in groups, 130 random bits, shown once. Only `hashOf` it is stored. */
export const drawReturnCode = (random: Random): string => inGroups(drawLetters(random, 26), 5);

/**
 * SHA-256. A plain hash is enough for a secret that nobody chose: with 128 random bits and more there is nothing to guess
 * that a slow hash would slow down.
 */
export const hashOf = (secret: string): Buffer => hash('sha256', secret, 'buffer');

function readLetters(typed: string, count: number): string | undefined {
  if (typed.length > 4 * count) return undefined;
  const letters = typed
    .toUpperCase()
    .replace(/[\s\u2010-\u2015-]/g, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0');
  return letters.length === count && [...letters].every((letter) => alphabet.includes(letter)) ? letters : undefined;
}

/** What someone typed as a reference, as references are stored; undefined when it cannot be one. */
export function readReference(typed: string): string | undefined {
  const letters = readLetters(typed, 8);
  return letters && inGroups(letters, 4);
}

/** What someone typed as a return code, as it was hashed; undefined when it cannot be one. */
export function readReturnCode(typed: string): string | undefined {
  const letters = readLetters(typed, 26);
  return letters && inGroups(letters, 5);
}
