import { emptyRoot } from '../merkle/hash.js';
import { verifyConsistency } from '../merkle/verify-consistency.js';
import { readBase64, readSignedNote, type TrustedKey, verifySignature } from '../proofs/signed-note.js';

/** What a witness last saw of a log: a checkpoint that the log signed. */
export interface SeenCheckpoint {
  readonly note: string;
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
}

/** A log that shows two histories, or less than it showed before: its own signatures prove it. */
export type Misbehaviour = 'forked' | 'shrunk';

export type Judgement =
  | { readonly status: 200; readonly seen: SeenCheckpoint; readonly text: string }
  | {
      readonly status: 400 | 403 | 404 | 409 | 422;
      /** The size last seen, which a 409 tells. */
      readonly size?: number;
      readonly report?: { readonly is: Misbehaviour; readonly sent: SeenCheckpoint };
    };

const mostLines = 63;
const wholeNumber = /^(?:0|[1-9]\d{0,15})$/;

export function readCheckpointOf(note: string): (SeenCheckpoint & { readonly text: string }) | undefined {
  const signed = readSignedNote(note);
  const [origin = '', size = '', root = ''] = signed?.text.split('\n') ?? [];
  const bytes = readBase64(root);
  if (!signed || origin === '' || !wholeNumber.test(size) || bytes?.length !== 32) return undefined;
  return { note, origin, size: Number(size), root: bytes, text: signed.text };
}

interface Asked {
  readonly old: number;
  readonly proof: readonly Uint8Array[];
  readonly sent: SeenCheckpoint & { readonly text: string };
}

function readAsked(body: string): Asked | undefined {
  const end = body.indexOf('\n\n');
  const [first = '', ...lines] = body.slice(0, Math.max(0, end)).split('\n');
  const [, old] = /^old (0|[1-9]\d{0,15})$/.exec(first) ?? [];
  const proof = lines.flatMap((line) => readBase64(line) ?? []).filter((hash) => hash.length === 32);
  const sent = readCheckpointOf(body.slice(end + 2));
  const isWhole = end > 0 && old !== undefined && proof.length === lines.length && proof.length <= mostLines;
  return isWhole && sent ? { old: Number(old), proof, sent } : undefined;
}

const areSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

function isContinued({ old, proof, sent }: Asked, seen: SeenCheckpoint | undefined): boolean {
  if (old === 0) return proof.length === 0 && (sent.size > 0 || areSame(sent.root, emptyRoot));
  if (!seen) return false;
  return verifyConsistency({ oldSize: old, newSize: sent.size, oldRoot: seen.root, newRoot: sent.root, proof });
}

/**
 * What a witness answers to add-checkpoint (C2SP tlog-witness), in the order in which the specification asks: 404 for a
 * log that it does not know, 403 for one that did not sign, 409 with the size it last saw where the asker thinks otherwise,
 * 422 where the new tree does not begin with the old. A log that signed two histories, or a smaller tree after a larger
 * one, is to be reported.
 */
export function judgeCheckpoint(
  body: string,
  keys: readonly TrustedKey[],
  seenOf: (origin: string) => SeenCheckpoint | undefined,
): Judgement {
  const asked = readAsked(body);
  if (!asked) return { status: 400 };
  const { old, sent } = asked;
  const own = keys.filter(({ is, name }) => is === 'log' && name === sent.origin);
  if (own.length === 0) return { status: 404 };
  const note = readSignedNote(sent.note);
  if (!note || !own.some((key) => verifySignature(note, key))) return { status: 403 };
  if (old > sent.size) return { status: 400 };
  const seen = seenOf(sent.origin);
  const size = seen?.size ?? 0;
  if (seen && sent.size === size && !areSame(sent.root, seen.root))
    return { status: 409, size, report: { is: 'forked', sent } };
  if (sent.size < size) return { status: 409, size, report: { is: 'shrunk', sent } };
  if (old !== size) return { status: 409, size };
  if (!isContinued(asked, seen)) return { status: 422, ...(old > 0 ? { report: { is: 'forked', sent } } : {}) };
  return { status: 200, seen: sent, text: sent.text };
}
