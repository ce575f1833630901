import type { CardFault, CardLine } from '../../../platform/cards/card-payments.js';
import { type House, read, type Who } from '../../../platform/house.js';
import type { CaseId } from '../../../platform/ids.js';
import type { Pence } from '../../../platform/money.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { PaymentWay } from '../payment.js';
import { readCharge, readGivenBack, readPayment, readPaymentByProvider, readTaken } from '../payments-store.js';

/** Whether theirs and ours say the same of one payment or refund. What a till took has no other side here. */
export type Comparison = 'same' | 'amount-differs' | 'only-theirs' | 'only-ours' | 'at-a-till';

export interface ReconciledLine {
  readonly is: 'payment' | 'refund';
  readonly agreement: Comparison;
  readonly at: Date;
  readonly way: PaymentWay;
  /** Their number, or the till's receipt. */
  readonly number: string;
  /** Undefined for what only they have. */
  readonly case: CaseId | undefined;
  readonly reference: string | undefined;
  readonly service: string | undefined;
  readonly ours: Pence | undefined;
  readonly theirs: Pence | undefined;
}

interface Span {
  readonly from: Date;
  readonly to: Date;
}

/** Something of midnight: theirs and ours may write it down on two days. */
const leeway = 24 * 60 * 60_000;
const around = ({ from, to }: Span): Span => ({
  from: new Date(from.getTime() - leeway),
  to: new Date(to.getTime() + leeway),
});

type Ours = Omit<ReconciledLine, 'agreement' | 'theirs'>;

/** What we hold as taken and as given back, around a time. */
async function listOurs(house: House, who: Who, { from, to }: Span): Promise<readonly Ours[]> {
  return read(house, who, async (ctx) => {
    const ours: Ours[] = [];
    for (const payment of await readTaken(ctx, from, to)) {
      const charge = await readCharge(ctx, payment.charge);
      const at = payment.way === 'card' ? payment.begunAt : (payment.endedAt ?? payment.begunAt);
      const about = { case: charge?.case, reference: charge?.reference, service: charge?.service };
      const number = payment.provider ?? payment.receipt ?? payment.id;
      ours.push({ is: 'payment', at, way: payment.way, number, ...about, ours: payment.amount });
    }
    for (const refund of await readGivenBack(ctx, from, to)) {
      const [charge, payment] = [await readCharge(ctx, refund.charge), await readPayment(ctx, refund.payment)];
      const about = { case: charge?.case, reference: charge?.reference, service: charge?.service };
      const number = refund.provider ?? payment?.receipt ?? refund.id;
      const at = refund.decidedAt ?? refund.askedAt;
      ours.push({ is: 'refund', at, way: payment?.way ?? 'card', number, ...about, ours: refund.amount });
    }
    return ours;
  });
}

/** Those of theirs that nothing of ours, of whatever day, has the number of. */
async function listUnknown(house: House, who: Who, theirs: readonly CardLine[]): Promise<readonly CardLine[]> {
  return read(house, who, async (ctx) => {
    const unknown: CardLine[] = [];
    for (const line of theirs) {
      const ours = line.is === 'payment' ? await readPaymentByProvider(ctx, line.id) : undefined;
      if (ours?.state !== 'success') unknown.push(line);
    }
    return unknown;
  });
}

function match(one: Ours, theirs: ReadonlyMap<string, CardLine>): ReconciledLine {
  if (one.way !== 'card') return { ...one, agreement: 'at-a-till', theirs: undefined };
  const line = theirs.get(`${one.is} ${one.number}`);
  if (!line) return { ...one, agreement: 'only-ours', theirs: undefined };
  return { ...one, at: line.at, agreement: line.amount === one.ours ? 'same' : 'amount-differs', theirs: line.amount };
}

/**
 * What whoever takes cards says of a time against what we hold, by the number of each payment and refund, oldest first. Refuses with
 * why they could not be asked.
 */
export async function reconcile(
  house: House,
  who: Who,
  span: Span,
): Promise<Outcome<readonly ReconciledLine[], CardFault>> {
  const wide = around(span);
  const told = await house.cards.list(who.place, wide);
  if (!told.ok) return refuse(told.why);
  const ours = await listOurs(house, who, wide);
  const theirs = new Map(told.value.map((line) => [`${line.is} ${line.id}`, line]));
  const known = new Set(ours.map((one) => `${one.is} ${one.number}`));
  const more = await listUnknown(
    house,
    who,
    told.value.filter((line) => !known.has(`${line.is} ${line.id}`)),
  );
  const lines: readonly ReconciledLine[] = [
    ...ours.map((one) => match(one, theirs)),
    ...more.map((line) => ({
      ...{ is: line.is, agreement: 'only-theirs' as const, at: line.at, way: 'card' as const, number: line.id },
      ...{ case: undefined, reference: undefined, service: undefined, ours: undefined, theirs: line.amount },
    })),
  ];
  const within = lines.filter(({ at }) => at >= span.from && at < span.to);
  return done(within.sort((a, b) => a.at.getTime() - b.at.getTime()));
}
