import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { deleteOwnSession } from './session-store.js';

/** Ends one of the person's own sessions; another's, or one that is over, stays as it is. */
export async function endOwnSession(ctx: Context, person: PersonId, id: string): Promise<void> {
  if (/^[0-9a-f]{64}$/.test(id)) deleteOwnSession(ctx, person, Buffer.from(id, 'hex'));
}
