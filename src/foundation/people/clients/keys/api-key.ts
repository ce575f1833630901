import { createHash } from 'node:crypto';
import type { Actor } from '../../../../platform/actor.js';
import type { Id } from '../../../../platform/ids.js';
import type { Random } from '../../../../platform/random.js';

export type ApiKeyId = Id<'api-key'>;

/** What a key lets its client do: send requests, read how they stand, move them on. */
export const keyPowers = ['submit', 'read', 'move'] as const;
export type KeyPower = (typeof keyPowers)[number];

/** A secret by which a client proves itself that cannot sign: it may do with the services named, and no others. */
export interface ApiKey {
  readonly id: ApiKeyId;
  /** The client that it is of. */
  readonly client: string;
  /** SHA-256 of the secret, which nobody keeps but the client. */
  readonly hash: Buffer;
  readonly services: readonly string[];
  readonly may: readonly KeyPower[];
  /** 'SERVICE.FIELD': which answers it may read; none unless named. */
  readonly fields: readonly string[];
  /** 'SERVICE.TRANSITION' */
  readonly moves: readonly string[];
  /** The sharing agreement by which it reads; undefined for a program of the council's own. */
  readonly agreement: string | undefined;
  readonly madeAt: Date;
  readonly endedAt: Date | undefined;
  readonly version: number;
}

/** The client as an actor: what it may by this key, and nothing besides. */
export const clientActor = ({ client, services, fields, moves, agreement }: ApiKey) =>
  ({
    ...{ kind: 'client', name: client },
    scope: { services, fields, moves, ...(agreement === undefined ? {} : { agreement }) },
  }) as const satisfies Actor;

export const apiKeyStream = (id: ApiKeyId): string => `api-key:${id}`;

/** Told apart from other secrets where somebody finds one: in a log of theirs, or in a repository. */
const prefix = 'guildhall_';
const secretForm = /^guildhall_[\w-]{43}$/;

export const drawSecret = (random: Random): string => prefix + Buffer.from(random.bytes(32)).toString('base64url');

/** The hash of a secret; undefined for what cannot be one. 256 bits at random need no slow hash. */
export const hashSecret = (secret: string): Buffer | undefined =>
  secretForm.test(secret) ? createHash('sha256').update(secret).digest() : undefined;
