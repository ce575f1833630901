/** How the shift key is locked, and until when it may be opened: nothing in it says anything of a case or a person. */
export interface Lock {
  readonly way: 'pin' | 'passkey';
  /** Of the slow hash, or what the passkey is asked to derive from. */
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly nonce: Uint8Array<ArrayBuffer>;
  /** The shift key, wrapped. */
  readonly wrapped: ArrayBuffer;
  /** Guesses that were begun since the last that was right. */
  readonly failures: number;
  /** The server's name for the shift, and its end in milliseconds. */
  readonly shift: string;
  readonly ends: number;
}

/** Guesses after which everything under the shift key is wiped. */
export const mostGuesses = 10;
export const shortestPin = 6;

const aes = 'AES-GCM';

/** The shift key, which leaves this page by no other way than `wrapped`. */
export async function makeLock(
  outer: CryptoKey,
  about: Pick<Lock, 'way' | 'salt' | 'shift' | 'ends'>,
): Promise<{ readonly lock: Lock; readonly key: CryptoKey }> {
  const made = await crypto.subtle.generateKey({ name: aes, length: 256 }, true, ['encrypt', 'decrypt']);
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const wrapped = await crypto.subtle.wrapKey('raw', made, outer, { name: aes, iv: nonce });
  const lock = { ...about, nonce, wrapped, failures: 0 };
  return { lock, key: await openLock(outer, lock) };
}

/** The shift key again; throws where the outer key is not the one that wrapped it. */
export const openLock = (outer: CryptoKey, { wrapped, nonce }: Pick<Lock, 'wrapped' | 'nonce'>): Promise<CryptoKey> =>
  crypto.subtle.unwrapKey('raw', wrapped, outer, { name: aes, iv: nonce }, aes, false, ['encrypt', 'decrypt']);
