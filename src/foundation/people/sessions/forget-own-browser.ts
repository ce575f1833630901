import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { deleteBrowser } from '../browsers/browser-store.js';
import { hashToken } from './session.js';
import { deleteSessionsIn } from './session-store.js';

/**
 * Forgets one of the person's own browsers, and signs them out there; the session that asks goes on, and counts as one in a new
 * browser. Another's browser stays as it is.
 */
export async function forgetOwnBrowser(
  ctx: Context,
  person: PersonId,
  { id, token }: { readonly id: string; readonly token: string },
): Promise<void> {
  if (!/^[0-9a-f]{64}$/.test(id)) return;
  const mark = Buffer.from(id, 'hex');
  deleteBrowser(ctx, person, mark);
  deleteSessionsIn(ctx, person, { browser: mark, besides: hashToken(token) });
}
