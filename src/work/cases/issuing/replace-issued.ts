import { actorCode } from '../../../platform/actor.js';
import type { Context } from '../../../platform/context.js';
import { done } from '../../../platform/refusal.js';
import { drawCode } from '../reference.js';
import { endIssued } from './end-issued.js';
import { recordIssued } from './issue-thing.js';
import type { Issued } from './issued.js';
import { type AskedEnding, judgeEnding } from './judge-ending.js';

/** Issues another in place of one that was lost or the like: of a new number, valid to the same day. Refuses as `EndingRefusal` says. */
export async function replaceIssued(ctx: Context, asked: AskedEnding) {
  const judged = await judgeEnding(ctx, 'replace', asked);
  if (!judged.ok) return judged;
  const { one, service } = judged.value;
  endIssued(ctx, one, { as: 'replaced', ground: asked.ground });
  const prefix = service.declaration.issues[one.thing]?.number ?? '';
  const made: Issued = {
    ...one,
    ...{ id: ctx.ids.next<'issued'>(), number: `${prefix}-${drawCode(ctx.random)}`, after: one.id, version: 1 },
    ...{ issuedAt: ctx.clock.now(), issuedBy: actorCode(ctx.actor), remindedOn: undefined, ended: undefined },
  };
  recordIssued(ctx, made);
  return done(made);
}
