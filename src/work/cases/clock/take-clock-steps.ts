import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { act, type House, read } from '../../../platform/house.js';
import type { CaseId, PlaceId } from '../../../platform/ids.js';
import { workingClockOf } from '../../places/index.js';
import { listServices } from '../../services/index.js';
import type { Case } from '../case.js';
import { holdCase, updateEscalated } from '../case-store.js';
import { type ClockStep, dueFrom, dueUntil, isStepDue, stepsOf } from './clock-step.js';
import { hasTaken, insertStep, readWaitingFor } from './clock-step-store.js';
import { tellOfStep } from './tell-of-step.js';

/** At most so many of one step at once: what is left is found by the next run. */
const most = 200;

interface Due {
  readonly id: CaseId;
  readonly step: ClockStep;
}

function record(ctx: Context, one: Case, { code, to }: ClockStep): void {
  const at = ctx.clock.now();
  const next = { ...one, version: one.version + 1, ...(to === undefined ? {} : { escalatedTo: to, escalatedAt: at }) };
  insertStep(ctx, one.id, code);
  appendEntry(ctx, {
    stream: `case:${one.id}`,
    version: next.version,
    kind: to === undefined ? 'case.due-reminded' : 'case.escalated',
    occurredAt: at,
    service: one.service,
    serviceVersion: one.serviceVersion,
    data: {
      ...{ step: code, promised: one.dueAt?.toISOString() ?? null },
      ...(to === undefined ? {} : { escalated_to: to, escalated_at: at.toISOString() }),
    },
  });
  updateEscalated(ctx, next);
}

/** One step of one case, once that is held: nothing where it was closed, paused or promised anew meanwhile. */
async function take(ctx: Context, { id, step }: Due): Promise<void> {
  const one = await holdCase(ctx, id);
  if (!one || !isStepDue(step, one, await workingClockOf(ctx), ctx.clock.now())) return;
  if (await hasTaken(ctx, id, step.code)) return;
  record(ctx, one, step);
  await tellOfStep(ctx, one, step);
}

async function listDue(ctx: Context): Promise<readonly Due[]> {
  const clock = await workingClockOf(ctx);
  const at = ctx.clock.now();
  const due: Due[] = [];
  for (const { declaration } of await listServices(ctx))
    for (const step of stepsOf(declaration)) {
      const asked = { from: dueFrom(step, at), until: dueUntil(step, clock, at), step: step.code, most };
      for (const id of await readWaitingFor(ctx, { ...asked, service: declaration.service })) due.push({ id, step });
    }
  return due;
}

/**
 * Reminds of cases that are soon due and escalates those that are late, as the newest version of their service says: each step once
 * for a case, by its clock as it stands. May be stopped and run again at any moment. @returns how many were looked at.
 */
export async function takeClockSteps(house: House, place: PlaceId): Promise<number> {
  const who = { place, actor: { kind: 'system', name: 'clock-steps' }, channel: 'system' } as const;
  const due = await read(house, who, listDue);
  for (const one of due) await act(house, who, (ctx) => take(ctx, one));
  return due.length;
}
