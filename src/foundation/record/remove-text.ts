import type { Context } from '../../platform/context.js';
import { done, type Outcome, refuse } from '../../platform/refusal.js';
import { appendEntry } from './append-entry.js';
import { countVersions } from './entry-store.js';
import { readTextReference, type TextReference } from './text-reference.js';
import { emptyText, findText } from './text-store.js';

/** The stream that tells of a text's removals: its reference, for example 'text:9f86d0…'. */
export const textRemoved = 'text.removed';

/**
 * Removes a text from beside the record, for a reason given as a code ('erasure', 'court-order'). The entries that name
 * it stay as they are and stay provable; an entry of the text's own stream says that it was removed.
 */
export async function removeText(
  ctx: Context,
  text: TextReference,
  reason: string,
): Promise<Outcome<TextReference, 'no-such-text'>> {
  const digest = readTextReference(text);
  const found = digest && (await findText(ctx.db, ctx.place, digest));
  if (!digest || !found || found.body === null) return refuse('no-such-text');
  const version = (await countVersions(ctx.db, ctx.place, text)) + 1;
  emptyText(ctx, digest);
  appendEntry(ctx, { stream: text, version, kind: textRemoved, data: { reason } });
  return done(text);
}
