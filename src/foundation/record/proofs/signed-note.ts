import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';

/** Bytes of base64 that is written in the one way in which we write it; undefined for any other text. */
export function readBase64(text: string): Uint8Array | undefined {
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) return undefined;
  const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  return toBase64(bytes) === text ? bytes : undefined;
}

export function toBase64(bytes: Uint8Array): string {
  let signs = '';
  for (const byte of bytes) signs += String.fromCharCode(byte);
  return btoa(signs);
}

export const areEqual = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

const utf8 = new TextEncoder();
const idBytes = 4;
const keyBytes = 32;
const types = { log: 0x01, cosignature: 0x04 } as const;

/** A key that somebody trusts (C2SP signed-note): a log's Ed25519, or a witness's of timestamped cosignatures. */
export interface TrustedKey {
  readonly name: string;
  readonly is: keyof typeof types;
  readonly id: Uint8Array;
  readonly key: Uint8Array;
}

/** Reads NAME+ID+base64(type ‖ key); undefined where it is none, or its id is not that of its name and key. */
export function readTrustedKey(text: string): TrustedKey | undefined {
  const [, name, id, encoded] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(text) ?? [];
  const bytes = encoded === undefined ? undefined : readBase64(encoded);
  if (name === undefined || bytes?.length !== 1 + keyBytes) return undefined;
  const is = (['log', 'cosignature'] as const).find((one) => types[one] === bytes[0]);
  const own = sha256(Uint8Array.from([...utf8.encode(`${name}\n`), ...bytes])).subarray(0, idBytes);
  const said = [...own].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return is && said === id ? { name, is, id: own, key: bytes.subarray(1) } : undefined;
}

/** One signature under a note: whose it says it is, and its bytes after the key's id. */
interface SignatureLine {
  readonly name: string;
  readonly id: Uint8Array;
  readonly signature: Uint8Array;
}

export interface SignedNote {
  /** What is signed; ends in a newline. */
  readonly text: string;
  readonly lines: readonly SignatureLine[];
}

/** More than any quorum needs; a note with a thousand signatures is somebody's joke. */
const mostLines = 100;

function readLine(line: string): SignatureLine | undefined {
  const [, name, encoded] = /^— ([^\s+]+) ([A-Za-z0-9+/]+=*)$/.exec(line) ?? [];
  const bytes = encoded === undefined ? undefined : readBase64(encoded);
  if (name === undefined || !bytes || bytes.length <= idBytes) return undefined;
  return { name, id: bytes.subarray(0, idBytes), signature: bytes.subarray(idBytes) };
}

/** Takes a note apart, to its last byte: what follows the signatures makes it none. */
export function readSignedNote(note: string): SignedNote | undefined {
  const at = note.lastIndexOf('\n\n');
  if (at < 1 || !note.endsWith('\n')) return undefined;
  const lines = note.slice(at + 2, -1).split('\n');
  const read = lines.slice(0, mostLines + 1).flatMap((line) => readLine(line) ?? []);
  return read.length === lines.length && read.length <= mostLines
    ? { text: note.slice(0, at + 1), lines: read }
    : undefined;
}

const isFor = (line: SignatureLine, { name, id }: TrustedKey): boolean => line.name === name && areEqual(line.id, id);

function holds(signature: Uint8Array, message: string, key: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, utf8.encode(message), key, { zip215: false });
  } catch {
    return false;
  }
}

/** What a note's signatures say of a key: undefined when none names it. */
export function verifySignature({ text, lines }: SignedNote, key: TrustedKey): boolean | undefined {
  const named = lines.filter((line) => isFor(line, key));
  return named.length === 0 ? undefined : named.some(({ signature }) => holds(signature, text, key.key));
}

/** Has the curve's tables made before they are waited for: the first signature takes thirty times as long as the next. */
export function prepareToVerify(): void {
  const seed = new Uint8Array(keyBytes);
  const text = utf8.encode('prepare');
  for (let again = 0; again < 3; again += 1) ed25519.verify(ed25519.sign(text, seed), text, ed25519.getPublicKey(seed));
}

const timeBytes = 8;

/**
 * When a witness signed (C2SP tlog-cosignature, cosignature/v1): whole seconds since 1970. 'bad' where a line names the
 * key and does not verify by it, undefined where none names it.
 */
export function verifyCosignature({ text, lines }: SignedNote, key: TrustedKey): number | 'bad' | undefined {
  const named = lines.filter((line) => isFor(line, key));
  for (const { signature } of named) {
    if (signature.length !== timeBytes + 64) continue;
    const time = new DataView(signature.buffer, signature.byteOffset, timeBytes).getBigUint64(0);
    const message = `cosignature/v1\ntime ${time}\n${text}`;
    if (time <= BigInt(Number.MAX_SAFE_INTEGER) && holds(signature.subarray(timeBytes), message, key.key))
      return Number(time);
  }
  return named.length === 0 ? undefined : 'bad';
}
