import { hash } from 'node:crypto';
import { canonicalJson } from '../../../platform/canonical-json.js';
import type { PlaceId, SubjectId, SubjectKeyId } from '../../../platform/ids.js';
import { isSignature, publicKeyOf, signBytes } from '../crypto/signature.js';

/** Why a key was destroyed. */
export type ShredReason = 'erasure' | 'retention' | 'draft-expired' | 'draft-submitted';

/** A key to destroy, with whose it is. */
export interface ShredKey {
  readonly key: SubjectKeyId;
  readonly subject: SubjectId;
}

/** Keys destroyed together: one line of a place's ledger. */
export interface ShredLine {
  readonly place: PlaceId;
  /** The number of the first key; the others follow it without a gap, from 1 on over the whole ledger. */
  readonly first: number;
  readonly keys: readonly ShredKey[];
  readonly reason: ShredReason;
  readonly at: Date;
  /** SHA-256, in hexadecimal, of the line before; null for the first. */
  readonly previous: string | null;
}

/** A line as it was read, with the key that signed it. */
export interface SignedLine extends ShredLine {
  readonly publicKey: Buffer;
}

const format = 'guildhall-shred/1';
const hex32 = /^[0-9a-f]{64}$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const reasons: readonly string[] = ['erasure', 'retention', 'draft-expired', 'draft-submitted'] satisfies ShredReason[];

/** The number of the line's last key. */
export const lastOf = ({ first, keys }: ShredLine): number => first + keys.length - 1;

/** What the next line holds as `previous`. */
export const digestLine = (text: string): string => hash('sha256', text);

/** Canonical JSON (RFC 8785), a space, and the base64 of its Ed25519 signature. The format's name keeps the signature from meaning anything else. */
export function writeLine(seed: Buffer, line: ShredLine): string {
  const body = canonicalJson({
    format,
    place: line.place,
    first: line.first,
    keys: line.keys.map(({ key, subject }) => [key, subject]),
    reason: line.reason,
    at: line.at.toISOString(),
    previous: line.previous,
    public: publicKeyOf(seed).toString('hex'),
  });
  return `${body} ${signBytes(seed, Buffer.from(body)).toString('base64')}`;
}

function readKeys(given: unknown): readonly ShredKey[] | undefined {
  if (!Array.isArray(given) || given.length === 0) return undefined;
  const pairs: readonly (readonly unknown[])[] = given.map((pair) => (Array.isArray(pair) ? pair : []));
  if (!pairs.every((pair) => pair.length === 2 && pair.every((id) => uuid.test(String(id))))) return undefined;
  return pairs.map(([key, subject]) => ({ key: key as SubjectKeyId, subject: subject as SubjectId }));
}

function readBody(text: string): SignedLine | undefined {
  const body = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const keys = readKeys(body.keys);
  const { place, first, reason, previous } = body;
  const isFitting =
    body.format === format &&
    uuid.test(String(place)) &&
    Number.isSafeInteger(first) &&
    reasons.includes(String(reason)) &&
    (previous === null || hex32.test(String(previous))) &&
    hex32.test(String(body.public));
  if (!keys || !isFitting) return undefined;
  return {
    place: place as PlaceId,
    first: first as number,
    keys,
    reason: reason as ShredReason,
    at: new Date(String(body.at)),
    previous: previous as string | null,
    publicKey: Buffer.from(String(body.public), 'hex'),
  };
}

/** A line whose signature is that of the key it names; undefined for any other text. */
export function readLine(text: string): SignedLine | undefined {
  const [body = '', encoded = ''] = text.split(' ');
  const signature = Buffer.from(encoded, 'base64');
  // Other texts decode to the same bytes: what was written is one text.
  if (text !== `${body} ${signature.toString('base64')}`) return undefined;
  try {
    const line = readBody(body);
    if (!line || Number.isNaN(line.at.getTime())) return undefined;
    return isSignature(line.publicKey, Buffer.from(body), signature) ? line : undefined;
  } catch {
    return undefined;
  }
}
