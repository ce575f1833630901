import { createHash } from 'node:crypto';
import type { Id } from '../../../../platform/ids.js';
import type { Random } from '../../../../platform/random.js';

export type ApiKeyId = Id<'api-key'>;

/** A secret by which a client proves itself that cannot sign: it may do with the services named, and no others. */
export interface ApiKey {
  readonly id: ApiKeyId;
  /** The client that it is of. */
  readonly client: string;
  /** SHA-256 of the secret, which nobody keeps but the client. */
  readonly hash: Buffer;
  readonly services: readonly string[];
  readonly madeAt: Date;
  readonly endedAt: Date | undefined;
  readonly version: number;
}

export const apiKeyStream = (id: ApiKeyId): string => `api-key:${id}`;

/** Told apart from other secrets where somebody finds one: in a log of theirs, or in a repository. */
const prefix = 'guildhall_';
const secretForm = /^guildhall_[\w-]{43}$/;

export const drawSecret = (random: Random): string => prefix + Buffer.from(random.bytes(32)).toString('base64url');

/** The hash of a secret; undefined for what cannot be one. 256 bits at random need no slow hash. */
export const hashSecret = (secret: string): Buffer | undefined =>
  secretForm.test(secret) ? createHash('sha256').update(secret).digest() : undefined;
