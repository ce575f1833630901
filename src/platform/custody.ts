/** Who holds the key-encryption keys: a file by default, a key management service by adapter. */
export interface KeyCustody {
  /** The name of the key that wraps new keys now. */
  readonly current: string;
  /** Wraps a 256-bit key (AES-KWP, RFC 5649). */
  wrap(key: Buffer): { kek: string; wrapped: Buffer };
  /** Opens a wrapped key; throws when the key-encryption key is gone or the bytes were changed. */
  unwrap(kek: string, wrapped: Buffer): Buffer;
}
