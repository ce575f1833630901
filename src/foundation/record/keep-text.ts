import { hash } from 'node:crypto';
import type { Context } from '../../platform/context.js';
import type { Writes } from '../../platform/database/writes.js';
import { type TextReference, toTextReference } from './text-reference.js';
import { insertText } from './text-store.js';

/** What an act keeps already: two inserts of one text in one statement would clash. */
const keptBy = new WeakMap<Writes, Set<TextReference>>();

/**
 * Keeps open or internal text beside the record and returns the reference that the entry holds in its stead: 'text:DIGEST'.
 * It can be removed later without touching an entry. The same text is kept once.
 * Never for sealed values.
 */
export function keepText(ctx: Context, body: string): TextReference {
  const digest = hash('sha256', body, 'buffer');
  const text = toTextReference(digest);
  const kept = keptBy.get(ctx.writes) ?? new Set();
  if (!kept.has(text)) insertText(ctx.writes, ctx.place, digest, body);
  keptBy.set(ctx.writes, kept.add(text));
  return text;
}
