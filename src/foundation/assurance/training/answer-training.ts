import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { readTraining } from './read-training.js';
import { day } from './standing.js';
import { insertResult, readResultsOf } from './training-store.js';

/** Answers tried one after the other would teach nobody anything. */
export const triesADay = 5;

export interface TrainingAnswers {
  /** The module's code. */
  readonly module: string;
  /** The choice made at each question. */
  readonly answers: Readonly<Record<string, string>>;
}

export interface Marked {
  readonly score: number;
  readonly wrong: readonly string[];
  /** Undefined where it was not passed. */
  readonly until: Date | undefined;
}

function monthsAfter(at: Date, months: number): Date {
  const after = new Date(at);
  after.setUTCMonth(after.getUTCMonth() + months);
  return after;
}

/**
 * Marks an officer's answers and records the result: codes, a score and until when it counts. Refuses whoever is no
 * officer, a module that is not there, a question without an answer of its own, and a sixth try within a day.
 */
export async function answerTraining(
  ctx: Context,
  { module: code, answers }: TrainingAnswers,
): Promise<Outcome<Marked, 'not-allowed' | 'no-such-training' | 'unanswered' | 'too-many-tries'>> {
  const { actor } = ctx;
  if (actor.kind !== 'staff') return refuse('not-allowed');
  const module = (await readTraining()).find((one) => one.code === code);
  if (!module) return refuse('no-such-training');
  const asked = Object.entries(module.questions);
  const isAnswered = ([id, { choices }]: (typeof asked)[number]) =>
    Object.hasOwn(answers, id) && Object.hasOwn(choices, answers[id] ?? '');
  if (!asked.every(isAnswered)) return refuse('unanswered');
  const takenAt = ctx.clock.now();
  const earlier = await readResultsOf(ctx, actor.person);
  const { handling, edition, pass, validMonths } = module;
  const lately = earlier.filter((one) => one.handling === handling && takenAt.getTime() - one.takenAt.getTime() < day);
  if (lately.length >= triesADay) return refuse('too-many-tries');
  const wrong = asked.flatMap(([id, { right }]) => (answers[id] === right ? [] : [id]));
  const score = asked.length - wrong.length;
  const until = score >= pass ? monthsAfter(takenAt, validMonths) : null;
  const number = (earlier[0]?.number ?? 0) + 1;
  const result = { handling, edition, score, questions: asked.length, wrong };
  insertResult(ctx, { person: actor.person, number, ...result, takenAt, until });
  appendEntry(ctx, {
    ...{ stream: `training:${actor.person}`, version: number, kind: 'training.answered' },
    data: { ...result, at: takenAt.toISOString(), until: until?.toISOString() ?? null },
  });
  return done({ score, wrong, until: until ?? undefined });
}
