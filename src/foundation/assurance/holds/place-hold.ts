import type { Context } from '../../../platform/context.js';
import type { CaseId, SubjectId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { appendEntry } from '../../record/index.js';
import { holdLedger, mintSubject, sealRow } from '../../vault/index.js';
import { isRevealDay } from '../concealed/concealed.js';
import { type Hold, type HoldGround, type HoldId, type HoldScope, holdTable, recordsRole } from './hold.js';
import { insertHold } from './hold-store.js';

const whileKept = 'while the hold is kept';

export interface HoldToPlace {
  readonly scope: HoldScope;
  readonly case: CaseId;
  /** Whose person, of scope 'person'. */
  readonly about: SubjectId | undefined;
  /** Which service, of scope 'service'. */
  readonly service: string | undefined;
  readonly ground: HoldGround;
  /** The day of its review, within a year. */
  readonly reviewOn: string;
  /** What it is about, for colleagues who review it. */
  readonly words: Sealed<string>;
}

export type PlaceHoldRefusal = 'not-allowed' | 'no-person' | 'not-a-review-day';

/** Whether the actor places, reviews and lifts holds. */
export const mayHold = ({ actor }: Pick<Context, 'actor'>): boolean =>
  actor.kind === 'staff' && actor.roles.includes(recordsRole);

/** Whether it is a day on which a hold may be reviewed next: after today, within a year. */
export const isReviewDay = (ctx: Context, day: string): boolean =>
  isRevealDay(day, ctx.clock.now().toISOString().slice(0, 10));

/**
 * Places a legal hold. It waits for whoever destroys keys at this moment, and whoever does so next sees it: what lives
 * when this act ends is held. Refuses `not-allowed` without the role, `no-person` where the case is nobody's, and
 * `not-a-review-day`.
 */
export async function placeHold(ctx: Context, asked: HoldToPlace): Promise<Outcome<HoldId, PlaceHoldRefusal>> {
  const { scope, ground, reviewOn, words } = asked;
  if (ctx.actor.kind !== 'staff' || !mayHold(ctx)) return refuse('not-allowed');
  if (!isReviewDay(ctx, reviewOn)) return refuse('not-a-review-day');
  if (scope === 'person' && !asked.about) return refuse('no-person');
  await holdLedger(ctx);
  const one: Hold = {
    ...{ id: ctx.ids.next<'hold'>(), scope, case: asked.case, ground, reviewOn, subject: mintSubject(ctx) },
    about: scope === 'person' ? asked.about : undefined,
    service: scope === 'service' ? asked.service : undefined,
    ...{ placedAt: ctx.clock.now(), placedBy: ctx.actor.person },
    ...{ liftedAt: undefined, liftedBy: undefined, version: 1 },
  };
  const { id, subject } = one;
  const parts = [{ subject, mark: 'personal', keep: whileKept, values: { words } }] as const;
  const { envelopes } = await sealRow(ctx, { table: holdTable, row: id, version: 1, scope: `hold:${id}`, parts });
  insertHold(ctx, one);
  appendEntry(ctx, {
    ...{ stream: `hold:${id}`, version: 1, kind: 'hold.placed' },
    data: {
      ...{ scope, case_id: one.case, about_id: one.about ?? null, service: one.service ?? null, ground },
      ...{ subject_id: subject, placed_at: one.placedAt.toISOString(), placed_by: one.placedBy },
      ...{ review_on: reviewOn, envelopes },
    },
  });
  return done(id);
}
