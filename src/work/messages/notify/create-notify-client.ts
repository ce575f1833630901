import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../../../platform/clock.js';
import type { PlaceId } from '../../../platform/ids.js';
import type { Notify, NotifyOutcome, NotifyReceipt, NotifyState } from '../../../platform/notify/notify.js';
import { reveal } from '../../../platform/sealed/browser.js';
import { callNotify, type NotifyCall } from './call-notify.js';
import type { NotifyAccount } from './create-notify-reader.js';
import { makeToken } from './make-token.js';

interface NotifyOptions {
  /** 'https://api.notifications.service.gov.uk', asked for with each call. */
  readonly base: () => string;
  readonly clock: Clock;
  readonly accountOf: (place: PlaceId) => Promise<NotifyAccount | undefined>;
}

/** Their statuses: text messages, then letters. What is new counts as on its way. */
const states: Readonly<Record<string, NotifyState>> = {
  ...{ delivered: 'delivered', sent: 'delivered', received: 'delivered' },
  ...{ 'permanent-failure': 'failed', 'temporary-failure': 'failed', 'technical-failure': 'failed' },
  ...{ 'validation-failed': 'failed', cancelled: 'failed', 'virus-scan-failed': 'failed' },
};

const sent = z.object({ id: z.uuid() });
const told = z
  .object({ reference: z.uuid(), status: z.string().regex(/^[a-z-]{1,40}$/) })
  .transform(({ reference, status }): NotifyReceipt => {
    return { message: reference, state: states[status] ?? 'on-its-way', code: status };
  });

function isSame(given: string | undefined, token: string | undefined): boolean {
  if (given === undefined || token === undefined) return false;
  const [ours, theirs] = [Buffer.from(`Bearer ${token}`), Buffer.from(given)];
  return ours.length === theirs.length && timingSafeEqual(ours, theirs);
}

const notSetUp = { ok: false, why: 'not-set-up' } as const;
const notUnderstood = { ok: false, why: 'refused-letter' } as const;

function readReceipt(body: Buffer): NotifyReceipt | undefined {
  try {
    return told.safeParse(JSON.parse(body.toString('utf8'))).data;
  } catch {
    return undefined;
  }
}

type Ask = (account: NotifyAccount, call: NotifyCall) => Promise<NotifyOutcome<unknown>>;

function createSending(ask: Ask, accountOf: NotifyOptions['accountOf']): Pick<Notify, 'sendText' | 'sendLetter'> {
  async function send(place: PlaceId, kind: 'text' | 'letter', body: object): Promise<NotifyOutcome<string>> {
    const account = await accountOf(place);
    const template_id = account?.[kind];
    if (!account || template_id === undefined) return notSetUp;
    const path = `/v2/notifications/${kind === 'text' ? 'sms' : 'letter'}`;
    const answer = await ask(account, { method: 'POST', path, body: { template_id, ...body } });
    if (!answer.ok) return answer;
    const read = sent.safeParse(answer.value);
    return read.success ? { ok: true, value: read.data.id } : notUnderstood;
  }
  return {
    sendText: (place, { id, to, text }) => {
      const personalisation = { text: reveal(text) };
      return send(place, 'text', { phone_number: reveal(to), personalisation, reference: id });
    },
    sendLetter: (place, { id, lines, subject, text }) => {
      const address = Object.fromEntries(lines.map((line, at) => [`address_line_${at + 1}`, reveal(line)]));
      const personalisation = { ...address, subject: reveal(subject), text: reveal(text) };
      return send(place, 'letter', { personalisation, reference: id });
    },
  };
}

/** GOV.UK Notify for the places that have an account there. */
export function createNotifyClient({ base, clock, accountOf }: NotifyOptions): Notify {
  const ask: Ask = ({ key }, call) => callNotify(base(), makeToken(key, clock.now()), call);
  return {
    isSetUp: async (place) => {
      const account = await accountOf(place);
      return { text: account?.text !== undefined, letter: account?.letter !== undefined };
    },
    ...createSending(ask, accountOf),
    read: async (place, id) => {
      const account = await accountOf(place);
      if (!account) return notSetUp;
      const answer = await ask(account, { method: 'GET', path: `/v2/notifications/${encodeURIComponent(id)}` });
      if (!answer.ok) return answer;
      const read = told.safeParse(answer.value);
      return read.success ? { ok: true, value: read.data } : notUnderstood;
    },
    readCall: async (place, body, authorization) => {
      const account = await accountOf(place);
      return isSame(authorization, account?.token) ? readReceipt(body) : undefined;
    },
  };
}
