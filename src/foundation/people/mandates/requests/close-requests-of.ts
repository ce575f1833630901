import type { Context } from '../../../../platform/context.js';
import type { PersonId } from '../../../../platform/ids.js';
import { listOwnSubjects } from '../../selves/list-own-subjects.js';
import { listOwnRequests } from './list-own-requests.js';
import { readWaitingAbout } from './request-store.js';
import { settleRequest } from './settle-request.js';

/** Somebody died: what waits to act for them, or for them to act, is over. */
export async function closeRequestsOf(ctx: Context, person: PersonId): Promise<void> {
  const about = await readWaitingAbout(ctx, await listOwnSubjects(ctx, person));
  const own = (await listOwnRequests(ctx, person)).filter(({ state }) => state === 'waiting');
  for (const one of about) settleRequest(ctx, one, 'refused', { why: 'died' });
  for (const one of own) settleRequest(ctx, one, 'refused', { why: 'delegate-died' });
}
