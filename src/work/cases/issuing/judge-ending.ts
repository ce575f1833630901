import type { RiskRefusal, RiskRefused } from '../../../foundation/assurance/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { dateAt, workingClockOf } from '../../places/index.js';
import { type Compiled, getService } from '../../services/index.js';
import { judgeSettling } from '../acting/judge-act-on.js';
import { readCase } from '../case-store.js';
import { isOpenCase } from '../sight/is-open-case.js';
import { hasRole, toList } from '../workflow.js';
import { type Issued, type IssuedId, standingOn } from './issued.js';
import { holdIssued } from './issued-store.js';

export interface AskedEnding {
  readonly id: IssuedId;
  /** A code of the declaration's grounds. */
  readonly ground: string;
}

export type EndingRefusal = 'no-such-thing' | 'not-allowed' | 'unknown-ground' | 'over'; // it has ended already, or its day is over

export interface ToEnd {
  readonly one: Issued;
  readonly service: Compiled;
}

/** Whether an officer may revoke or replace something that was issued, and on this ground: by the newest declaration's word. */
export async function judgeEnding(
  ctx: Context,
  how: 'revoke' | 'replace',
  { id, ground }: AskedEnding,
): Promise<Outcome<ToEnd, EndingRefusal> | RiskRefused<RiskRefusal | 'untrained'>> {
  const one = await holdIssued(ctx, id);
  const opened = one && (await readCase(ctx, one.case));
  if (!one || !opened) return refuse('no-such-thing');
  const service = await getService(ctx, opened.service, opened.serviceVersion);
  const ending = service.declaration.issues[one.thing]?.[how];
  if (!ending || !hasRole(ctx.actor, toList(ending.by)) || !(await isOpenCase(ctx, opened)))
    return refuse('not-allowed');
  const risk = await judgeSettling(ctx, opened);
  if (risk) return risk;
  if (!Object.hasOwn(ending.grounds, ground)) return refuse('unknown-ground');
  const today = dateAt((await workingClockOf(ctx)).timeZone, ctx.clock.now());
  return ['valid', 'not-yet'].includes(standingOn(one, today)) ? done({ one, service }) : refuse('over');
}
