import type { Context } from '../../../platform/context.js';
import { readTraining } from './read-training.js';
import { day } from './standing.js';
import { readIncidents, readResultsOfEdition } from './training-store.js';

/** Answers of fewer officers than this would say who answered what. */
export const fewestAnswering = 5;

export interface Understanding {
  readonly module: string;
  readonly question: string;
  /** How many answers were right, and how many there were; undefined while too few officers have answered. */
  readonly right: number;
  readonly tries: number;
}

/** How often each question of the training that counts was answered rightly; none while too few have answered. */
export async function countUnderstanding(ctx: Context): Promise<readonly Understanding[]> {
  const counted: Understanding[] = [];
  for (const { code, edition, questions } of await readTraining()) {
    const results = await readResultsOfEdition(ctx, edition);
    if (new Set(results.map(({ person }) => person)).size < fewestAnswering) continue;
    for (const question of Object.keys(questions)) {
      const right = results.filter(({ wrong }) => !wrong.includes(question)).length;
      counted.push({ module: code, question, right, tries: results.length });
    }
  }
  return counted;
}

export interface IncidentCounts {
  /** By officers before they first passed a training, and after. */
  readonly before: number;
  readonly after: number;
  /** By whoever is no trained officer: residents too. */
  readonly all: number;
}

/** Texts marked above OFFICIAL that were entered in the last year. */
export async function countIncidents(ctx: Context): Promise<IncidentCounts> {
  const rows = await readIncidents(ctx, new Date(ctx.clock.now().getTime() - 365 * day));
  const trained = rows.filter(({ trainedAt }) => trainedAt !== null);
  const after = trained.filter(({ at, trainedAt }) => trainedAt !== null && at > trainedAt).length;
  return { before: trained.length - after, after, all: rows.length };
}
