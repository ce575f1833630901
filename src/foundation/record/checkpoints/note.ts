import { createPrivateKey, createPublicKey, hash, type KeyObject, sign, verify } from 'node:crypto';

/** Ed25519 in the PKCS#8 and SPKI wrappings that node:crypto reads (RFC 8410 §7 and §4): a fixed head before 32 bytes. */
const privateHead = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicHead = Buffer.from('302a300506032b6570032100', 'hex');
const ed25519 = 0x01;
/** Timestamped Ed25519 (C2SP tlog-cosignature). */
const cosignature = 0x04;
type KeyType = typeof ed25519 | typeof cosignature;
const idBytes = 4;
const signatureBytes = 64;

export interface NoteKey {
  /** 32 bytes (RFC 8032). */
  readonly publicKey: Buffer;
  readonly verifier: KeyObject;
}

export interface SigningKey extends NoteKey {
  readonly signer: KeyObject;
}

export function readNoteKey(publicKey: Buffer): NoteKey {
  const key = Buffer.concat([publicHead, publicKey]);
  return { publicKey, verifier: createPublicKey({ key, format: 'der', type: 'spki' }) };
}

export function readSigningKey(seed: Buffer): SigningKey {
  const signer = createPrivateKey({ key: Buffer.concat([privateHead, seed]), format: 'der', type: 'pkcs8' });
  const der = createPublicKey(signer).export({ format: 'der', type: 'spki' });
  return { signer, ...readNoteKey(der.subarray(publicHead.length)) };
}

function keyId(name: string, publicKey: Buffer, type: KeyType = ed25519): Buffer {
  const named = Buffer.concat([Buffer.from(`${name}\n`), Buffer.from([type]), publicKey]);
  return hash('sha256', named, 'buffer').subarray(0, idBytes);
}

/** The key as others configure it (C2SP signed-note, verifier keys): NAME+ID+base64(0x01 ‖ key). */
export const toVerifierKey = (name: string, { publicKey }: NoteKey, type: KeyType = ed25519): string =>
  `${name}+${keyId(name, publicKey, type).toString('hex')}+${Buffer.concat([Buffer.from([type]), publicKey]).toString('base64')}`;

/** The key of a witness, by which its cosignatures check. */
export const toWitnessKey = (name: string, key: NoteKey): string => toVerifierKey(name, key, cosignature);

/** One line that cosigns a checkpoint's text at a second of time (cosignature/v1): ends in a newline. */
export function cosign(text: string, name: string, key: SigningKey, seconds: number): string {
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(BigInt(seconds));
  const message = Buffer.from(`cosignature/v1\ntime ${seconds}\n${text}`);
  const signature = Buffer.concat([keyId(name, key.publicKey, cosignature), time, sign(null, message, key.signer)]);
  return `— ${name} ${signature.toString('base64')}\n`;
}

/** Signs text, which ends in a newline, as C2SP signed-note has it. */
export function signNote(text: string, name: string, key: SigningKey): string {
  const signature = Buffer.concat([keyId(name, key.publicKey), sign(null, Buffer.from(text), key.signer)]);
  return `${text}\n— ${name} ${signature.toString('base64')}\n`;
}

/** Whether `note` is exactly `text` with one signature by this key: not a byte more, less or different. */
export function isNote(note: string, text: string, name: string, key: NoteKey): boolean {
  const head = `${text}\n— ${name} `;
  if (!note.startsWith(head) || !note.endsWith('\n')) return false;
  const encoded = note.slice(head.length, -1);
  const signature = Buffer.from(encoded, 'base64');
  if (signature.toString('base64') !== encoded || signature.length !== idBytes + signatureBytes) return false;
  if (!signature.subarray(0, idBytes).equals(keyId(name, key.publicKey))) return false;
  return verify(null, Buffer.from(text), key.verifier, signature.subarray(idBytes));
}
