import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { findShownNear } from '../near/find-shown.js';
import { hashFollowToken } from './ask-to-follow.js';
import { type Follow, followStream } from './follow.js';
import { holdFollow, writeConfirmed } from './follow-store.js';

/**
 * The reader of the first letter says yes. Said again it changes nothing. Refuses `no-such-follow` when it is over, or when what they
 * would follow without its reference is shown to nobody any more.
 */
export async function confirmFollow(ctx: Context, token: string): Promise<Outcome<Follow, 'no-such-follow'>> {
  const one = await holdFollow(ctx, hashFollowToken(token));
  if (!one || one.state === 'ended') return refuse('no-such-follow');
  if (one.isNear && !(await findShownNear(ctx, one.case))) return refuse('no-such-follow');
  if (one.state === 'following') return done(one);
  const version = one.version + 1;
  writeConfirmed(ctx, one.id, version);
  const data = { confirmed_at: ctx.clock.now().toISOString() };
  appendEntry(ctx, { stream: followStream(one.id), version, kind: 'follow.confirmed', data });
  return done({ ...one, state: 'following', version });
}
