import { findDraftKey } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { askingNow, findService } from '../../services/index.js';
import { type Journey, openJourney } from '../open-journey.js';
import { listKeptDrafts } from './list-kept-drafts.js';

/**
 * What is kept in the accounts of the resident who asks and was not sent, opened to them: it is their own, so that this is no look.
 * Nothing to anybody else, nor to whoever acts for another.
 */
export async function openKeptDrafts(ctx: Context): Promise<readonly Journey[]> {
  const { actor, onBehalfOf } = ctx;
  if (actor.kind !== 'resident' || onBehalfOf !== undefined) return [];
  const asking = await askingNow(ctx);
  const opened: Journey[] = [];
  for (const draft of await listKeptDrafts(ctx, actor.person)) {
    const [key, newest] = await Promise.all([findDraftKey(ctx, draft.key), findService(ctx, draft.service)]);
    const journey = await openJourney(ctx, draft, { key, newest, asking });
    if (journey) opened.push(journey);
  }
  return opened;
}
