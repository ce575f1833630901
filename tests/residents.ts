import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { createVisitor } from '../src/entry/web/testing/visitor.js';
import { portOf, type Serving } from './serving.js';
import { answerBlindly, missedBin, readReference, send } from './submit.js';

const service = 'missed-bin';

/** Somebody on the way: their cookies outlive the server, as a browser's do. */
export interface Resident {
  readonly cookies: Readonly<Record<string, string>>;
  /** Whether the server has said that it keeps their submission. */
  isAcknowledged: boolean;
}

const isGone = (fault: unknown): boolean =>
  /ECONN|socket hang up|EPIPE/.test(`${(fault as { code?: string }).code ?? ''} ${String(fault)}`);

const returning = (serving: Serving, { cookies }: Resident) => createVisitor(portOf(serving.url), { cookies });

/** Tries again while a busy server refuses with 503, one asked too often with 429, or has no answer yet. */
export async function patiently<T>(work: () => Promise<T | undefined>): Promise<T | undefined> {
  for (let tries = 1; ; tries += 1) {
    let pause = 500;
    try {
      const result = await work();
      if (result !== undefined || tries === 20) return result;
    } catch (fault) {
      if (tries === 20 || !/\b(503|429)\b/.test(String(fault))) throw fault;
      if (/\b429\b/.test(String(fault))) pause = 5000; // the count of an address is forgotten after a minute
    }
    await wait(pause);
  }
}

export async function prepare(serving: Serving): Promise<Resident> {
  const visitor = createVisitor(portOf(serving.url));
  await answerBlindly(visitor, service, missedBin());
  return { cookies: Object.fromEntries(visitor.cookies), isAcknowledged: false };
}

/** Presses Send, again when it was pressed before and nothing came back: that must count once. */
export async function press(serving: Serving, resident: Resident): Promise<void> {
  const visitor = returning(serving, resident);
  try {
    const summary = await visitor.open(`/services/${service}/check`);
    // Sent before the last kill, though nobody said so: the summary leads on to the confirmation.
    const isSent = summary.path.endsWith('/done') && summary.status === 200;
    if (isSent || (await send(visitor, summary))) resident.isAcknowledged = true;
  } catch (fault) {
    // A killed database makes pages say 503, which have no button to press.
    if (!isGone(fault) && !/\(503\) has no button/.test(String(fault))) throw fault;
  }
}

/** The reference of each that was acknowledged; fails when one is not there. */
export async function findKept(serving: Serving, all: readonly Resident[]): Promise<readonly string[]> {
  const references: string[] = [];
  for (const resident of all.filter(({ isAcknowledged }) => isAcknowledged)) {
    const reference = await patiently(() => readReference(returning(serving, resident), service));
    assert.ok(reference, 'an acknowledged submission is not there');
    references.push(reference);
  }
  return references;
}
