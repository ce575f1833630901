import { keepText } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { checkDeclaration } from '../checking/check-declaration.js';
import { publishVersion } from '../versions/publish-service.js';
import { readVersion } from '../versions/services-store.js';
import type { Design, DesignId, WholeDesign } from './design.js';
import { takeDesign } from './design-store.js';
import { approverOf } from './designer-of.js';
import { moveDesign } from './move-design.js';
import { todayOf } from './today-of.js';

export type AnswerPublishingRefusal =
  | 'not-allowed'
  | 'no-such-design'
  | 'not-asked'
  | 'yourself'
  | 'changed-since'
  | 'outdated'
  | 'no-reason'
  | 'faulty';

export interface ToAnswerPublishing {
  readonly id: DesignId;
  /** The revision that was read. */
  readonly revision: number;
  /** Why it is refused; left out, it is approved. */
  readonly refusal?: string;
}

/** What came of the answer: published now, approved for its day, or refused. */
export type Answered = 'published' | 'approved' | 'refused';

const longestReason = 500;

/** Publishes a design that two people agreed on. Refuses `faulty`, and `outdated` where another version came since it was compared. */
export async function publishDesign(ctx: Context, one: WholeDesign): Promise<Outcome<Design, 'faulty' | 'outdated'>> {
  const { declaration } = checkDeclaration(one.source);
  if (!declaration) return refuse('faulty');
  const newest = (await readVersion(ctx, declaration.service, null))?.version ?? 0;
  if (newest !== one.askedAgainst) return refuse('outdated');
  const published = await publishVersion(ctx, one.source, { design: one.id });
  if (!published.ok) return refuse('faulty');
  const { service, version } = published.value;
  const next = { ...one, state: 'published', published: { service, version } } as const;
  return done(next);
}

async function approve(ctx: Context, one: WholeDesign): Promise<Outcome<Answered, 'faulty' | 'outdated'>> {
  const by = one.answeredBy ?? null;
  if (one.publishOn !== undefined && one.publishOn > (await todayOf(ctx))) {
    moveDesign(ctx, { ...one, state: 'approved' }, 'design.approved', { revision: one.revision, by });
    return done('approved');
  }
  const next = await publishDesign(ctx, one);
  if (!next.ok) return next;
  const { service = '', version = 0 } = next.value.published ?? {};
  moveDesign(ctx, next.value, 'design.published', { revision: one.revision, by, service, service_version: version });
  return done('published');
}

/**
 * A second person's answer to who asked that a design be published: it is published now, or on its day; or it is refused with a
 * reason and may be changed. Refuses `yourself` to who asked, `outdated` where another version of the service came since.
 */
export async function answerPublishing(
  ctx: Context,
  { id, revision, refusal }: ToAnswerPublishing,
): Promise<Outcome<Answered, AnswerPublishingRefusal>> {
  const by = approverOf(ctx);
  if (!by) return refuse('not-allowed');
  const one = await takeDesign(ctx, id);
  if (!one) return refuse('no-such-design');
  if (one.state !== 'asked') return refuse('not-asked');
  if (one.askedBy === by) return refuse('yourself');
  if (one.revision !== revision) return refuse('changed-since');
  const answered = { ...one, answeredBy: by, answeredAt: ctx.clock.now() };
  if (refusal === undefined) return approve(ctx, answered);
  const why = refusal.trim();
  if (why === '' || why.length > longestReason) return refuse('no-reason');
  moveDesign(ctx, { ...answered, state: 'open', why }, 'design.refused', { revision, by, why: keepText(ctx, why) });
  return done('refused');
}
