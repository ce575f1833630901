import { type CaseId, readId } from '../../../platform/ids.js';
import type { Order } from './filters.js';

/** Where a page of the queue begins: after this case, by this order. */
export interface Cursor {
  readonly order: Order;
  /** Milliseconds since 1970 of opening or due time; null in the order 'due' for a case without a promise. */
  readonly at: number | null;
  readonly id: CaseId;
}

/** Opaque to whoever carries it: base64url of `order,at,id`. It holds nothing that the queue did not show. */
export function writeCursor(cursor: Cursor): string {
  return Buffer.from(`${cursor.order},${cursor.at ?? ''},${cursor.id}`).toString('base64url');
}

/**
 * Reads a cursor from a URL; undefined for anything that `writeCursor` did not make. It is not signed: a forged one can
 * only begin the reader's own queue elsewhere.
 */
export function readCursor(text: string, order: Order): Cursor | undefined {
  if (text.length > 120) return undefined;
  const [was, at, id] = Buffer.from(text, 'base64url').toString('latin1').split(',');
  const found = readId<'case'>(id);
  if (was !== order || !found || at === undefined || !/^(-?\d{1,15})?$/.test(at)) return undefined;
  if (at === '') return order === 'due' ? { order, at: null, id: found } : undefined;
  return { order, at: Number(at), id: found };
}
