import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { dateOf } from '../../../platform/language/index.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { workingClockOf } from '../../places/index.js';
import { readPage, writePageRow } from '../content-store.js';
import { type ContentPage, streamOf } from '../page.js';
import { mayEdit } from './may-edit.js';

/** Says that a page was read and is right, and when it is read again: a day that is still to come. */
export async function reviewPage(
  ctx: Context,
  { id, reviewOn }: { readonly id: string; readonly reviewOn: string },
): Promise<Outcome<ContentPage, 'not-allowed' | 'unknown' | 'bad-date'>> {
  if (!mayEdit(ctx)) return refuse('not-allowed');
  const before = await readPage(ctx, id);
  if (!before) return refuse('unknown');
  const today = dateOf(ctx.clock.now(), (await workingClockOf(ctx)).timeZone);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(reviewOn) || Number.isNaN(Date.parse(reviewOn)) || reviewOn <= today)
    return refuse('bad-date');
  const page = { ...before, reviewOn, version: before.version + 1 };
  writePageRow(ctx, page);
  appendEntry(ctx, {
    stream: streamOf(id),
    version: page.version,
    kind: 'page.reviewed',
    data: { review_on: reviewOn },
  });
  return done(page);
}
