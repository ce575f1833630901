import type { Context } from '../../../platform/context.js';
import type { SubjectKeyId } from '../../../platform/ids.js';
import { openEnvelope, sealEnvelope } from '../crypto/envelope.js';
import { findKeyById } from '../keys/key-store.js';
import { type KeyTerms, openKey } from '../keys/subject-key.js';
import { KeyDestroyed, takeKey } from '../keys/take-key.js';
import { readContent, type SealedValues, writeContent } from './content.js';

/** Where it lies, which is bound into it. */
export interface BesideAddress {
  /** 'files.file'. */
  readonly table: string;
  readonly row: string;
}

const boundTo = (ctx: Context, { table, row }: BesideAddress, key: SubjectKeyId): Buffer =>
  Buffer.from(`guildhall-beside/1\n${ctx.place}\n${table}\n${row}\n${key}\n`);

/**
 * Seals what goes with an answer and lies in a row of its own, such as a file's key: under the key of the answer, so that it dies with
 * it. The key is named by its id where it is a draft's, else by whose it is, in which case and for how long.
 * @throws KeyDestroyed
 */
export async function sealBeside(
  ctx: Context,
  address: BesideAddress,
  under: SubjectKeyId | KeyTerms,
  values: SealedValues,
): Promise<{ readonly key: SubjectKeyId; readonly sealed: Buffer }> {
  const held = typeof under === 'string' ? await openById(ctx, under) : await takeKey(ctx, under);
  if (!held) throw new KeyDestroyed();
  return {
    key: held.id,
    sealed: sealEnvelope(held.key, boundTo(ctx, address, held.id), writeContent(values), ctx.random),
  };
}

async function openById(ctx: Context, id: SubjectKeyId) {
  const found = await findKeyById(ctx, id);
  return found && openKey(ctx, found);
}

/**
 * Opens it again, for the room whose row it is; undefined once its key is destroyed. It opens no answer, so that it is no look.
 * @throws EnvelopeRefused when it does not lie where it was sealed, or was changed.
 */
export async function openBeside(
  ctx: Context,
  address: BesideAddress,
  key: SubjectKeyId,
  sealed: Buffer,
): Promise<SealedValues | undefined> {
  const held = await openById(ctx, key);
  return held && readContent(openEnvelope(held.key, boundTo(ctx, address, key), sealed));
}
