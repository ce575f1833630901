import { appendEntry } from '../../../foundation/record/index.js';
import { openRow } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { act, type House, read } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import { type Case, listPastCases } from '../../cases/index.js';
import { workingClockOf } from '../../places/index.js';
import {
  type Answers,
  askingAt,
  type Compiled,
  findDesignText,
  getService,
  isSealed,
  previewDesign,
} from '../../services/index.js';
import { addEffects, type Effects, type Replay, type ReplayId, replayStreams, toShown } from './replay.js';
import { replayCase, tellsOfSealed } from './replay-case.js';
import { holdReplay, readRunningReplays, updateReplay } from './replay-store.js';

/** So many cases are asked in one act. */
const casesAPart = 500;

const hasSealed = ({ declaration }: Compiled): boolean =>
  Object.values(declaration.fields).some(({ mark }) => isSealed(mark));

/** The answers of cases, sealed all of them; a case of which nothing sealed is left any more is not there. */
async function answersOf(
  ctx: Context,
  cases: readonly Case[],
  versions: ReadonlyMap<number, Compiled>,
): Promise<ReadonlyMap<string, Answers>> {
  const opened = new Map<string, Record<string, Sealed<unknown>>>();
  for (const { row, values } of await openRow(
    ctx,
    'cases.case',
    cases.map(({ id }) => id),
  ))
    opened.set(row, { ...opened.get(row), ...values });
  const answers = new Map<string, Answers>();
  for (const one of cases) {
    const version = versions.get(one.serviceVersion);
    const sealed = opened.get(one.id);
    if (!version || (!sealed && hasSealed(version))) continue;
    const plain = Object.entries(one.fields).filter(([, value]) => value !== null);
    answers.set(one.id, { ...Object.fromEntries(plain.map(([field, value]) => [field, seal(value)])), ...sealed });
  }
  return answers;
}

async function versionsOf(
  ctx: Context,
  service: string,
  cases: readonly Case[],
): Promise<ReadonlyMap<number, Compiled>> {
  const versions = new Map<number, Compiled>();
  for (const { serviceVersion } of cases)
    if (!versions.has(serviceVersion)) versions.set(serviceVersion, await getService(ctx, service, serviceVersion));
  return versions;
}

/** What a design would do otherwise to these cases. */
async function replayPart(ctx: Context, one: Replay, next: Compiled, cases: readonly Case[]) {
  const versions = await versionsOf(ctx, one.service, cases);
  const answers = await answersOf(ctx, cases, versions);
  const clock = await workingClockOf(ctx);
  const sealed = new Map<string, boolean>();
  let effects: Effects = {};
  for (const { id, reference, serviceVersion, openedAt } of cases) {
    const [old, given] = [versions.get(serviceVersion), answers.get(id)];
    if (!old || !given) continue;
    for (const { key, difference } of replayCase(old, next, given, askingAt(clock, openedAt))) {
      const name = `${serviceVersion} ${key}`;
      const isOfSealed = sealed.get(name) ?? tellsOfSealed([old, next], key);
      sealed.set(name, isOfSealed);
      const sum = difference === undefined ? {} : { sum: difference };
      const references = isOfSealed ? [] : [reference];
      effects = addEffects(effects, { [key]: { count: 1, ...sum, isSealed: isOfSealed, references } });
    }
  }
  return { effects, leftOut: cases.length - answers.size };
}

function end(ctx: Context, one: Replay, state: 'done' | 'stopped'): Replay {
  const [at, version] = [ctx.clock.now(), one.version + 1];
  const effects = Object.fromEntries(Object.entries(one.effects).map(([key, effect]) => [key, toShown(effect)]));
  const next: Replay = { ...one, state, version, doneAt: at, effects: state === 'done' ? effects : {} };
  updateReplay(ctx, next);
  appendEntry(ctx, {
    ...{ stream: `${replayStreams}${one.id}`, version, kind: `replay.${state}`, occurredAt: at, service: one.service },
    data: { cases: one.cases, left_out: one.leftOut },
  });
  return next;
}

/** Goes on with one by a part; what it found and how far it came are written in the same act. */
async function replayNext(ctx: Context, id: ReplayId): Promise<Replay | undefined> {
  const one = await holdReplay(ctx, id);
  if (one?.state !== 'running') return undefined;
  const source = await findDesignText(ctx, one.design, one.revision);
  const next = source === undefined ? undefined : previewDesign(source);
  if (!next || next.leftOut.length > 0) return end(ctx, one, 'stopped');
  const cases = await listPastCases(ctx, one, one.after, casesAPart);
  const last = cases.at(-1);
  if (!last) return end(ctx, one, 'done');
  const { effects, leftOut } = await replayPart(ctx, one, next.service, cases);
  const on: Replay = {
    ...{ ...one, after: last.id, cases: one.cases + cases.length, leftOut: one.leftOut + leftOut },
    effects: addEffects(one.effects, effects),
  };
  updateReplay(ctx, on);
  return on;
}

/** Goes on with the replays of a place, part after part. It may be cut off anywhere. @returns how many cases were asked. */
export async function runReplays(house: House, place: PlaceId): Promise<number> {
  const who = { place, actor: { kind: 'system', name: 'replay' }, channel: 'system' } as const;
  let asked = 0;
  for (const id of await read(house, who, readRunningReplays)) {
    for (let isRunning = true, before = 0; isRunning; ) {
      const on = await act(house, who, (ctx) => replayNext(ctx, id));
      isRunning = on?.state === 'running';
      asked += Math.max(0, (on?.cases ?? 0) - before);
      before = on?.cases ?? before;
    }
  }
  return asked;
}
