import type { Context } from '../../../../platform/context.js';
import type { PersonId } from '../../../../platform/ids.js';
import { listSelves } from '../../selves/list-selves.js';
import type { MandateRequest } from './mandate-request.js';
import { readRequestsOf } from './request-store.js';

/** What somebody asked for in any of their accounts, the account that goes on first. */
export async function listOwnRequests(ctx: Context, person: PersonId): Promise<readonly MandateRequest[]> {
  const all: MandateRequest[] = [];
  for (const self of await listSelves(ctx, person)) all.push(...(await readRequestsOf(ctx, self)));
  return all;
}
