import { listStream, type RecordedEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import type { Happened } from '../law/judge-command.js';
import type { Command } from './command.js';
import { readIdsOf } from './command-store.js';

const moves = new Set(['case.moved', 'case.closed', 'case.reopened']);

function changedBy({ kind, data }: RecordedEntry): Happened['changed'] {
  if (moves.has(kind)) return { kind: 'state', name: String(data.transition) };
  if (kind === 'case.corrected') return { kind: 'answer', name: String(data.field) };
  if (kind === 'case.noted' && data.note_kind === 'checklist') return { kind: 'item', name: String(data.item) };
  return undefined;
}

/** What the record tells of a case since the officer saw it, and which of it came from the same phone. */
export async function happenedOf(
  ctx: Context,
  { case: one, shift, basedOn }: Command,
  version: number,
): Promise<readonly Happened[]> {
  if (version === basedOn) return [];
  const entries = await listStream(ctx.db, ctx.place, `case:${one}`, { after: basedOn });
  const own = await readIdsOf(ctx, shift, one);
  return entries.map((entry): Happened => {
    const changed = changedBy(entry);
    const isOwn = typeof entry.data.form === 'string' && own.has(entry.data.form);
    return { version: entry.version, ...(changed ? { changed } : {}), ...(isOwn ? { shift } : {}) };
  });
}
