import type { Follower, RecordedEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { readId } from '../../../platform/ids.js';
import { getService } from '../../services/index.js';
import { findCase } from '../find-case.js';
import { isShownNear } from '../near/find-shown.js';
import { readFollowers } from './follow-store.js';
import { nearFields } from './say-report.js';
import { insertTelling } from './telling-store.js';

/** Older news is none: see `tellOfClosing`. */
const freshDays = 3;

async function begin(ctx: Context, { stream, version, data }: RecordedEntry): Promise<void> {
  const id = readId<'case'>(stream.slice('case:'.length));
  const one = id && (await findCase(ctx, { id }));
  if (!one || (await readFollowers(ctx, one.id, null, 1)).length === 0) return;
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  const state = typeof data.state === 'string' ? data.state : one.state;
  const label = declaration.case.states[state]?.label;
  if (!label) return;
  const near = (await isShownNear(ctx, declaration)) ? await nearFields(ctx, declaration, one) : undefined;
  const fields = { reference: one.reference, stateEn: label.en, stateCy: label.cy, ...near };
  insertTelling(ctx, { id: ctx.ids.next<'telling'>(), case: one.id, cause: `${stream}:${version}`, fields });
}

/** Begins to tell those who follow a request of what anybody with its reference, or anybody near it, may see: the state that it came to. */
export const tellOfFollowed: Follower = {
  name: 'tell-of-followed',
  kinds: ['case.moved', 'case.closed', 'case.reopened'],
  async handle(ctx, entries) {
    const since = ctx.clock.now().getTime() - freshDays * 86_400_000;
    for (const entry of entries)
      if (entry.channel !== 'import' && entry.occurredAt.getTime() >= since) await begin(ctx, entry);
  },
};
