import { hash, type KeyObject } from 'node:crypto';
import type { Context } from '../../../platform/context.js';
import { dateOf } from '../../../platform/language/index.js';
import { listStream, type RecordedEntry } from '../../record/index.js';
import { openCopy, type SealedValues } from '../../vault/index.js';
import { concealedStream, linkDigest } from './chain.js';
import type { ConcealedId } from './concealed.js';
import { type Detail, readDetails, readZone } from './concealed-store.js';
import { type AuditedLook, judgeStep, type Steps } from './judge-step.js';
import { countGrounds } from './months/count-grounds.js';

interface ClosedMonth {
  readonly number: number;
  readonly month: string;
  readonly head: string;
  readonly counts: Readonly<Record<string, unknown>>;
}

interface Fault {
  readonly number: number;
  readonly wrong: string;
}

export interface Audit {
  /** How many entries the chain has, and its head in hexadecimal. */
  readonly entries: number;
  readonly head: string;
  readonly looks: readonly AuditedLook[];
  /** Each month as it was published, and the number of the entry that closed it. */
  readonly months: readonly ClosedMonth[];
  /** What is wrong, each with the number of its entry; none for a chain that is whole. */
  readonly faults: readonly Fault[];
  /** Entries sealed for an auditor before this one. */
  readonly others: number;
}

async function* readChain(ctx: Context): AsyncGenerator<RecordedEntry> {
  for (let after = 0; ; ) {
    const batch = await listStream(ctx.db, ctx.place, concealedStream, { after, most: 500 });
    yield* batch;
    if (batch.length < 500) return;
    after = batch.at(-1)?.version ?? after;
  }
}

const digestOf = (bytes: Buffer | string): string => hash('sha256', bytes, 'hex');

async function openStep(
  entry: RecordedEntry,
  detail: Detail | undefined,
  key: KeyObject,
): Promise<{ readonly wrong?: string; readonly values?: SealedValues }> {
  if (!detail) return { wrong: 'what was sealed with it is missing' };
  if (digestOf(detail.copy) !== entry.data.copy || digestOf(detail.sealed) !== entry.data.details)
    return { wrong: 'what was sealed with it was changed' };
  const values = await openCopy(detail.copy, key);
  return values ? { values } : {};
}

const toMonth = ({ version: number, data }: RecordedEntry, head: string): ClosedMonth => ({
  ...{ number, head, month: String(data.month) },
  counts: data.counts as Readonly<Record<string, unknown>>,
});

/** The months whose published counts are not what the looks amount to. */
function recount(months: readonly ClosedMonth[], looks: readonly AuditedLook[], zone: string): readonly Fault[] {
  return months.flatMap(({ number, month, counts }) => {
    const own = looks.filter(({ at }) => dateOf(at, zone).startsWith(month)).map(({ ground }) => ground);
    const isRight = Object.entries(countGrounds(own)).every(([ground, count]) => counts[ground] === count);
    return isRight ? [] : [{ number, wrong: `the published counts of ${month} are not those of its looks` }];
  });
}

/**
 * Reads a place's whole concealed chain with the auditor's own key, which is used here and kept nowhere: that no number is
 * missing, each entry holds the digest of the one before, what was sealed is what was written, and that every look stands
 * on an approval by somebody else, and that the published counts are those of the looks.
 */
export async function auditConcealed(ctx: Context, key: KeyObject): Promise<Audit> {
  const looks: AuditedLook[] = [];
  const faults: Fault[] = [];
  const months: ClosedMonth[] = [];
  const stepsOf = new Map<unknown, Steps>();
  let [head, number, others]: [string | null, number, number] = [null, 0, 0];
  for await (const entry of readChain(ctx)) {
    const { version, data } = entry;
    const find = (wrong: string) => faults.push({ number: version, wrong });
    if (version !== number + 1 || data.previous !== head) find('it does not follow the entry before');
    [head, number] = [linkDigest(entry).toString('hex'), version];
    if (entry.kind === 'concealed.month-closed') months.push(toMonth(entry, head));
    if (typeof data.details !== 'string') continue;
    const details = await readDetails(ctx, [data.look as ConcealedId]);
    const opened = await openStep(
      entry,
      details.find((one) => one.number === version),
      key,
    );
    if (opened.wrong !== undefined) find(opened.wrong);
    if (!opened.values) {
      if (opened.wrong === undefined) others += 1;
      continue;
    }
    const { steps, look, wrong } = judgeStep(stepsOf.get(data.look) ?? {}, entry, opened.values);
    stepsOf.set(data.look, steps);
    if (look) looks.push(look);
    if (wrong !== undefined) find(wrong);
  }
  // Counts can be checked by whoever can read every look: not by one auditor of two.
  if (others === 0 && faults.length === 0) faults.push(...recount(months, looks, await readZone(ctx)));
  return { entries: number, head: head ?? '', looks, months, faults, others };
}
