import type { Follower, RecordedEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { type CaseId, readId } from '../../../platform/ids.js';
import { type ChargeId, findCharge, giveBackLate, lapseCharge } from '../../payments/index.js';
import { getService } from '../../services/index.js';
import { findCase } from '../find-case.js';
import { moveCase } from '../move-case.js';
import { feeWaysOf } from './owes.js';

const idIn = (stream: string): string => stream.slice(stream.indexOf(':') + 1);

/** Moves the case that waits; one that waits no longer has its money back, and what lapsed for one that is over needs nothing. */
async function goOn(ctx: Context, { kind, stream, data }: RecordedEntry): Promise<void> {
  const id = readId<'case'>(String((data.charge as { case_id?: unknown } | undefined)?.case_id));
  const one = id && (await findCase(ctx, { id }));
  if (!one) return;
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  const ways = feeWaysOf(declaration);
  const isPaid = kind === 'charge.paid';
  if (ways && one.state === ways.waits && one.closedAt === undefined) {
    const reasons = Object.keys(declaration.case.states[ways.lapsed.to]?.['say-why'] ?? {});
    const why = isPaid || reasons[0] === undefined ? {} : { reason: reasons[0] };
    await moveCase(ctx, { case: one.id, transition: isPaid ? ways.fee.paid : ways.fee.lapsed, ...why });
  } else if (isPaid && one.closedAt !== undefined) {
    const charge = readId<'charge'>(idIn(stream));
    if (charge) await giveBackLate(ctx, charge as ChargeId);
  }
}

/** A case that ended in another way than for want of its payment owes nothing any more. */
async function dropCharge(ctx: Context, { stream }: RecordedEntry): Promise<void> {
  const found = await findCharge(ctx, { case: idIn(stream) as CaseId });
  if (found?.charge.state === 'due') await lapseCharge(ctx, found.charge.id, { isSure: true });
}

/** A case waits for its payment, and goes on or ends by what the record says of that: nobody's hand moves it. */
export const goOnWhenPaid: Follower = {
  name: 'go-on-when-paid',
  kinds: ['charge.paid', 'charge.lapsed', 'case.closed'],
  async handle(ctx, entries) {
    for (const entry of entries) {
      await (entry.kind === 'case.closed' ? dropCharge(ctx, entry) : goOn(ctx, entry));
      await ctx.writes.flush(); // the next entry may be about the same case
    }
  },
};
