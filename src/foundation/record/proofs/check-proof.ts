import { type EntryTold, readEntry } from './read-entry.js';
import { type FileFault, type ProofFile, readProofFile } from './read-proof-file.js';
import { leafHashOf, rootOf } from './root-of.js';
import {
  areEqual,
  readTrustedKey,
  type TrustedKey,
  toBase64,
  verifyCosignature,
  verifySignature,
} from './signed-note.js';

export type ProofFault =
  | FileFault
  /** No key was given, or a line of them is none. */
  | 'no-keys'
  | 'bad-key'
  /** The file has no entry and none was given beside it; it has more than 65,535 bytes; it is no entry of ours. */
  | 'no-entry'
  | 'entry-too-long'
  | 'not-an-entry'
  /** None of the keys is of the log that the checkpoint names. */
  | 'other-log'
  /** The signature is by a key of another id, or does not verify by the key that you know. */
  | 'other-key'
  | 'not-signed'
  | 'outside-tree'
  | 'proof-length'
  | 'not-in-tree'
  | 'from-the-future'
  | 'before-entry'
  | 'bad-cosignature';

/** One signature under the checkpoint that is not the log's own. */
interface Cosigned {
  readonly name: string;
  /** When the witness signed; null when its key is not among the keys given, and nothing can be said. */
  readonly at: Date | null;
}

/** What a proof that holds proves, ready to be told. Digests are base64. */
export interface CheckedProof {
  readonly ok: true;
  readonly entry: EntryTold;
  readonly origin: string;
  readonly index: number;
  readonly size: number;
  readonly root: string;
  readonly leaf: string;
  readonly cosigned: readonly Cosigned[];
}

export interface AskedProof {
  /** The whole `.tlog-proof` file. */
  readonly file: string;
  /** Verifier keys, one a line: the log's, and those of witnesses. */
  readonly keys: string;
  /** The entry as text, where the file does not carry it. */
  readonly entry?: string | undefined;
  readonly now: Date;
}

const mostEntryBytes = 65_535;
/** Clocks differ; more than this ahead of ours is no time at all. */
const mostAhead = 5 * 60 * 1000;

type Refused = { readonly ok: false; readonly fault: ProofFault };
const refuse = (fault: ProofFault): Refused => ({ ok: false, fault });

function readKeys(text: string): readonly TrustedKey[] | 'no-keys' | 'bad-key' {
  const lines = text.split(/\s+/).filter(Boolean);
  const keys = lines.flatMap((line) => readTrustedKey(line) ?? []);
  if (lines.length === 0) return 'no-keys';
  return keys.length === lines.length ? keys : 'bad-key';
}

/** The signature of the log itself: by a key that you know, not one that the file brings. */
function faultOfSignature({ note, checkpoint }: ProofFile, keys: readonly TrustedKey[]): ProofFault | undefined {
  const own = keys.filter(({ is, name }) => is === 'log' && name === checkpoint.origin);
  if (own.length === 0) return 'other-log';
  const verdicts = own.map((key) => verifySignature(note, key));
  if (verdicts.includes(true)) return undefined;
  return verdicts.includes(false) ? 'not-signed' : 'other-key';
}

function faultOfTree({ index, hashes, checkpoint }: ProofFile, leaf: Uint8Array): ProofFault | undefined {
  if (index >= checkpoint.size) return 'outside-tree';
  const root = rootOf(leaf, { index, size: checkpoint.size }, hashes);
  if (!root) return 'proof-length';
  return areEqual(root, checkpoint.root) ? undefined : 'not-in-tree';
}

function readCosigned({ note, checkpoint }: ProofFile, keys: readonly TrustedKey[]): readonly Cosigned[] | undefined {
  const known = keys.filter(({ is }) => is === 'cosignature');
  const told = known.map((key) => ({ name: key.name, at: verifyCosignature(note, key) }));
  if (told.some(({ at }) => at === 'bad')) return undefined;
  const signed = told.flatMap(({ name, at }) => (typeof at === 'number' ? { name, at: new Date(at * 1000) } : []));
  const names = new Set([checkpoint.origin, ...signed.map(({ name }) => name)]);
  const unknown = note.lines.filter(({ name }) => !names.has(name)).map(({ name }) => ({ name, at: null }));
  return [...signed, ...unknown];
}

function faultOfTimes(entry: EntryTold, cosigned: readonly Cosigned[], now: Date): ProofFault | undefined {
  const times = cosigned.flatMap(({ at }) => at ?? []);
  const isAhead = (at: Date) => at.getTime() > now.getTime() + mostAhead || Number.isNaN(at.getTime());
  if ([entry.recordedAt, ...times].some(isAhead)) return 'from-the-future';
  return times.some((at) => at.getTime() < entry.recordedAt.getTime() - mostAhead) ? 'before-entry' : undefined;
}

/**
 * Checks a proof file with nothing but the keys that the reader trusts: the log signed the checkpoint, the entry is in
 * the tree that it names, and what each witness's cosignature adds. It reaches no network and runs the same in a browser.
 */
export function checkProof({ file, keys: asked, entry: beside, now }: AskedProof): CheckedProof | Refused {
  const read = readProofFile(file);
  if (typeof read === 'string') return refuse(read);
  const keys = readKeys(asked);
  if (typeof keys === 'string') return refuse(keys);
  const bytes = beside?.trim() ? new TextEncoder().encode(beside.trim()) : read.entry;
  if (!bytes) return refuse('no-entry');
  if (bytes.length > mostEntryBytes) return refuse('entry-too-long');
  const leaf = leafHashOf(bytes);
  const fault = faultOfSignature(read, keys) ?? faultOfTree(read, leaf);
  if (fault) return refuse(fault);
  const entry = readEntry(bytes);
  if (!entry) return refuse('not-an-entry');
  const cosigned = readCosigned(read, keys);
  if (!cosigned) return refuse('bad-cosignature');
  const late = faultOfTimes(entry, cosigned, now);
  if (late) return refuse(late);
  const { origin, size, root } = read.checkpoint;
  return { ok: true, entry, origin, index: read.index, size, root: toBase64(root), leaf: toBase64(leaf), cosigned };
}
