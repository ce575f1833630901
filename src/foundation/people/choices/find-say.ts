import type { Context } from '../../../platform/context.js';
import type { SubjectId } from '../../../platform/ids.js';
import { standingOf } from './choice.js';
import { holdChoicesOfUse } from './choice-store.js';

/** What the people whose data it is have said to a use, taken together. */
export interface Say {
  /** Every one of them turned it on, in the words of today. */
  readonly isChosen: boolean;
  /** One of them objected, and was right. */
  readonly isObjected: boolean;
}

/** What these subjects say to a use from this moment until the act ends. Silence is no yes, and of several one no is enough. */
export async function findSay(
  ctx: Context,
  { subjects, use, wording }: { subjects: readonly SubjectId[]; use: string; wording: string | undefined },
): Promise<Say> {
  const said = subjects.length === 0 ? [] : await holdChoicesOfUse(ctx, subjects, use);
  const now = ctx.clock.now();
  const given = new Set(
    said.filter((one) => wording !== undefined && standingOf(one, wording, now) === 'given').map((one) => one.subject),
  );
  return {
    isChosen: subjects.length > 0 && subjects.every((subject) => given.has(subject)),
    isObjected: said.some(({ state }) => state === 'upheld'),
  };
}

/** What each of many subjects says to a use, from this moment until the act ends. */
export interface SayOfEach {
  /** Those who turned it on, in the words of today. */
  readonly chosen: ReadonlySet<SubjectId>;
  /** Those who objected, and were right or wait for an answer. */
  readonly objected: ReadonlySet<SubjectId>;
}

/** As `findSay`, for each by themself: who has not been heard on an objection yet is spared meanwhile. */
export async function findSayOfEach(
  ctx: Context,
  { subjects, use, wording }: { subjects: readonly SubjectId[]; use: string; wording: string | undefined },
): Promise<SayOfEach> {
  const said = subjects.length === 0 ? [] : await holdChoicesOfUse(ctx, subjects, use);
  const now = ctx.clock.now();
  const isGiven = (one: (typeof said)[number]) => wording !== undefined && standingOf(one, wording, now) === 'given';
  return {
    chosen: new Set(said.filter(isGiven).map(({ subject }) => subject)),
    objected: new Set(
      said.filter(({ state }) => state === 'upheld' || state === 'objected').map(({ subject }) => subject),
    ),
  };
}
