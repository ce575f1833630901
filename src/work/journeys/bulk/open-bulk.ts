import { findDraftKey, openDraft } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { DraftId } from '../../../platform/ids.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Opened } from '../../../platform/sealed/index.js';
import type { Bulk, RowResult, Table } from './bulk.js';

/** What a file says and what became of it so far. */
export interface OpenedBulk {
  readonly table: Table;
  readonly results: readonly RowResult[];
  /** The rows as they were written, for whoever sent the file. */
  readonly rows: Opened<readonly (readonly string[])[]> | undefined;
  /** Cells to look at before the file is sent, for whoever sent it. */
  readonly letters: Opened<string> | undefined;
}

/** Opens a file for the job that sends it, and for the page of those who sent it; undefined once its key is destroyed. */
export async function openBulk(ctx: Context, one: Bulk): Promise<OpenedBulk | undefined> {
  const key = await findDraftKey(ctx, one.key);
  if (!key) return undefined;
  const { subject, revision, sealed } = one;
  const opened = openDraft(ctx, { draft: one.id as unknown as DraftId, subject, key, revision, sealed });
  const { table, results } = opened.values;
  if (!table || !results) return undefined;
  return {
    table: contentOf(table) as Table,
    results: contentOf(results) as readonly RowResult[],
    rows: opened.shown('table', 'rows') as OpenedBulk['rows'],
    letters: opened.shown('table', 'letters') as OpenedBulk['letters'],
  };
}
