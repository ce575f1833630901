import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Compiled } from '../../services/index.js';
import { mayBulk } from './ask-bulk.js';
import type { BulkId } from './bulk.js';
import { readBulk, startBulk } from './bulk-store.js';

/**
 * Says of a file whose encoding was assumed that its letters are right: it is then sent. Only whoever sent it can tell. Once is as
 * good as twice.
 */
export async function confirmBulk(ctx: Context, service: Compiled, id: BulkId): Promise<Outcome<true, 'not-here'>> {
  const [may, one] = [await mayBulk(ctx, service), await readBulk(ctx, id)];
  const isOwn = ctx.actor.kind === 'resident' && ctx.actor.person === one?.person;
  if (!may.ok || !isOwn || one?.body !== may.value || one.service !== service.declaration.service)
    return refuse('not-here');
  startBulk(ctx, id);
  return done(true);
}
