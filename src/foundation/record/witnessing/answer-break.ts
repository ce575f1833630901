import { readBreakNote } from '../breaks/break-note.js';
import { areEqual, readSignedNote, verifySignature } from '../proofs/signed-note.js';
import type { WitnessAnswer } from './answer-checkpoint.js';
import type { Misbehaviour } from './judge-checkpoint.js';
import type { WitnessFolder } from './witness-folder.js';

const type = 'text/plain';

/**
 * Answers add-break for one witness: it goes on with a log's new epoch, under the key that the break names, if the log
 * signed the break, two people declared it, and it contradicts nothing that was seen: 404 for a log that it does not know,
 * 403 for one that did not sign, 409 where more was seen than the break admits, or another tree, or another break before,
 * or the log was reported. The first two of these are reported, and what the log signed unseen is taken on the word of two people. Of the old epoch nothing is signed any more.
 */
export async function answerBreak(folder: WitnessFolder, body: string, now: Date): Promise<WitnessAnswer> {
  const sent = readBreakNote(body);
  const signed = readSignedNote(body);
  if (!sent || !signed) return { status: 400, type, body: '' };
  const own = folder.listLogs().filter(({ is, name }) => is === 'log' && name === sent.origin);
  if (own.length === 0) return { status: 404, type, body: '' };
  if (!own.some((key) => verifySignature(signed, key))) return { status: 403, type, body: '' };
  const before = folder.findBreak(sent.origin);
  if (before !== undefined) return { status: before === sent.note ? 200 : 409, type, body: '' };
  if (folder.hasReported(sent.origin)) return { status: 409, type, body: '' };
  const seen = folder.findSeen(sent.origin);
  const isOther = seen?.size === sent.size && !areEqual(seen.root, sent.root);
  const is: Misbehaviour | undefined = seen && seen.size > sent.size ? 'shrunk' : isOther ? 'forked' : undefined;
  if (seen && is) {
    const isNew = await folder.report(is, seen, sent, now);
    return { status: 409, type, body: '', ...(isNew ? { reported: { is, origin: sent.origin } } : {}) };
  }
  await folder.keepBreak(sent);
  return { status: 200, type, body: '' };
}
