import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { listSelves } from '../selves/list-selves.js';
import { ownerOf } from './owner-of.js';

/** Whether this account is the actor's, or of whom an officer helps: theirs to give and end mandates of. */
export async function isOwn(ctx: Context, account: PersonId): Promise<boolean> {
  const owner = ownerOf(ctx);
  return owner !== undefined && (await listSelves(ctx, owner)).includes(account);
}
