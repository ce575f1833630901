import type { Context } from '../../../platform/context.js';
import { classesOf } from '../../../work/cases/index.js';
import type { Compiled } from '../../../work/services/index.js';

/** Whether an officer's training is in date for every handling that a service's answers have: they will hear them all. */
export function isTrainedFor({ actor }: Context, { declaration }: Compiled): boolean {
  const trained = actor.kind === 'staff' ? (actor.trained ?? []) : [];
  const needed = Object.values(classesOf(declaration)).map(({ handling }) => handling);
  return needed.every((handling) => handling === undefined || handling === 'OFFICIAL' || trained.includes(handling));
}
