import type { Context } from '../../platform/context.js';
import type { FileId } from '../../platform/ids.js';
import type { FileState } from './file.js';
import { readFiles } from './files-store.js';

/** Where files are on their way; one that is no longer there is not in it. */
export async function listStates(ctx: Context, files: readonly FileId[]): Promise<ReadonlyMap<FileId, FileState>> {
  if (files.length === 0) return new Map();
  return new Map((await readFiles(ctx, files)).map(({ id, state }) => [id, state]));
}
