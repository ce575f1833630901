import { createPublicKey, diffieHellman, type KeyObject } from 'node:crypto';
import type { Random } from '../../../../platform/random.js';
import { EnvelopeRefused, openEnvelope, sealEnvelope } from '../../crypto/envelope.js';
import { splitKey } from '../../crypto/split-key.js';
import type { KeyFile } from '../key-folder.js';
import { makeRecoveryPair, type RecoveryKey } from './recovery-key.js';

/** Every key-encryption key, sealed for a recovery key: alone it opens nothing. */
export interface SealedCopy {
  readonly copy: string;
  /** The names of the keys that are in it. */
  readonly keys: readonly string[];
  /** The public half of a pair that was made for this sealing alone. */
  readonly ephemeral: Buffer;
  readonly sealed: Buffer;
}

const format = 'guildhall-keys-copy/1';
const derOf = (key: KeyObject): Buffer => key.export({ format: 'der', type: 'spki' });
const addressOf = ({ copy, keys }: Pick<SealedCopy, 'copy' | 'keys'>): Buffer =>
  Buffer.from([format, copy, ...keys, ''].join('\n'));

interface Copied {
  readonly number: number;
  readonly name: string;
  readonly madeAt: string;
  readonly secret: string;
}

/** Keys as they stand in what is sealed. */
const writeKeys = (keys: readonly KeyFile[]): Buffer =>
  Buffer.from(
    JSON.stringify(
      keys.map(({ number, name, madeAt, secret }) => {
        return { number, name, madeAt: madeAt.toISOString(), secret: secret.toString('hex') };
      }),
    ),
  );

const readKeys = (copied: readonly Copied[]): readonly KeyFile[] =>
  copied.map(({ number, name, madeAt, secret }) => {
    return { number, name, madeAt: new Date(madeAt), secret: Buffer.from(secret, 'hex') };
  });

/**
 * Seals keys for whoever holds the private half: X25519 (RFC 7748) with a pair made for it, HKDF-SHA-256 (RFC 5869) over what both
 * agree on, salted by both public halves, and AES-256-GCM bound to the copy and the names of the keys.
 */
export function sealCopy({ copy, publicKey }: RecoveryKey, keys: readonly KeyFile[], random: Random): SealedCopy {
  const pair = makeRecoveryPair();
  const ephemeral = derOf(pair.publicKey);
  const named = { copy, keys: keys.map(({ name }) => name) };
  const agreed = diffieHellman({ privateKey: pair.privateKey, publicKey });
  const key = splitKey(agreed, addressOf(named), 32, Buffer.concat([ephemeral, derOf(publicKey)]));
  const content = writeKeys(keys);
  const sealed = sealEnvelope(key, addressOf(named), content, random);
  for (const secret of [agreed, key, content]) secret.fill(0);
  return { ...named, ephemeral, sealed };
}

/** Opens what `sealCopy` made; undefined with another key, or where a byte was changed. */
export function openCopy(privateKey: KeyObject, given: SealedCopy): readonly KeyFile[] | undefined {
  try {
    const publicKey = createPublicKey({ key: given.ephemeral, format: 'der', type: 'spki' });
    const salt = Buffer.concat([given.ephemeral, derOf(createPublicKey(privateKey))]);
    const key = splitKey(diffieHellman({ privateKey, publicKey }), addressOf(given), 32, salt);
    return readKeys(JSON.parse(openEnvelope(key, addressOf(given), given.sealed).toString('utf8')) as Copied[]);
  } catch (fault) {
    const isRefused = fault instanceof EnvelopeRefused || String((fault as { code?: unknown }).code).startsWith('ERR_');
    if (isRefused) return undefined;
    throw fault;
  }
}

export const writeCopy = ({ copy, keys, ephemeral, sealed }: SealedCopy): string =>
  `${JSON.stringify({ format, copy, keys, ephemeral: ephemeral.toString('base64'), sealed: sealed.toString('base64') })}\n`;

/** Undefined for anything that `writeCopy` did not write. */
export function readCopy(text: string): SealedCopy | undefined {
  try {
    const read = JSON.parse(text) as Record<string, unknown>;
    if (read.format !== format || typeof read.copy !== 'string' || !Array.isArray(read.keys)) return undefined;
    return {
      ...{ copy: read.copy, keys: read.keys.map(String) },
      ...{
        ephemeral: Buffer.from(String(read.ephemeral), 'base64'),
        sealed: Buffer.from(String(read.sealed), 'base64'),
      },
    };
  } catch {
    return undefined;
  }
}
