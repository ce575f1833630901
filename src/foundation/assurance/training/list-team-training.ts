import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { listAccess, listStaff, type Staff } from '../../people/index.js';
import { toFacts } from './find-training.js';
import { readTraining } from './read-training.js';
import { standingOf, type TrainingStanding } from './standing.js';
import { readFacts } from './training-store.js';
import { dutyManager } from './waive-training.js';

/** How one officer stands with one training. */
export interface TeamTraining extends Pick<Staff, 'person' | 'name' | 'teams'> {
  readonly standing: TrainingStanding;
}

/** Everybody who holds a role now, with each training, by name; `among` leaves the others out. */
export async function listTeamTraining(
  ctx: Context,
  among: (person: PersonId) => boolean = () => true,
): Promise<readonly TeamTraining[]> {
  const [staff, rows, modules] = [await listStaff(ctx), await readFacts(ctx), await readTraining()];
  const now = ctx.clock.now();
  return staff
    .filter(({ person, roles }) => roles.length > 0 && among(person))
    .flatMap(({ person, name, teams }) =>
      modules.map((module) => ({
        ...{ person, name, teams },
        standing: standingOf(module, toFacts(rows, person, module.handling), now),
      })),
    );
}

/** Those for whom the actor answers: a duty manager for all, others for whose access they confirm. Nobody for most. */
export async function listManagedTraining(ctx: Context): Promise<readonly TeamTraining[]> {
  const { actor } = ctx;
  if (actor.kind !== 'staff') return [];
  if (actor.roles.includes(dutyManager)) return listTeamTraining(ctx);
  const mine = new Set((await listAccess(ctx)).map(({ person }) => person));
  return mine.size === 0 ? [] : listTeamTraining(ctx, (person) => mine.has(person));
}
