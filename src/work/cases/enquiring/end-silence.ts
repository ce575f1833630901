import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { act, type House, read } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { workingClockOf } from '../../places/index.js';
import { type Declaration, getService } from '../../services/index.js';
import type { Case } from '../case.js';
import { holdCase, updateCase } from '../case-store.js';
import { settleContests } from '../contesting/settle-contests.js';
import { endTimers } from '../effort/end-timers.js';
import { recordMove } from '../move-case.js';
import { moved } from '../moved.js';
import { readStanding } from '../promise/read-standing.js';
import { stateOf } from '../workflow.js';
import { type Enquiry, silence } from './enquiry.js';
import { readDue, readEnquiry, updateEnquiry } from './enquiry-store.js';
import { settleEnquiry } from './settle-enquiry.js';

/** At most so many at once: what is left is found by the next run. */
const most = 200;

function remind(ctx: Context, one: Case, enquiry: Enquiry): void {
  const version = one.version + 1;
  updateEnquiry(ctx, { ...enquiry, remindedAt: ctx.clock.now() });
  appendEntry(ctx, {
    ...{ stream: `case:${one.id}`, version, kind: 'case.reminded', occurredAt: ctx.clock.now() },
    ...{ service: one.service, serviceVersion: one.serviceVersion, data: { enquiry_reminded: enquiry.id } },
  });
  updateCase(ctx, { ...one, version });
}

async function end(ctx: Context, declaration: Declaration, one: Case, to: string): Promise<void> {
  const at = ctx.clock.now();
  const { ends, team, pauses = false } = stateOf(declaration, to);
  const standing = await readStanding(ctx, declaration, one);
  const step = {
    ...{ to, at, pauses, ...(ends === undefined ? {} : { ends }), ...(team === undefined ? {} : { team }) },
    ...(standing ? { statutory: { standing, extends: 0 } } : {}),
  };
  const next = moved(one, step, await workingClockOf(ctx));
  const kind = ends === undefined ? 'case.moved' : 'case.closed';
  const data = await settleEnquiry(ctx, one.id, { state: 'silent', at });
  recordMove(ctx, declaration, { from: one.state, next, kind }, { transition: silence, at, more: { data } });
  updateCase(ctx, next);
  if (kind === 'case.moved') return;
  await endTimers(ctx, one.id);
  await settleContests(ctx, next);
}

/** What is due of one enquiry, once its case is held: nothing where it was answered meanwhile. */
async function settle(ctx: Context, found: Enquiry): Promise<void> {
  const one = await holdCase(ctx, found.case);
  const enquiry = one && (await readEnquiry(ctx, found.id));
  if (!one || enquiry?.state !== 'open') return;
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  const { asks } = stateOf(declaration, one.state);
  if (asks && enquiry.dueAt <= ctx.clock.now()) await end(ctx, declaration, one, asks.silence.to);
  else if (enquiry.dueAt > ctx.clock.now() && !enquiry.remindedAt) remind(ctx, one, enquiry);
}

/** Reminds whoever was asked and has not answered, and ends the waiting where its time is over. @returns how many were due. */
export async function endSilence(house: House, place: PlaceId): Promise<number> {
  const who = { place, actor: { kind: 'system', name: 'end-silence' }, channel: 'system' } as const;
  const due = await read(house, who, (ctx) => readDue(ctx, ctx.clock.now(), most));
  for (const one of due) await act(house, who, (ctx) => settle(ctx, one));
  return due.length;
}
