import type { IncomingMessage } from 'node:http';
import type { z } from 'zod';
import type { ApiKey, KeyPower } from '../../../../foundation/people/index.js';
import type { Actor } from '../../../../platform/actor.js';
import type { House, Who } from '../../../../platform/house.js';
import type { Language, Words } from '../../../../platform/language/index.js';
import type { ServedPlace } from '../../api-route.js';
import type { Problem } from './problem.js';
import type { ProblemCode } from './problem-codes.js';

type ClientActor = Extract<Actor, { readonly kind: 'client' }>;

/** One thing beside the body by which something is asked: in the address, the query or a header. */
export interface Asked {
  readonly about: string;
  readonly schema: z.ZodType;
  /** How to mend one that cannot be read. */
  readonly mend: Words;
  readonly isRequired?: boolean;
}

type AskedBy = Readonly<Record<string, Asked>>;
type Read = Readonly<Record<string, string | number | undefined>>;

/** One call of a program that showed its key. */
export interface ProgramCall {
  readonly house: House;
  readonly place: ServedPlace;
  readonly who: Who & { readonly actor: ClientActor };
  readonly key: ApiKey;
  readonly language: Language;
  readonly path: Read;
  readonly query: Read;
  readonly headers: Read;
  /** As its schema has it; undefined where none is asked for. */
  readonly body: unknown;
  /** The body as it arrives, of a route that takes one so. */
  readonly stream: IncomingMessage;
  /** 'https://wealdham.example'. */
  readonly origin: string;
}

export interface ProgramReply {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Of a file: what it is, piece by piece. */
  readonly content?: AsyncIterable<Buffer>;
}

/** One row of the table: what answers where, and all that it may answer. */
export interface ProgramRoute {
  readonly id: string;
  readonly method: 'get' | 'post';
  /** Under /api/v1, as OpenAPI writes it: '/services/{service}'. */
  readonly path: string;
  readonly about: string;
  /** What a key must be let do; nothing more than being a key where it is left out. */
  readonly may?: KeyPower;
  readonly params?: AskedBy;
  readonly query?: AskedBy;
  readonly headers?: AskedBy;
  readonly body?: z.ZodType | 'file';
  readonly answer: {
    readonly status: number;
    readonly about: string;
    readonly schema: z.ZodType | 'file';
    readonly headers?: Readonly<Record<string, string>>;
  };
  /** Besides those that every route may answer. */
  readonly problems: readonly ProblemCode[];
  readonly handle: (call: ProgramCall) => Promise<ProgramReply | Problem>;
}

/** What any call may be answered. */
export const commonProblems: readonly ProblemCode[] = [
  'bad-query',
  'unknown-key',
  'not-for-key',
  'no-place',
  'not-found',
  'too-many',
  'fault',
];
