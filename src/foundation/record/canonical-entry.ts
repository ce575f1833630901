import { hashLeaf } from './merkle/hash.js';

/** The evidential columns of record.entry as they are read back to be hashed. */
export interface StoredEntry {
  readonly place_id: string;
  readonly stream: string;
  readonly version: number;
  readonly kind: string;
  /** Milliseconds since 1970; a fraction only where somebody changed the row, which then hashes to something else. */
  readonly occurred_at: number;
  readonly recorded_at: number;
  readonly actor: string;
  readonly on_behalf_of: string | null;
  readonly channel: string;
  readonly source: string | null;
  readonly purpose: string | null;
  readonly service: string | null;
  readonly service_version: number | null;
  /** Canonical JSON. */
  readonly data: string;
  /** 16 bytes as lower-case hex. */
  readonly nonce: string;
}

const entryFormat = 'guildhall-entry/1';

/**
 * The bytes that a leaf commits to: one canonical JSON array (RFC 8785) of 16 elements, in this order:
 *
 *     ["guildhall-entry/1", place, stream, version, kind, occurred_at, recorded_at, actor, on_behalf_of,
 *      channel, source, purpose, service, service_version, data, nonce]
 *
 * Times are whole milliseconds since 1970-01-01T00:00Z, versions numbers, what is absent null, `data` the entry's
 * object itself, nonce 32 hexadecimal digits, all else strings. The leaf is SHA-256(0x00 ‖ these bytes), RFC 9162 §2.1.1.
 * Every element delimits itself, so no two rows have the same bytes; the nonce keeps a leaf from being guessed.
 */
export function canonicalEntry(row: StoredEntry): string {
  const known = JSON.stringify([
    entryFormat,
    row.place_id,
    row.stream,
    row.version,
    row.kind,
    row.occurred_at,
    row.recorded_at,
    row.actor,
    row.on_behalf_of,
    row.channel,
    row.source,
    row.purpose,
    row.service,
    row.service_version,
  ]);
  return `${known.slice(0, -1)},${row.data},"${row.nonce}"]`;
}

export const hashEntry = (row: StoredEntry): Buffer => hashLeaf(canonicalEntry(row));
