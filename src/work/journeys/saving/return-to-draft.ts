import { timingSafeEqual } from 'node:crypto';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { drawToken, hashOf, readReference, readReturnCode } from '../codes.js';
import type { Draft } from '../draft.js';
import { countTry, readSaved, removeTries, writeToken } from '../draft-store.js';

/** So many tries at one reference within so many minutes; then nobody may try it for the rest of them, right or wrong. */
export const mostTries = 5;
export const tryMinutes = 15;

/** What an unknown reference is compared with, so that it takes the same path as a wrong code. */
const nothing = Buffer.alloc(32);

export interface Typed {
  readonly reference: Sealed<readonly string[]>;
  readonly code: Sealed<readonly string[]>;
}

export interface Returned {
  readonly draft: Draft;
  /** The browser's new token; the one that another browser may still hold no longer opens the draft. */
  readonly token: string;
}

/**
 * Opens a saved draft to whoever has both its reference and its return code.
 * Refuses `wrong-pair` for a wrong code, an unknown or expired reference and what cannot be either, all alike in words and
 * work; `too-often` after five tries at one reference, known or not, within fifteen minutes.
 */
export async function returnToDraft(
  ctx: Context,
  typed: Typed,
): Promise<Outcome<Returned, 'wrong-pair' | 'too-often'>> {
  const reference = readReference(contentOf(typed.reference)[0] ?? '');
  const code = readReturnCode(contentOf(typed.code)[0] ?? '');
  if (!reference) return refuse('wrong-pair'); // nothing to look up, and nothing that the words do not say
  const since = new Date(ctx.clock.now().getTime() - tryMinutes * 60_000);
  if ((await countTry(ctx, reference, since)) > mostTries) return refuse('too-often');
  const saved = await readSaved(ctx, reference);
  const isRight = timingSafeEqual(saved?.codeHash ?? nothing, hashOf(code ?? ''));
  if (!saved || !isRight) return refuse('wrong-pair');
  const token = drawToken(ctx.random, saved.draft);
  writeToken(ctx, saved.draft, hashOf(token));
  removeTries(ctx, reference);
  return done({ draft: saved.draft, token });
}
