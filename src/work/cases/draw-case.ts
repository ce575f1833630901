import { mintSubject } from '../../foundation/vault/index.js';
import type { Channel } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import { dueAfter, type WorkingClock, workingClockOf } from '../places/index.js';
import {
  type Answers,
  askingAt,
  type Compiled,
  type FeeAsked,
  plainAnswers,
  promiseOf,
  releaseArea,
  releaseAtOpening,
} from '../services/index.js';
import type { Case } from './case.js';
import type { SaidAtOpening } from './choosing/choose-at-opening.js';
import type { Scan } from './notes/keep-scans.js';
import { beginsIn } from './paying/owes.js';
import { monthsOf, statutoryDueAt } from './promise/statutory.js';
import { drawReference } from './reference.js';
import { partiesOf } from './sealing/parties-of.js';
import { daysOf, stateOf } from './workflow.js';

/** What opens a case. */
export interface NewCase {
  readonly service: Compiled;
  /** Parsed answers by field, every one of them sealed; unanswered fields left out. */
  readonly answers: Answers;
  /** What was said to its uses before it was sent; nothing said is nothing chosen. */
  readonly said?: SaidAtOpening;
  /** By which way it came; the act's own channel unless said. */
  readonly channel?: Channel;
  /** When it came in the world: an import's own time. */
  readonly openedAt?: Date;
  /** 'SOURCE:ID' of an imported row. */
  readonly source?: string;
  /** What is to be paid first; left out, nothing is. */
  readonly owed?: FeeAsked | undefined;
  /** 'ward:millbrook', where it is known already; else it is released from the address. */
  readonly area?: string;
  /** Questions that were asked on paper and not answered there, where they may be left so. */
  readonly notGiven?: readonly string[];
  /** The sheets on which it came. */
  readonly scans?: readonly Scan[] | undefined;
}

/** A subject for every party that the declaration names, told of or not: who they are would tell what was answered. */
const mintSubjects = (ctx: Context, { declaration }: Compiled): Case['subjects'] =>
  Object.fromEntries(partiesOf(declaration).map((party) => [party, mintSubject(ctx)]));

/** By when it is promised: in working days, or in the months that a law gives. */
function firstDue(clock: WorkingClock, openedAt: Date, promise: string): Date {
  const months = monthsOf(promise);
  if (months === undefined) return dueAfter(clock, openedAt, daysOf(promise));
  return statutoryDueAt(clock, openedAt, { months, extended: 0, pauses: [] });
}

/** A case as it stands the moment it is opened; nothing is written yet but the subjects that it names. */
export async function drawCase(ctx: Context, asked: NewCase): Promise<Case> {
  const { service } = asked;
  const { declaration } = service;
  const openedAt = asked.openedAt ?? ctx.clock.now();
  const fields = plainAnswers(service, asked.answers);
  const state = beginsIn(declaration, asked.owed);
  const { team, pauses } = stateOf(declaration, state);
  const area = asked.area ?? (await releaseArea(ctx, service, asked.answers));
  const clock = await workingClockOf(ctx);
  const asking = askingAt(clock, openedAt);
  const promise = promiseOf(service, asked.answers, asking);
  return {
    id: ctx.ids.next<'case'>(),
    reference: drawReference(ctx.random, declaration.service),
    service: declaration.service,
    serviceVersion: service.version,
    state,
    openedAt,
    dueAt: firstDue(clock, openedAt, promise),
    ...(pauses ? { clockPausedAt: openedAt } : {}),
    channel: asked.channel ?? ctx.channel,
    ...(area === undefined ? {} : { area }),
    ...(team === undefined ? {} : { team }),
    fields,
    released: releaseAtOpening(service, asked.answers, { asking, area }),
    subjects: mintSubjects(ctx, service),
    ...(asked.notGiven?.length ? { notGiven: asked.notGiven } : {}),
    ...(asked.source === undefined ? {} : { source: asked.source }),
    version: 1,
  };
}
