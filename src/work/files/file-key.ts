import { openBeside, sealBeside } from '../../foundation/vault/index.js';
import type { Context } from '../../platform/context.js';
import type { FileId } from '../../platform/ids.js';
import { contentOf } from '../../platform/sealed/content-of.js';
import { seal } from '../../platform/sealed/index.js';
import type { FileRow } from './file.js';

/** The key under which a file's own lies: a draft's by its id, a case's by whose it is and for how long. */
export type Under = Parameters<typeof sealBeside>[2];

const addressOf = (id: FileId) => ({ table: 'files.file', row: id });

/** Seals a file's own key under that of the answer which the file is part of. */
export const sealFileKey = (ctx: Context, id: FileId, under: Under, key: Buffer) =>
  sealBeside(ctx, addressOf(id), under, { key: seal(key.toString('base64url')) });

/** A file's own key; undefined once the key of its answer is destroyed. */
export async function openFileKey(ctx: Context, { id, key, sealed }: FileRow): Promise<Buffer | undefined> {
  const values = await openBeside(ctx, addressOf(id), key, sealed);
  const held = values?.key;
  return held && Buffer.from(String(contentOf(held)), 'base64url');
}
