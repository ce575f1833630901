import type { Matter } from '../../../foundation/assurance/index.js';
import { listCovered } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { getService } from '../../services/index.js';
import { readCases } from '../case-store.js';
import { matterOf } from './plan-looks.js';

/** What these cases are to whoever asks: by it a search that found them is weighed. It opens nothing. */
export async function listMatters(ctx: Context, ids: readonly string[]): Promise<readonly Matter[]> {
  const { actor } = ctx;
  const covered = actor.kind === 'staff' ? await listCovered(ctx, actor.person) : [];
  const matters: Matter[] = [];
  for (const one of await readCases(ctx, ids as readonly CaseId[])) {
    const { declaration } = await getService(ctx, one.service, one.serviceVersion);
    matters.push(matterOf(actor, { one, declaration, notes: [], covered }));
  }
  return matters;
}
