import type { Follower, RecordedEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { readId } from '../../../platform/ids.js';
import { formatMoney } from '../../../platform/language/index.js';
import { getService, type MessageEvent } from '../../services/index.js';
import { findCase } from '../find-case.js';
import { payDaysOf } from '../paying/owes.js';
import { writeToSender } from './write-to-sender.js';

/** Older news is none: see `tellOfClosing`. */
const freshDays = 3;

const templates = {
  'charge.opened': 'payment-due',
  'charge.paid': 'payment-received',
  'charge.lapsed': 'payment-lapsed',
  'charge.paid-in-vain': 'refund-made',
  'charge.refund-made': 'refund-made',
} as const;

/** How a service calls what happened, where it has words of its own. */
const codes = {
  ...{ 'payment-due': 'payment-due', 'payment-received': 'payment-received', 'payment-lapsed': 'payment-lapsed' },
  'refund-made': 'refund',
} as const satisfies Record<(typeof templates)[keyof typeof templates], MessageEvent>;

const isTold = (kind: string): kind is keyof typeof templates => Object.hasOwn(templates, kind);

async function tell(ctx: Context, { kind, stream, version, data }: RecordedEntry): Promise<void> {
  const { charge, refund } = data as { charge?: { case_id: string; amount: number }; refund?: { amount: number } };
  const id = readId<'case'>(charge?.case_id);
  const one = id && (await findCase(ctx, { id }));
  if (!one || !charge || !isTold(kind)) return;
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  const amount = formatMoney(refund?.amount ?? charge.amount, 'en'); // the same in Welsh
  const more = { amount, days: String(payDaysOf(declaration)) };
  const template = templates[kind];
  const says = { code: codes[template], more };
  const fields = { reference: one.reference, ...more };
  await writeToSender(ctx, one, { template, fields, says, cause: `${stream}:${version}` });
}

/**
 * Writes to whoever made a request: that it waits for its payment, where they did not send it on the web and were not led there; the receipt;
 * that it lapsed; and that money goes back. Amounts and references, and nothing else.
 */
export const tellOfPayment: Follower = {
  name: 'tell-of-payment',
  kinds: Object.keys(templates),
  async handle(ctx, entries) {
    const since = ctx.clock.now().getTime() - freshDays * 86_400_000;
    for (const entry of entries) {
      const isLedThere = entry.kind === 'charge.opened' && entry.channel === 'web';
      if (entry.channel !== 'import' && !isLedThere && entry.occurredAt.getTime() >= since) await tell(ctx, entry);
    }
  },
};
