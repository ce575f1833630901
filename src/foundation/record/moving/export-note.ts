import type { Context } from '../../../platform/context.js';
import { originOf, readCheckpointText } from '../checkpoints/checkpoint.js';
import { signNote } from '../checkpoints/note.js';
import { getSigningKey } from '../checkpoints/signing-key.js';
import { readSignedNote, readTrustedKey, verifySignature } from '../proofs/signed-note.js';
import { findCheckpoint, findPlaceSlug } from '../tree-store.js';

const textOf = (origin: string, digest: string): string => `guildhall-export/1\n${origin}\n${digest}\n`;

/** Signs the digest of an export by the record's key, as a signed note that is no checkpoint; undefined before the first checkpoint. */
export async function signExport(ctx: Context, digest: string): Promise<string | undefined> {
  const newest = await findCheckpoint(ctx.db, ctx.place);
  if (!newest) return undefined;
  const origin = originOf(await findPlaceSlug(ctx.db, ctx.place), newest.epoch);
  return signNote(textOf(origin, digest), origin, await getSigningKey(ctx));
}

/** Whether an export's digest is signed by the key of the checkpoint that it ends in. */
export function isExportSigned(note: string, digest: string, checkpoint: string, verifierKey: string): boolean {
  const key = readTrustedKey(verifierKey);
  const signed = readSignedNote(note);
  const newest = readCheckpointText(checkpoint);
  if (!key || !signed || !newest) return false;
  const origin = originOf(newest.slug, newest.epoch);
  return key.name === origin && signed.text === textOf(origin, digest) && verifySignature(signed, key) === true;
}
