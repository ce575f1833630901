import { setTimeout as wait } from 'node:timers/promises';
import type { z } from 'zod';
import type { CardFault, CardOutcome } from '../../../platform/cards/card-payments.js';

export interface Call {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
  /** Given, asking twice is asking once (Idempotency-Key). */
  readonly key?: string;
}

/** An answer of theirs is small; somebody in between could send without end. */
const mostBytes = 5_000_000;
const patience = 10_000;
const again = [200, 800] as const;

const faultOf = (status: number): CardFault => {
  if (status === 404) return 'unknown';
  if (status === 409) return 'changed';
  if (status === 412) return 'changed';
  if (status === 401 || status === 403) return 'not-set-up';
  return status === 429 || status >= 500 ? 'unreachable' : 'refused';
};

async function once(url: string, token: string, { method, body, key }: Call): Promise<CardOutcome<unknown>> {
  try {
    const answer = await fetch(url, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/json',
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    if (!answer.ok) {
      await answer.body?.cancel();
      return { ok: false, why: faultOf(answer.status) };
    }
    if (answer.status === 204) return { ok: true, value: undefined };
    const text = await answer.text();
    return text.length > mostBytes ? { ok: false, why: 'not-understood' } : { ok: true, value: JSON.parse(text) };
  } catch (fault) {
    // Their words and ours may hold the token or an address: the kind of fault is all that leaves here.
    return { ok: false, why: fault instanceof SyntaxError ? 'not-understood' : 'unreachable' };
  }
}

/**
 * One call of their API. What may be asked twice without harm (reading, and what has a key) is asked up to three times where they cannot
 * be reached. Never throws, and says why by a code alone.
 */
export async function callPay<Value>(
  base: string,
  token: string,
  call: Call,
  reads: z.ZodType<Value>,
): Promise<CardOutcome<Value>> {
  const isSafe = call.method === 'GET' || call.key !== undefined;
  let told = await once(`${base}${call.path}`, token, call);
  for (const pause of isSafe ? again : []) {
    if (told.ok || told.why !== 'unreachable') break;
    await wait(pause);
    told = await once(`${base}${call.path}`, token, call);
  }
  if (!told.ok) return told;
  const read = reads.safeParse(told.value);
  return read.success ? { ok: true, value: read.data } : { ok: false, why: 'not-understood' };
}
