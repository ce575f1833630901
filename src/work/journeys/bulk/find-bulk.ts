import type { Context } from '../../../platform/context.js';
import type { Compiled } from '../../services/index.js';
import { mayBulk } from './ask-bulk.js';
import type { Bulk, BulkId } from './bulk.js';
import { readBulk, readBulksOf } from './bulk-store.js';
import { type OpenedBulk, openBulk } from './open-bulk.js';

/** The files that were sent to a service for the body that the actor acts for, newest first; nothing to whoever may not send there. */
export async function listBulks(ctx: Context, service: Compiled): Promise<readonly Bulk[]> {
  const may = await mayBulk(ctx, service);
  return may.ok ? readBulksOf(ctx, may.value, service.declaration.service) : [];
}

export interface FoundBulk {
  readonly one: Bulk;
  readonly results: OpenedBulk['results'];
  readonly header: readonly string[];
  /** What the file said, for the member who sent it alone: it is their own, so that this is no look. */
  readonly rows: OpenedBulk['rows'];
  readonly letters: OpenedBulk['letters'];
  readonly readAs: OpenedBulk['table']['readAs'];
}

/** One of them, with what became of each row; undefined for another body's, and for whoever may not send there. */
export async function findBulk(ctx: Context, service: Compiled, id: BulkId): Promise<FoundBulk | undefined> {
  const [may, one] = [await mayBulk(ctx, service), await readBulk(ctx, id)];
  if (!may.ok || one?.body !== may.value || one.service !== service.declaration.service) return undefined;
  const opened = await openBulk(ctx, one);
  if (!opened) return undefined;
  const isOwn = ctx.actor.kind === 'resident' && ctx.actor.person === one.person;
  const { results, table, rows, letters } = opened;
  const own = isOwn ? { rows, letters } : { rows: undefined, letters: undefined };
  return { one, results, header: table.header, readAs: table.readAs, ...own };
}
