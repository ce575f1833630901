/** A key-encryption key that can still open what it wrapped. */
interface KekDescription {
  /** Unique among all installations: a database brought beside the wrong keys is noticed. */
  readonly name: string;
  readonly madeAt: Date;
}

/**
 * Who holds the key-encryption keys: files by default. A key management service is an adapter of this interface that
 * fetches its keys once at the start and holds them, since sealing does not wait for the network; none is shipped yet.
 */
export interface KeyCustody {
  /** The name of the key that wraps new keys now. */
  readonly current: string;
  /** Every key that can still open, oldest first; the last one is current. */
  list(): readonly KekDescription[];
  /** Wraps a key of at least 128 bits (AES-KWP, RFC 5649). */
  wrap(key: Buffer): { kek: string; wrapped: Buffer };
  /** Opens a wrapped key; throws when the key-encryption key is gone or the bytes were changed. */
  unwrap(kek: string, wrapped: Buffer): Buffer;
  /** Has every key, and no other, in the copy for recovery, where one was made. Throws when that cannot be written. */
  keepCopy(): void;
  /** Makes a new key and makes it current; durable, and in the copy for recovery, when it returns. */
  renew(): KekDescription;
  /** Destroys a key for ever, durably when it returns. Throws for the current one; one that is gone already is no fault. */
  destroy(name: string): void;
}
