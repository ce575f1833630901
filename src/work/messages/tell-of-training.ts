import { listTeamTraining, type TeamTraining } from '../../foundation/assurance/index.js';
import type { Context } from '../../platform/context.js';
import { act, type House, read } from '../../platform/house.js';
import type { PlaceId } from '../../platform/ids.js';
import { sendMessage } from './send-message.js';

function tell(ctx: Context, { person, standing: { module, until, forecast } }: TeamTraining): void {
  if (!until || forecast === undefined) return;
  const { handling, minutes } = module;
  sendMessage(ctx, {
    ...{ template: 'training-ends', to: person },
    fields: { handling, days: String(forecast), minutes: String(minutes) },
    cause: `training:${person}:${handling}:${until.toISOString()}:${forecast}`,
  });
}

/**
 * Writes to each officer whose training ends within 30, 14 and 3 days, once for each: the outbox takes no second letter of
 * one cause. May be stopped and run again at any moment. @returns how many are due to lapse.
 */
export async function tellOfTraining(house: House, place: PlaceId): Promise<number> {
  const who = { place, actor: { kind: 'system', name: 'training' }, channel: 'system' } as const;
  const due = (await read(house, who, (ctx) => listTeamTraining(ctx))).filter(
    ({ standing }) => standing.forecast !== undefined,
  );
  if (due.length > 0)
    await act(house, who, async (ctx) => {
      for (const line of due) tell(ctx, line);
    });
  return due.length;
}
