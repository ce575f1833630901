import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { readTraining } from './read-training.js';
import { standingOf, type TrainingFacts, type TrainingStanding } from './standing.js';
import { type FactRow, readFacts } from './training-store.js';

/** What these rows say of one officer and one handling. */
export function toFacts(rows: readonly FactRow[], person: PersonId, handling: string): TrainingFacts {
  const of = rows.filter((row) => row.handling === handling);
  const mine = of.filter((row) => row.person === person);
  const known = of.find(({ what }) => what === 'edition');
  return {
    results: mine.flatMap(({ what, edition, until }) => (what === 'result' && edition ? [{ edition, until }] : [])),
    waivedUntil: mine.find(({ what }) => what === 'waiver')?.until,
    edition: known?.edition ? { edition: known.edition, since: known.until } : undefined,
  };
}

/**
 * How an officer stands with each training as of now, asked of the database each time: what ended or was taken counts at
 * the next request. `since` is when their session began.
 */
export async function findTraining(
  ctx: Context,
  { person, since }: { readonly person: PersonId; readonly since?: Date },
): Promise<readonly TrainingStanding[]> {
  const rows = await readFacts(ctx, person);
  const now = ctx.clock.now();
  return (await readTraining()).map((module) => standingOf(module, toFacts(rows, person, module.handling), now, since));
}
