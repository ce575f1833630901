import { readBase64, readSignedNote, type SignedNote } from './signed-note.js';

/** A proof file, taken apart; nothing of it is checked yet. */
export interface ProofFile {
  readonly entry: Uint8Array | undefined;
  readonly index: number;
  readonly hashes: readonly Uint8Array[];
  readonly note: SignedNote;
  readonly checkpoint: { readonly origin: string; readonly size: number; readonly root: Uint8Array };
}

/** What is wrong with a file before anything of it can be checked. */
export type FileFault =
  | 'empty'
  | 'too-long'
  | 'not-a-proof'
  | 'bad-entry'
  | 'bad-index'
  | 'bad-hash'
  | 'bad-checkpoint';

/** An entry has at most 65,535 bytes (C2SP tlog-tiles); base64, 63 hashes and a hundred signatures fit in this. */
const mostLength = 120_000;
const mostHashes = 63;
const wholeNumber = /^(?:0|[1-9]\d{0,15})$/;

function readNumber(text: string | undefined): number | undefined {
  return text !== undefined && wholeNumber.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined;
}

function readHash(text: string): Uint8Array | undefined {
  const bytes = readBase64(text);
  return bytes?.length === 32 ? bytes : undefined;
}

function readCheckpoint(text: string): ProofFile['checkpoint'] | undefined {
  const [origin = '', second, third = ''] = text.split('\n');
  const size = readNumber(second);
  const root = readHash(third);
  return origin !== '' && size !== undefined && root ? { origin, size, root } : undefined;
}

function readHead(head: string): Omit<ProofFile, 'note' | 'checkpoint'> | FileFault {
  const [first, ...rest] = head.split('\n');
  if (first !== 'c2sp.org/tlog-proof@v1') return 'not-a-proof';
  const extra = rest[0]?.startsWith('extra ') ? rest.shift() : undefined;
  const entry = extra === undefined ? undefined : readBase64(extra.slice('extra '.length));
  if (extra !== undefined && !entry) return 'bad-entry';
  const at = rest.shift();
  const index = at?.startsWith('index ') ? readNumber(at.slice('index '.length)) : undefined;
  if (index === undefined) return 'bad-index';
  const hashes = rest.map(readHash);
  if (hashes.length > mostHashes || hashes.includes(undefined)) return 'bad-hash';
  return { entry, index, hashes: hashes as Uint8Array[] };
}

/** Reads a C2SP tlog-proof file, strictly: each line as it must be, and not a byte after the last. */
export function readProofFile(pasted: string): ProofFile | FileFault {
  // A box on a page gives its lines an end of their own (HTML §4.10.21.4), and one who pastes loses the last.
  const lines = pasted.replaceAll('\r\n', '\n');
  const text = lines.endsWith('\n') ? lines : `${lines}\n`;
  if (text.trim() === '') return 'empty';
  if (text.length > mostLength) return 'too-long';
  const end = text.indexOf('\n\n');
  const head = readHead(end < 0 ? text : text.slice(0, end));
  if (typeof head === 'string') return head;
  const note = end < 0 ? undefined : readSignedNote(text.slice(end + 2));
  const checkpoint = note && readCheckpoint(note.text);
  return note && checkpoint ? { ...head, note, checkpoint } : 'bad-checkpoint';
}
