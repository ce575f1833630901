type Prf = { readonly prf?: { readonly results?: { readonly first?: BufferSource } } };

/** HKDF keeps what the passkey answers apart from any other use of it (RFC 5869). */
async function toKey(secret: BufferSource): Promise<CryptoKey> {
  const source = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const how = {
    ...{ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32) },
    info: new TextEncoder().encode('guildhall field shift 1'),
  };
  return crypto.subtle.deriveKey(how, source, { name: 'AES-GCM', length: 256 }, false, ['wrapKey', 'unwrapKey']);
}

/**
 * The key that a passkey of this device derives from `salt` (WebAuthn Level 3 §10.1.4, `prf`); undefined where the device, its
 * passkey or its owner does not give one. Nobody is signed in by it: the challenge is judged by nobody, the key is the proof.
 */
export async function deriveByPasskey(salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey | undefined> {
  if (typeof PublicKeyCredential === 'undefined') return undefined;
  const publicKey = {
    ...{ challenge: crypto.getRandomValues(new Uint8Array(32)), userVerification: 'required', timeout: 60_000 },
    extensions: { prf: { eval: { first: salt } } },
  } as PublicKeyCredentialRequestOptions;
  try {
    const used = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential | null;
    const secret = (used?.getClientExtensionResults() as Prf | undefined)?.prf?.results?.first;
    return secret ? await toKey(secret) : undefined;
  } catch {
    return undefined;
  }
}
