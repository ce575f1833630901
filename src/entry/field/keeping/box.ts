/** A value under the shift key: AES-256-GCM with a nonce of its own, bound to where it stands. */
export interface Box {
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const ways = (nonce: Uint8Array<ArrayBuffer>, where: string) => ({
  ...{ name: 'AES-GCM', iv: nonce, additionalData: encoder.encode(where) },
});

/** Seals a value for one place of the store: moved elsewhere it does not open. */
export async function sealBox(key: CryptoKey, where: string, value: unknown): Promise<Box> {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt(ways(nonce, where), key, encoder.encode(JSON.stringify(value)));
  return { nonce, sealed };
}

/** Opens it again; throws where the key, the place or a byte is another. */
export async function openBox<Value>(key: CryptoKey, where: string, box: Box): Promise<Value> {
  const bytes = await crypto.subtle.decrypt(ways(box.nonce, where), key, box.sealed);
  return JSON.parse(decoder.decode(bytes)) as Value;
}
