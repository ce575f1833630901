import type { PlaceId } from '../../platform/ids.js';

/** A value that the record may hold: ids, codes, whole amounts, dates as ISO text, digests; see `requireRecordable`. */
export type Recordable =
  | string
  | number
  | boolean
  | null
  | readonly Recordable[]
  | { readonly [key: string]: Recordable };

export type RecordableData = { readonly [key: string]: Recordable };

/** What an act says of itself; the context adds who, where, when and a nonce. */
export interface NewEntry {
  /** 'case:UUID', 'subject:UUID', 'service:missed-bin', 'place'. */
  readonly stream: string;
  /** 1 for a new stream, the row's version + 1 for an existing one: the concurrency check. */
  readonly version: number;
  /** 'case.opened', 'look', 'service.published'. */
  readonly kind: string;
  /** Every unsealed column that the act wrote, text as its digest, and `envelopes: [{ id, digest }]` for what it sealed. */
  readonly data: RecordableData;
  /** When it happened in the world, where that is not now: an import's own times. */
  readonly occurredAt?: Date;
  readonly purpose?: string;
  readonly service?: string;
  readonly serviceVersion?: number;
  /** An imported row's 'SOURCE:ID'. */
  readonly source?: string;
}

/** An entry as a follower, a rebuilder or a reader of proofs is given it. */
export interface RecordedEntry {
  readonly place: PlaceId;
  readonly stream: string;
  readonly version: number;
  readonly kind: string;
  readonly occurredAt: Date;
  readonly recordedAt: Date;
  /** `anonymous`, `person:UUID` or `system:NAME`. */
  readonly actor: string;
  readonly onBehalfOf: string | null;
  readonly channel: string;
  readonly source: string | null;
  readonly purpose: string | null;
  readonly service: string | null;
  readonly serviceVersion: number | null;
  readonly data: RecordableData;
}
