import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { checkDeclaration } from '../checking/check-declaration.js';
import { readVersion } from '../versions/services-store.js';
import { type DesignId, isOpen } from './design.js';
import { takeDesign } from './design-store.js';
import { designerOf } from './designer-of.js';
import { moveDesign, unasked } from './move-design.js';
import { todayOf } from './today-of.js';

export type AskRefusal = 'not-allowed' | 'no-such-design' | 'closed' | 'changed-since' | 'faulty' | 'bad-day';

interface ToAsk {
  readonly id: DesignId;
  /** The revision that was read. */
  readonly revision: number;
  /** Not before this day, '2026-04-01'; left out, as soon as it is approved. */
  readonly on?: string;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Asks that a second person let a design be published. Refuses `faulty` while anything is wrong with it, `bad-day` for a day
 * that is over, and `changed-since` where somebody changed it after it was read.
 */
export async function askToPublish(ctx: Context, { id, revision, on }: ToAsk): Promise<Outcome<DesignId, AskRefusal>> {
  const by = designerOf(ctx);
  if (!by) return refuse('not-allowed');
  const one = await takeDesign(ctx, id);
  if (!one) return refuse('no-such-design');
  if (!isOpen(one)) return refuse('closed');
  if (one.revision !== revision) return refuse('changed-since');
  if (on !== undefined && (!day.test(on) || on < (await todayOf(ctx)))) return refuse('bad-day');
  const { declaration } = checkDeclaration(one.source);
  if (!declaration) return refuse('faulty');
  const against = (await readVersion(ctx, declaration.service, null))?.version ?? 0;
  const at = ctx.clock.now();
  const asked = { askedBy: by, askedAt: at, askedAgainst: against, publishOn: on } as const;
  moveDesign(ctx, { ...one, ...unasked, ...asked, state: 'asked', why: undefined }, 'design.asked', {
    ...{ revision, by, against, publish_on: on ?? null },
  });
  return done(id);
}
