import { hash } from 'node:crypto';
import type { Context } from '../../platform/context.js';
import { type TextReference, toTextReference } from './text-reference.js';
import { insertText } from './text-store.js';

/**
 * Keeps open or internal text beside the record and returns the reference that the entry holds in its stead: 'text:DIGEST'.
 * It can be removed later without touching an entry. The same text is kept once; keep it at most once in one act.
 * Never for sealed values.
 */
export function keepText(ctx: Context, body: string): TextReference {
  const digest = hash('sha256', body, 'buffer');
  insertText(ctx.writes, ctx.place, digest, body);
  return toTextReference(digest);
}
