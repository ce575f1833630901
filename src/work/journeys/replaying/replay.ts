import type { CaseId, Id, PersonId } from '../../../platform/ids.js';
import type { DesignId } from '../../services/index.js';

export type ReplayId = Id<'replay'>;
export const replayStreams = 'replay:';

/** What a design would do otherwise to a case: 'asked:FIELD', 'not-asked:FIELD', 'refused:FIELD', 'changed:FIELD', 'due', 'state'. */
export type EffectKey = string;

/** How many cases an effect met. */
export interface Effect {
  readonly count: number;
  /** By how many pence an amount changes over all of them. */
  readonly sum?: number;
  /** Whether it tells anything of sealed answers: then no case is named. */
  readonly isSealed: boolean;
  /** Some of the cases, by reference. */
  readonly references: readonly string[];
}

export type Effects = Readonly<Record<EffectKey, Effect>>;

/** Past cases of a service asked what a design would have made of them. */
export interface Replay {
  readonly id: ReplayId;
  readonly design: DesignId;
  readonly revision: number;
  readonly service: string;
  readonly from: Date;
  readonly before: Date;
  readonly state: 'running' | 'done' | 'stopped';
  /** How many there were when it was asked for. */
  readonly inAll: number;
  readonly cases: number;
  /** Of which nothing is left to ask. */
  readonly leftOut: number;
  readonly after: CaseId | undefined;
  readonly effects: Effects;
  readonly askedBy: PersonId;
  readonly askedAt: Date;
  readonly doneAt: Date | undefined;
  readonly version: number;
}

/** References that are named at most. */
const mostNamed = 20;
/** Of what hangs on sealed answers, fewer cases than this are not counted out, and counts go by steps of it. */
const leastCount = 5;
/** And amounts are told for so many cases at least. */
const leastForSum = 20;
/** Replays of one service a day: many that differ little would tell of one case what none tells. */
export const mostADay = 5;

const twoFigures = (value: number): number => (value === 0 ? 0 : Number(value.toPrecision(2)));

/** An effect as it may be kept and shown once all is counted. */
export function toShown({ count, sum, isSealed, references }: Effect): Effect {
  if (!isSealed) return { count, ...(sum === undefined ? {} : { sum }), isSealed, references };
  const steps = count - (count % leastCount);
  const told = sum !== undefined && count >= leastForSum ? { sum: twoFigures(sum) } : {};
  return { count: steps, ...told, isSealed, references: [] };
}

/** Two counts of the same, put together. */
export function addEffects(one: Effects, other: Effects): Effects {
  const all = { ...one };
  for (const [key, effect] of Object.entries(other)) {
    const had = all[key];
    const sum = (had?.sum ?? 0) + (effect.sum ?? 0);
    const hasSum = had?.sum !== undefined || effect.sum !== undefined;
    all[key] = {
      count: (had?.count ?? 0) + effect.count,
      ...(hasSum ? { sum } : {}),
      isSealed: effect.isSealed || (had?.isSealed ?? false),
      references: [...(had?.references ?? []), ...effect.references].slice(0, mostNamed),
    };
  }
  return all;
}
