import type { Context } from '../../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../../platform/refusal.js';
import { appendEntry } from '../../../record/index.js';
import { nextVersion } from '../../people-store.js';
import { listSelves } from '../../selves/list-selves.js';
import { ownerOf } from '../owner-of.js';
import { readHiddenFromAll, writeHidden } from './hidden-store.js';

/**
 * Says which answers no delegate ever sees ('SERVICE.FIELD'), instead of those said before: under every mandate, later ones
 * those on a document too, and of every account of theirs. Only the person may, or an officer who helps them; refuses `not-yours` otherwise.
 */
export async function hideFromAll(
  ctx: Context,
  answers: readonly string[],
): Promise<Outcome<readonly string[], 'not-yours'>> {
  const person = ownerOf(ctx);
  if (!person) return refuse('not-yours');
  const hidden = [...new Set(answers)].sort();
  for (const self of await listSelves(ctx, person)) {
    const version = await nextVersion(ctx, self); // held, so that two lists do not become one
    if (version === undefined) return refuse('not-yours');
    writeHidden(ctx, self, await readHiddenFromAll(ctx, self), hidden);
    appendEntry(ctx, { stream: `person:${self}`, version, kind: 'person.hidden-answers', data: { hidden } });
  }
  return done(hidden);
}
