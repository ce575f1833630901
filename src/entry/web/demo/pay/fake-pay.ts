import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CardState } from '../../../../platform/cards/card-payments.js';
import type { Random } from '../../../../platform/random.js';

interface FakeRefund {
  readonly refund_id: string;
  readonly amount: number;
  readonly status: 'submitted' | 'success';
  readonly created_date: string;
}

export interface FakePayment {
  readonly payment_id: string;
  readonly key: string;
  /** What was asked, to know it again. */
  readonly asked: string;
  readonly amount: number;
  readonly reference: string;
  readonly description: string;
  readonly return_url: string;
  readonly language: 'en' | 'cy';
  readonly created_date: string;
  readonly status: CardState;
  readonly code?: string;
  /** How often it is read before the bank has answered. */
  readonly readsLeft?: number;
  readonly refunds: readonly FakeRefund[];
}

/** Cards that nobody has, as in GOV.UK Pay's sandbox, and what becomes of a payment by each. */
export const madeUpCards: Readonly<Record<string, Pick<FakePayment, 'status' | 'code' | 'readsLeft'>>> = {
  '4444333322221111': { status: 'success' },
  '4000000000000002': { status: 'failed', code: 'P0010' },
  '4000000000000119': { status: 'error', code: 'P0050' },
  '4000000000000077': { status: 'submitted', readsLeft: 2 },
};

/** The made-up GOV.UK Pay of a demonstration. It keeps what was paid in the data folder, so that a restart loses none of it. */
export interface FakePay {
  find(id: string): FakePayment | undefined;
  list(): readonly FakePayment[];
  keep(payment: FakePayment): FakePayment;
  drawId(): string;
}

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

export function createFakePay(random: Random, folder: string | undefined): FakePay {
  const path = folder === undefined ? undefined : join(folder, 'demo-pay.json');
  const payments = new Map<string, FakePayment>();
  if (path !== undefined) for (const one of readKept(path)) payments.set(one.payment_id, one);
  return {
    find: (id) => payments.get(id),
    list: () => [...payments.values()],
    keep(payment) {
      payments.set(payment.payment_id, payment);
      if (path !== undefined) {
        mkdirSync(join(path, '..'), { recursive: true });
        writeFileSync(path, JSON.stringify([...payments.values()]));
      }
      return payment;
    },
    drawId: () => [...random.bytes(26)].map((byte) => letters[byte % letters.length]).join(''),
  };
}

function readKept(path: string): readonly FakePayment[] {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as readonly FakePayment[];
  } catch {
    return []; // none yet, or a file that broke: a demonstration begins anew
  }
}
