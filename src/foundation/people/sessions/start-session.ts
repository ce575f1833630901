import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { AuthenticatorId } from '../authenticators/authenticator.js';
import { noteBrowser } from '../browsers/note-browser.js';
import { keeperOf } from '../selves/keeper-of.js';
import type { Assured } from './assured.js';
import { hashToken, sessionHours } from './session.js';
import { deleteSession, deleteSessionsOf, insertSession } from './session-store.js';

/** How they proved it, and when, where that was before this moment: somebody else asked them, and says when. */
type Proved = Omit<Assured, 'at'> & Partial<Pick<Assured, 'at'>>;

interface Start {
  readonly replaces?: string;
  readonly assured?: Proved;
  readonly begunBy?: AuthenticatorId;
  readonly browser?: string;
}

/**
 * Signs a person in: a new 256-bit token, base64url, for a cookie; the table keeps its SHA-256. Ends after 12 hours.
 * Who signs in to an account that was put into another is signed in to that one.
 * @param replaces the token with which the browser came, which ends: a token planted before the sign-in opens nothing.
 * @param assured how they proved who they are; left out, they only said so, as a demonstration lets them.
 * @param begunBy the way in by which they came: whoever takes it away ends this session too.
 * @param browser what the browser holds by which an officer's is known again (see `drawBrowser`).
 */
export async function startSession(
  ctx: Context,
  person: PersonId,
  { replaces, assured, begunBy, browser: secret }: Start = {},
): Promise<{ readonly token: string; readonly expiresAt: Date }> {
  const now = ctx.clock.now();
  if (replaces !== undefined) deleteSession(ctx, hashToken(replaces));
  await ctx.writes.flush(); // the two deletes may mean the same row
  const whose = await keeperOf(ctx, person);
  deleteSessionsOf(ctx, whose, now);
  const token = ctx.random.bytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + sessionHours * 3_600_000);
  const at = assured?.at && assured.at < now ? assured.at : now;
  const proved = { authenticator: 'demo', identity: 'P0', ...assured, at } as const;
  const browser = secret === undefined ? undefined : await noteBrowser(ctx, whose, secret);
  insertSession(ctx, { person: whose, tokenHash: hashToken(token), expiresAt, assured: proved, begunBy, browser });
  return { token, expiresAt };
}
