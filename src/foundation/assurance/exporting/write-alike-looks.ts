import { hash } from 'node:crypto';
import { actorCode } from '../../../platform/actor.js';
import type { Context } from '../../../platform/context.js';
import type { SubjectId } from '../../../platform/ids.js';
import { alikeData, appendAlike, type RecordableData } from '../../record/index.js';
import { beginningOf, streamOf } from '../look.js';
import { holdHeads, writeManyHeads } from '../look-store.js';

/** Looks that one act makes at many people, alike but for whom they are at and on which case. */
export interface AlikeLooks {
  readonly purpose: string;
  readonly data: RecordableData;
  /** Each subject once. */
  readonly at: readonly { readonly subject: SubjectId; readonly case: string }[];
}

/**
 * Numbers and chains many looks as `writeLooks` does, byte for byte, at a fraction of what that costs: what they share is
 * written once. A subject that is there twice would break its chain, and is a mistake of the caller's.
 */
export async function writeAlikeLooks(ctx: Context, { purpose, data, at }: AlikeLooks): Promise<void> {
  if (at.length === 0) return;
  const sorted = [...at].sort((a, b) => (a.subject < b.subject ? -1 : 1)); // neighbours in the indexes come one after the other
  const subjects = sorted.map(({ subject }) => subject);
  if (new Set(subjects).size !== subjects.length) throw new Error('A subject is among these looks twice.');
  const heads = new Map((await holdHeads(ctx, subjects)).map((head) => [head.subject, head]));
  const dataOf = alikeData(data, ['case', 'previous']);
  const beginning = beginningOf(ctx.place);
  const middle = `${JSON.stringify(['look', actorCode(ctx.actor), purpose]).slice(1, -1)},`;
  const digests = Buffer.allocUnsafe(32 * sorted.length);
  const entries = sorted.map(({ subject, case: one }, place) => {
    const last = heads.get(subject);
    const number = (last?.number ?? 0) + 1;
    const text = dataOf([one, last?.digest.toString('hex') ?? null]);
    hash('sha256', `${beginning}"${subject}",${number},${middle}${text}]`, 'buffer').copy(digests, 32 * place);
    return { stream: streamOf(subject), version: number, data: text };
  });
  appendAlike(ctx, { kind: 'look', purpose }, entries);
  writeManyHeads(
    ctx,
    subjects,
    entries.map(({ version }) => version),
    digests,
  );
}
