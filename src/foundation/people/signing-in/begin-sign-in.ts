import { timingSafeEqual } from 'node:crypto';
import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import { digestForFinding, sealBriefly } from '../../vault/index.js';
import { hashToken } from '../sessions/session.js';
import { codeMinutes, codesMinutes, drawCode, mostCodes } from './challenge.js';
import { briefAddress, digestCode, knownMark, toFinder } from './challenge-marks.js';
import { countSending, deleteChallenge, insertChallenge } from './challenge-store.js';

async function isKnownBrowser(ctx: Context, finder: Buffer, mark: string | undefined): Promise<boolean> {
  const expected = Buffer.from(await knownMark(ctx, finder));
  const given = Buffer.from(mark ?? '');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

export interface SignInToBegin {
  /** A whole address, as `readEmail` gives it. */
  readonly email: Sealed<string>;
  /** The token of a challenge of this browser that is over with this one. */
  readonly replaces?: string | undefined;
  /** What this browser kept when it signed in before. */
  readonly known?: string | undefined;
  /** The person who adds the address to their ways in, instead of signing in by it. */
  readonly addsTo?: PersonId;
}

export interface BegunSignIn {
  /** For the browser's cookie; the table keeps its SHA-256. */
  readonly token: string;
  /** For one letter, and for nothing else. */
  readonly code: Sealed<string>;
}

/**
 * Begins a sign-in by email: draws a code of six digits, good for ten minutes, in the browser that asked only. Whether the
 * address has an account is not looked at, so that nobody learns it. Refuses `too-often`.
 */
export async function beginSignIn(
  ctx: Context,
  { email, replaces, known, addsTo }: SignInToBegin,
): Promise<Outcome<BegunSignIn, 'too-often'>> {
  const now = ctx.clock.now().getTime();
  const finder = await digestForFinding(ctx, 'sign-in:email', toFinder(email));
  const since = new Date(now - codesMinutes * 60_000);
  const isKnown = await isKnownBrowser(ctx, finder, known);
  if ((await countSending(ctx, finder, isKnown, since)) > mostCodes) return refuse('too-often');
  if (replaces !== undefined) deleteChallenge(ctx, hashToken(replaces));
  const token = ctx.random.bytes(32).toString('base64url');
  const tokenHash = hashToken(token);
  const code = drawCode(ctx.random);
  insertChallenge(ctx, {
    token_hash: tokenHash,
    finder,
    code_digest: await digestCode(ctx, tokenHash, code),
    sealed: await sealBriefly(ctx, briefAddress(tokenHash), { email }),
    adds_to: addsTo ?? null,
    tries: 0,
    expires_at: new Date(now + codeMinutes * 60_000),
  });
  return done({ token, code: seal(code) });
}
