import type { ApiClient } from '../../foundation/people/index.js';
import type { House, Who } from '../../platform/house.js';
import type { PlaceId } from '../../platform/ids.js';
import type { Words } from '../../platform/language/index.js';
import type { Problem } from './problem.js';

/** The place that a request's host name stands for. */
export interface ServedPlace {
  readonly id: PlaceId;
  readonly slug: string;
  readonly name: Words;
  readonly isLive: boolean;
  readonly isDemo: boolean;
}

/** What the server lends. */
export interface Served {
  readonly house: House;
  readonly findPlace: (host: string | undefined) => Promise<ServedPlace | undefined>;
}

/** One thing in the query, as OpenAPI describes it and as it is read. */
export interface Parameter {
  readonly about: string;
  readonly isRequired?: boolean;
  readonly schema:
    | { readonly type: 'string'; readonly format: 'uuid' | 'date-time' }
    | { readonly type: 'integer'; readonly minimum: number; readonly maximum: number; readonly default: number };
}

export interface ApiCall {
  readonly house: House;
  readonly place: ServedPlace;
  readonly who: Who;
  readonly client: ApiClient;
  /** What was asked, already as the parameters say. */
  readonly asked: Readonly<Record<string, string | number | undefined>>;
  /** 'https://wealdham.example'. */
  readonly origin: string;
}

export type ApiReply = { readonly body: unknown } | { readonly problem: Problem };

/** One row of the table: what answers where. */
export interface ApiRoute {
  readonly path: string;
  readonly about: string;
  readonly query: Readonly<Record<string, Parameter>>;
  /** The JSON Schema of the answer. */
  readonly answer: Readonly<Record<string, unknown>>;
  readonly handle: (call: ApiCall) => Promise<ApiReply>;
}
