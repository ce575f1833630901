import type { KeyTerms } from '../../foundation/vault/index.js';
import type { Context } from '../../platform/context.js';
import type { CaseId, FileId } from '../../platform/ids.js';
import { openFileKey, sealFileKey } from './file-key.js';
import { holdFiles, writeKept } from './files-store.js';

/**
 * Makes the files of an answer part of a case: the key of each is sealed anew under the key of the case's answer, in the act that opens
 * the case, so that they live and are destroyed together.
 */
export async function keepFiles(
  ctx: Context,
  { files, terms, case: owner }: { readonly files: readonly FileId[]; readonly terms: KeyTerms; readonly case: CaseId },
): Promise<void> {
  if (files.length === 0) return;
  for (const row of await holdFiles(ctx, files)) {
    const key = row.case === undefined ? await openFileKey(ctx, row) : undefined;
    if (!key) throw new Error('A file of an answer is another case’s, or its key is destroyed.');
    writeKept(ctx, { id: row.id, ...(await sealFileKey(ctx, row.id, terms, key)) }, owner);
  }
}
