import { findStaff } from '../../../foundation/people/index.js';
import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { type Case, findCase, mayWork, workingRolesOf } from '../../cases/index.js';
import { getService } from '../../services/index.js';
import { columnsOf, recordVisit, type Visit, type VisitTo, visitStream } from './visit.js';
import { insertVisit, readLastPosition } from './visit-store.js';

export type PlanVisitRefusal =
  | 'no-such-case'
  | 'not-allowed'
  | 'case-closed'
  /** No day of the calendar, or one that is past. */
  | 'no-such-day'
  /** No time of day, or one that ends before it begins. */
  | 'no-such-time'
  /** They have no part in the service. */
  | 'cannot-work';

export interface AskedVisit {
  readonly case: CaseId;
  readonly to: VisitTo;
  readonly day: string;
  /** Both or neither. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

const time = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Whether a day can still be planned for. UTC is enough: a place's own day differs by an hour of the night. */
export function isPlannable(day: string, now: Date): boolean {
  const at = /^\d{4}-\d\d-\d\d$/.test(day) ? new Date(`${day}T00:00:00Z`) : undefined;
  const isDay = at !== undefined && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
  return isDay && day >= now.toISOString().slice(0, 10);
}

const isTime = ({ from, until }: AskedVisit): boolean => {
  if (from === undefined && until === undefined) return true;
  return time.test(from ?? '') && time.test(until ?? '') && (from ?? '') < (until ?? '');
};

/** Whether somebody can be sent to a case: an officer with a role in its service, or a team of it. */
export async function canBeSent(ctx: Context, one: Case, to: VisitTo): Promise<boolean> {
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  const roles = workingRolesOf(declaration);
  if ('team' in to) return roles.has(to.team);
  const staff = await findStaff(ctx, to.officer);
  return staff?.roles.some((role) => roles.has(role)) ?? false;
}

/** Plans that somebody goes to where an open case is. It comes last in the round of that day. */
export async function planVisit(ctx: Context, asked: AskedVisit): Promise<Outcome<Visit, PlanVisitRefusal>> {
  const one = await findCase(ctx, { id: asked.case });
  if (!one) return refuse('no-such-case');
  if (!(await mayWork(ctx, one))) return refuse('not-allowed');
  if (one.closedAt) return refuse('case-closed');
  if (!isPlannable(asked.day, ctx.clock.now())) return refuse('no-such-day');
  if (!isTime(asked)) return refuse('no-such-time');
  if (!(await canBeSent(ctx, one, asked.to))) return refuse('cannot-work');
  const position = (await readLastPosition(ctx, asked.to, asked.day)) + 1;
  const visit: Visit = {
    ...{ id: ctx.ids.next<'visit'>(), case: one.id, ...columnsOf(asked.to), day: asked.day, position },
    ...{ from: asked.from ?? null, to: asked.until ?? null, state: 'planned', version: 1 },
  };
  insertVisit(ctx, visit);
  const kind = 'visit.planned';
  appendEntry(ctx, { stream: visitStream(visit.id), version: 1, kind, service: one.service, data: recordVisit(visit) });
  return done(visit);
}
