import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { loadAreas, type WorkingClock, workingClockOf } from '../../places/index.js';
import { type Compiled, parseAnswers, type Raw } from '../../services/index.js';
import type { Case } from '../case.js';
import { insertCase } from '../case-store.js';
import { decideMove } from '../decide-move.js';
import { drawCase, type NewCase } from '../draw-case.js';
import { recordMove } from '../move-case.js';
import { recordOpened, refuseOpening } from '../open-case.js';
import { monthsOf } from '../promise/statutory.js';
import type { Services } from './check-fit.js';
import { type Loaded, readLoaded } from './loaded-store.js';
import type { RawAnswer, Request } from './to-request.js';

type LoadFault = 'duplicate-id' | 'answer-refused' | 'move-refused' | 'opening-refused';

/** What became of one request: a new case, one that was there, or a refusal. */
export interface Taken {
  readonly request: Request;
  readonly as: 'opened' | 'already-there' | LoadFault;
  /** The field whose answer the service does not take. */
  readonly field?: string;
}

/** What a batch needs to know from before it. */
export interface Batch {
  readonly services: Services;
  /** Codes of the areas that the gazetteer has; new ones are added. */
  readonly areas: ReadonlySet<string>;
  /** When this import began: a case younger than that came from this very file. */
  readonly beganAt: Date;
}

const toRaw = (answer: RawAnswer): Raw =>
  typeof answer === 'string'
    ? { '': [answer] }
    : { '': ['manual'], ...Object.fromEntries(Object.entries(answer).map(([part, text]) => [part, [text]])) };

/** The time of a UUIDv7: when its case was written. */
const madeAt = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);

/** A row that is there already says the same of its request, and was not loaded by this import. */
function isSame(loaded: Loaded, request: Request, beganAt: Date): boolean {
  return (
    madeAt(loaded.id) < beganAt.getTime() &&
    loaded.service === request.service &&
    loaded.channel === request.channel &&
    loaded.opened_at.getTime() === request.openedAt.getTime() &&
    Object.entries(request.known).every(([field, value]) => String(loaded.fields[field] ?? '') === value)
  );
}

function readAnswers(compiled: Compiled, request: Request) {
  const given = { ...request.answers, ...request.known };
  const raw = Object.entries(given).flatMap(([field, answer]) =>
    answer === '' ? [] : [[field, toRaw(answer)] as const],
  );
  return parseAnswers(compiled, Object.fromEntries(raw));
}

/** The case as its moves leave it, with their entries queued; refused, nothing is. */
async function openAndMove(
  ctx: Context,
  asked: NewCase,
  request: Request,
  clock: WorkingClock,
): Promise<Outcome<Case, LoadFault>> {
  if (refuseOpening(ctx, asked)) return refuse('opening-refused');
  const opened = await drawCase(ctx, asked);
  const at = request.closedAt ?? request.openedAt;
  const months = monthsOf(asked.service.declaration.case.clock.promise);
  const standing = months === undefined ? undefined : { months, extended: 0, pauses: [] };
  const moves = [];
  let one = opened;
  for (const [step, transition] of request.moves.entries()) {
    const isLast = step === request.moves.length - 1;
    const wish = {
      transition,
      hasNote: false,
      ...(isLast && request.reason !== undefined ? { reason: request.reason } : {}),
    };
    const move = decideMove(asked.service, one, wish, { actor: ctx.actor, clock, at, standing });
    if (!move.ok) return refuse('move-refused');
    moves.push({ move: move.value, transition });
    one = move.value.next;
  }
  await recordOpened(ctx, asked, opened);
  for (const { move, transition } of moves) recordMove(ctx, asked.service.declaration, move, { transition, at });
  return done(one);
}

async function take(ctx: Context, request: Request, batch: Batch, clock: WorkingClock): Promise<Taken> {
  const service = batch.services.get(request.service);
  if (!service) throw new Error(`The service ${request.service} was there when the import began.`);
  const answers = readAnswers(service, request);
  if (!answers.ok) return { request, as: 'answer-refused', field: String(answers.detail?.field ?? '') };
  const { channel, openedAt, source, area } = request;
  const asked = { service, answers: answers.value, channel, openedAt, source, ...(area ? { area: area.code } : {}) };
  const one = await openAndMove(ctx, asked, request, clock);
  if (!one.ok) return { request, as: one.refused };
  insertCase(ctx, one.value);
  return { request, as: 'opened' };
}

function addAreas(ctx: Context, taken: readonly Taken[], known: ReadonlySet<string>): void {
  const opened = taken.flatMap(({ as, request }) => (as === 'opened' && request.area ? [request.area] : []));
  const fresh = new Map(opened.filter(({ code }) => !known.has(code)).map((area) => [area.code, area]));
  loadAreas(
    ctx,
    [...fresh.values()].map(({ code, kind, name }) => ({ code, kind, name: { en: name, cy: name } })),
  );
}

/**
 * Opens the requests of one batch and moves them to where they ended, each at its own times, in one transaction. A
 * request that was loaded before is left alone; two that share an id are one case and a refusal.
 */
export async function loadBatch(ctx: Context, requests: readonly Request[], batch: Batch): Promise<readonly Taken[]> {
  const loaded = await readLoaded(
    ctx,
    requests.map(({ source }) => source),
  );
  const clock = await workingClockOf(ctx);
  const seen = new Set<string>();
  const taken: Taken[] = [];
  for (const request of requests) {
    const there = loaded.get(request.source);
    if (seen.has(request.source)) taken.push({ request, as: 'duplicate-id' });
    else if (there)
      taken.push({ request, as: isSame(there, request, batch.beganAt) ? 'already-there' : 'duplicate-id' });
    else {
      const one = await take(ctx, request, batch, clock);
      if (one.as === 'opened') seen.add(request.source);
      taken.push(one);
    }
  }
  addAreas(ctx, taken, batch.areas);
  return taken;
}
