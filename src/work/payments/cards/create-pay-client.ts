import { z } from 'zod';
import type { CardLine, CardOutcome, CardPayment, CardPayments } from '../../../platform/cards/card-payments.js';
import type { PlaceId } from '../../../platform/ids.js';
import {
  newsMessage,
  type Page,
  paymentAnswer,
  paymentsPage,
  refundAnswer,
  refundsAnswer,
  refundsPage,
} from './answers.js';
import { type Call, callPay } from './call-pay.js';
import { isSigned } from './is-signed.js';

/** The secrets of one place, read when they are needed: a new key counts from the next call. */
export interface PayKeys {
  readonly token: string;
  /** By which their messages are signed; undefined where none are sent. */
  readonly secret: string | undefined;
}

export interface PayOptions {
  /** 'https://publicapi.payments.service.gov.uk', asked for with each call. */
  readonly base: () => string;
  /** Where a card form may be, besides GOV.UK Pay's own pages and beside the API: a demonstration's is wherever its visitors are. */
  readonly isForm?: (origin: string) => boolean;
  readonly keysOf: (place: PlaceId) => Promise<PayKeys | undefined>;
}

/** Where their card form may be: nobody is sent elsewhere by an answer. */
const forms = /^https:\/\/([a-z0-9-]+\.)*payments\.service\.gov\.uk$/;
const pages = 20;
const pageSize = 500;

const nothing = z.unknown().transform(() => undefined);
const segment = (id: string): string => encodeURIComponent(id);

function isForm({ base, isForm: isOther = () => false }: PayOptions, next: string): boolean {
  const { origin, username } = new URL(next);
  return username === '' && (forms.test(origin) || origin === new URL(base()).origin || isOther(origin));
}

type CallAs = <Value>(place: PlaceId, asked: Call, reads: z.ZodType<Value>) => Promise<CardOutcome<Value>>;

function createRefunding(call: CallAs): Pick<CardPayments, 'refund' | 'refunds'> {
  return {
    refund: (place, id, { amount, available }) => {
      const body = { amount, refund_amount_available: available };
      return call(place, { method: 'POST', path: `/v1/payments/${segment(id)}/refunds`, body }, refundAnswer);
    },
    refunds: (place, id) => call(place, { method: 'GET', path: `/v1/payments/${segment(id)}/refunds` }, refundsAnswer),
  };
}

function createList(call: CallAs): CardPayments['list'] {
  async function listPages(
    place: PlaceId,
    path: string,
    reads: z.ZodType<Page>,
  ): Promise<CardOutcome<readonly CardLine[]>> {
    const lines: CardLine[] = [];
    for (let page = 1; page <= pages; page += 1) {
      const paged = `${path}&page=${page}&display_size=${pageSize}`;
      const told = await call(place, { method: 'GET', path: paged }, reads);
      if (!told.ok) return told;
      lines.push(...told.value.lines);
      if (!told.value.hasMore) return { ok: true, value: lines };
    }
    return { ok: false, why: 'not-understood' };
  }
  return async (place, { from, to }) => {
    const span = `from_date=${encodeURIComponent(from.toISOString())}&to_date=${encodeURIComponent(to.toISOString())}`;
    const taken = await listPages(place, `/v1/payments?state=success&${span}`, paymentsPage);
    const back = taken.ok ? await listPages(place, `/v1/refunds?${span}`, refundsPage) : taken;
    return taken.ok && back.ok ? { ok: true, value: [...taken.value, ...back.value] } : back;
  };
}

const readNewsBy =
  (keysOf: PayOptions['keysOf']): CardPayments['readNews'] =>
  async (place, body, signature) => {
    const secret = (await keysOf(place))?.secret;
    if (secret === undefined || !isSigned(body, signature, secret)) return undefined;
    try {
      const told = newsMessage.safeParse(JSON.parse(body.toString('utf8')));
      return told.success && /^payment$/i.test(told.data.resource_type) ? told.data.resource_id : undefined;
    } catch {
      return undefined;
    }
  };

/** GOV.UK Pay (https://docs.payments.service.gov.uk) for the places that have a key. */
export function createPayClient(options: PayOptions): CardPayments {
  const { base, keysOf } = options;
  const call: CallAs = async (place, asked, reads) => {
    const keys = await keysOf(place);
    return keys ? callPay(base(), keys.token, asked, reads) : { ok: false, why: 'not-set-up' };
  };
  const within = (told: CardOutcome<CardPayment>): CardOutcome<CardPayment> =>
    told.ok && told.value.next !== undefined && !isForm(options, told.value.next)
      ? { ok: false, why: 'not-understood' }
      : told;
  return {
    isSetUp: async (place) => (await keysOf(place)) !== undefined,
    create: async (place, { key, amount, reference, description, language, back }) => {
      const body = { amount, reference, description: description.slice(0, 255), return_url: back, language };
      return within(await call(place, { method: 'POST', path: '/v1/payments', body, key }, paymentAnswer));
    },
    read: async (place, id) =>
      within(await call(place, { method: 'GET', path: `/v1/payments/${segment(id)}` }, paymentAnswer)),
    cancel: (place, id) => call(place, { method: 'POST', path: `/v1/payments/${segment(id)}/cancel` }, nothing),
    ...createRefunding(call),
    list: createList(call),
    readNews: readNewsBy(keysOf),
  };
}
