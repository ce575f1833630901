import { listStream } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { getService } from '../../services/index.js';
import type { Case } from '../case.js';
import { type HistoryLine, presentHistory } from './present-history.js';

/** The history of a case, oldest first, at most the first thousand entries. Nothing sealed is read: this is not a look. */
export async function listHistory(ctx: Context, one: Case): Promise<readonly HistoryLine[]> {
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  return presentHistory(declaration, await listStream(ctx.db, ctx.place, `case:${one.id}`));
}
