import type { Context } from '../../../platform/context.js';
import { done } from '../../../platform/refusal.js';
import { endIssued } from './end-issued.js';
import { type AskedEnding, judgeEnding } from './judge-ending.js';

/** Takes back something that was issued, on a ground of its declaration. Refuses as `EndingRefusal` says. */
export async function revokeIssued(ctx: Context, asked: AskedEnding) {
  const judged = await judgeEnding(ctx, 'revoke', asked);
  if (!judged.ok) return judged;
  endIssued(ctx, judged.value.one, { as: 'revoked', ground: asked.ground });
  return done(judged.value.one);
}
