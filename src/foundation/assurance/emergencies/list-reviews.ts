import type { Context } from '../../../platform/context.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { open } from '../../../platform/sealed/open.js';
import { openRow } from '../../vault/index.js';
import { type Emergency, emergencyTable } from './emergency.js';
import { readUnreviewed } from './emergency-store.js';
import { mayReview } from './review-emergency.js';

/** An emergency that waits for review, with what the officer wrote to whoever reviews it. */
export interface ReviewDue extends Emergency {
  readonly words: Opened<unknown> | undefined;
  readonly isOverdue: boolean;
}

/** What waits for this officer's review, first due first; nothing for those without the role, and nobody's own. */
export async function listReviews(ctx: Context): Promise<readonly ReviewDue[]> {
  const { actor } = ctx;
  if (actor.kind !== 'staff' || !mayReview(ctx)) return [];
  const waiting = (await readUnreviewed(ctx)).filter(({ person }) => person !== actor.person);
  const written = new Map<string, Opened<unknown>>();
  for (const { row, values } of await openRow(
    ctx,
    emergencyTable,
    waiting.map(({ id }) => id),
  ))
    if (values.words) written.set(row, open(contentOf(values.words)));
  const now = ctx.clock.now();
  return waiting.map((one) => ({ ...one, words: written.get(one.id), isOverdue: one.reviewBy < now }));
}
