import type { Context } from '../../../platform/context.js';
import { originOf, readCheckpointText } from '../checkpoints/checkpoint.js';
import { signNote, toVerifierKey } from '../checkpoints/note.js';
import { getSigningKey } from '../checkpoints/signing-key.js';
import { readBase64, readSignedNote, readTrustedKey } from '../proofs/signed-note.js';
import { findPlaceSlug } from '../tree-store.js';
import type { Break } from './break.js';

/** The first line of a signed note by which a record says that it does not go on, which is no checkpoint. */
const head = 'guildhall-break/1';

/** The signed note of a break that two people declared; undefined of any other. The same every time: Ed25519 has no dice. */
export async function signBreak(ctx: Context, one: Break): Promise<string | undefined> {
  const { epoch, last, reason, declaredBy, confirmedBy } = one;
  if (!reason || !declaredBy || !confirmedBy) return undefined;
  const slug = await findPlaceSlug(ctx.db, ctx.place);
  const key = await getSigningKey(ctx);
  const [old, next] = [originOf(slug, last.epoch), toVerifierKey(originOf(slug, epoch), key)];
  const says = [`reason ${reason}`, `declared ${declaredBy}`, `confirmed ${confirmedBy}`];
  const text = [head, old, String(last.size), last.root.toString('base64'), next, ...says, ''].join('\n');
  return signNote(text, old, key);
}

export interface ReadBreak {
  readonly note: string;
  /** Of the epoch that ended, and how it ended. */
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
  /** Under which name, and by which key, the log goes on, as others configure it. */
  readonly nextOrigin: string;
  readonly nextKey: string;
}

const shape = new RegExp(
  `^${head}\n(guildhall/[^\\s+]+/\\d+)\n(0|[1-9]\\d{0,15})\n([A-Za-z0-9+/]{43}=)\n(\\S+)\nreason ([a-z-]+)\ndeclared ([0-9a-f-]{36})\nconfirmed ([0-9a-f-]{36})\n$`,
);
const partsOf = (origin: string) => readCheckpointText(`${origin}\n0\n${'A'.repeat(43)}=\n\n`);

/** Reads a break without judging its signature: two people, and a later epoch of the same place; undefined of any other text. */
export function readBreakNote(note: string): ReadBreak | undefined {
  const signed = readSignedNote(note);
  const [, origin = '', size, root = '', nextKey = '', , first, second] = shape.exec(signed?.text ?? '') ?? [];
  const [bytes, next] = [readBase64(root), readTrustedKey(nextKey)];
  const [from, to] = [partsOf(origin), next && partsOf(next.name)];
  if (!bytes || next?.is !== 'log' || !from || !to || first === second) return undefined;
  if (from.slug !== to.slug || to.epoch <= from.epoch) return undefined;
  return { note, origin, size: Number(size), root: bytes, nextOrigin: next.name, nextKey };
}
