import { actorCode } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import type { SubjectId } from '../../platform/ids.js';
import { appendEntry, type RecordableData } from '../record/index.js';
import { type LookKind, lookDigest, streamOf } from './look.js';
import { type Head, holdHeads, writeHeads } from './look-store.js';

/** A look that is about to happen. */
export interface NewLook {
  readonly subject: SubjectId;
  readonly kind: LookKind;
  readonly purpose: string;
  readonly data: RecordableData;
}

/** Numbers the looks, chains them and queues their entries; the numbers owe nothing to the clock. */
export async function writeLooks(ctx: Context, looks: readonly NewLook[]): Promise<void> {
  if (looks.length === 0) return;
  const subjects = [...new Set(looks.map(({ subject }) => subject))].sort();
  const heads = new Map<SubjectId, Head>();
  for (const head of await holdHeads(ctx, subjects)) heads.set(head.subject, head);
  for (const { subject, kind, purpose, data } of looks) {
    const last = heads.get(subject);
    const number = (last?.number ?? 0) + 1;
    const firm = ctx.firm === undefined ? {} : { firm_id: ctx.firm }; // as the entry has it, or the digest would not hold
    const chained = { ...data, ...firm, previous: last?.digest.toString('hex') ?? null };
    const look = { place: ctx.place, subject, number, kind, actor: actorCode(ctx.actor), purpose, data: chained };
    appendEntry(ctx, { stream: streamOf(subject), version: number, kind, purpose, data: chained });
    heads.set(subject, { subject, number, digest: lookDigest(look) });
  }
  writeHeads(ctx, [...heads.values()]);
}
