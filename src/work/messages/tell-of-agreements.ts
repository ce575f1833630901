import { type ListedAgreement, listAgreements } from '../../foundation/assurance/index.js';
import type { Context } from '../../platform/context.js';
import { act, type House, read } from '../../platform/house.js';
import type { PlaceId } from '../../platform/ids.js';
import { sendMessage } from './send-message.js';

/** Days before the end at which its owner is written to, the last ahead. */
const warnings = [7, 30, 60] as const;

function tell(ctx: Context, { id, text, daysLeft }: ListedAgreement): void {
  const days = warnings.find((limit) => daysLeft !== undefined && daysLeft <= limit);
  if (days === undefined) return;
  const cause = `agreement:${id}:${text.endsAt.toISOString()}:${days}`;
  sendMessage(ctx, { template: 'agreement-ends', to: text.owner, fields: { days: String(days) }, cause });
}

/**
 * Writes to whoever answers for an agreement within 60, 30 and 7 days of its end, once for each: the outbox takes no second
 * letter of one cause. May be stopped and run again at any moment. @returns how many are about to end.
 */
export async function tellOfAgreements(house: House, place: PlaceId): Promise<number> {
  const who = { place, actor: { kind: 'system', name: 'agreements' }, channel: 'system' } as const;
  const due = (await read(house, who, listAgreements)).filter(
    ({ daysLeft }) => daysLeft !== undefined && daysLeft <= warnings[2],
  );
  if (due.length > 0)
    await act(house, who, async (ctx) => {
      for (const one of due) tell(ctx, one);
    });
  return due.length;
}
