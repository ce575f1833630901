import { listLatest, type RecordedEntry } from '../../../../foundation/record/index.js';
import type { Context } from '../../../../platform/context.js';
import { type Disposal, type DisposedClass, disposalStream } from './disposal.js';

interface RecordedClass {
  readonly service: string | null;
  readonly keep: string | null;
  readonly keys: number;
}

const toClass = ({ service, keep, keys }: RecordedClass): DisposedClass => ({
  service: service ?? undefined,
  keep: keep?.replaceAll('-', ' '),
  keys,
});

/** A certificate as its entry has it. */
export function toDisposal({ version, occurredAt, data }: RecordedEntry): Disposal {
  const { first, last, keys, digest, classes } = data as unknown as Omit<Disposal, 'number' | 'at' | 'classes'> & {
    readonly classes: readonly RecordedClass[];
  };
  return { number: version, at: occurredAt, first, last, keys, digest, classes: classes.map(toClass) };
}

/** The newest certificates of what time destroyed, newest first. */
export const listDisposals = async (ctx: Context, most: number): Promise<readonly Disposal[]> =>
  (await listLatest(ctx.db, ctx.place, disposalStream, most)).map(toDisposal);
