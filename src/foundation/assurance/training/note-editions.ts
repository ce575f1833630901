import type { Context } from '../../../platform/context.js';
import { act, type House } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { appendEntry } from '../../record/index.js';
import type { TrainingModule } from './module.js';
import { readTraining } from './read-training.js';
import { insertEdition, readEdition } from './training-store.js';

async function note(ctx: Context, { handling, edition }: TrainingModule): Promise<boolean> {
  const known = await readEdition(ctx, handling);
  if (known?.edition === edition) return false;
  const since = ctx.clock.now();
  const number = (known?.number ?? 0) + 1;
  insertEdition(ctx, { handling, number, edition, since });
  appendEntry(ctx, {
    ...{ stream: `training-edition:${handling}`, version: number, kind: 'training.changed' },
    data: { edition, at: since.toISOString() },
  });
  return true;
}

/** Notes since when a place has the training that it has: the days of grace for older results run from there. */
export async function noteEditions(house: House, place: PlaceId, modules?: readonly TrainingModule[]): Promise<number> {
  const who = { place, actor: { kind: 'system', name: 'training' }, channel: 'system' } as const;
  let noted = 0;
  for (const module of modules ?? (await readTraining()))
    if (await act(house, who, (ctx) => note(ctx, module))) noted += 1;
  return noted;
}
