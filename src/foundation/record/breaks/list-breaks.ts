import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { RecordedEntry } from '../entry.js';
import { listStream } from '../list-stream.js';
import { findHead } from '../tree-store.js';
import { type Break, breakStream, isBreakReason, type OpenedEpoch } from './break.js';

interface Opening {
  readonly formerKey?: string;
  readonly lastCheckpoint: { readonly epoch: number; readonly size: number; readonly root: string };
  readonly lost: { readonly from: number | null; readonly before: number };
}

/** Undefined for an epoch that is no break: the first one, a number that was passed over, or that of a place that moved. */
export async function findOpening(
  { db, place }: Pick<Context, 'db' | 'place'>,
  epoch: number,
): Promise<OpenedEpoch | undefined> {
  const [entry] = await listStream(db, place, `epoch:${epoch}`);
  if (!entry) return undefined;
  const { formerKey, lastCheckpoint, lost } = entry.data as unknown as Opening;
  if (formerKey !== undefined) return undefined;
  const { size, root } = lastCheckpoint;
  return {
    ...{
      epoch,
      openedAt: entry.occurredAt,
      last: { epoch: lastCheckpoint.epoch, size, root: Buffer.from(root, 'hex') },
    },
    lost: lost.from === null ? undefined : lost.before - lost.from,
  };
}

const personOf = (entry: RecordedEntry | undefined): PersonId | undefined =>
  typeof entry?.data.by === 'string' ? (entry.data.by as PersonId) : undefined;

/** What both put their name to; undefined where there is one of them, or they differ. */
function findSaid(declared: RecordedEntry | undefined, confirmed: RecordedEntry | undefined): string | undefined {
  const said = declared?.data.said;
  return typeof said === 'string' && said === confirmed?.data.said ? said : undefined;
}

/** The break before one epoch; undefined where there is none. */
export async function findBreak(ctx: Context, epoch: number): Promise<Break | undefined> {
  const opened = await findOpening(ctx, epoch);
  if (!opened) return undefined;
  const [declared, confirmed] = await listStream(ctx.db, ctx.place, breakStream(epoch));
  const reason = declared?.data.reason as string | undefined;
  return {
    ...opened,
    reason: isBreakReason(reason) ? reason : undefined,
    ...{ declaredBy: personOf(declared), confirmedBy: personOf(confirmed) },
    said: findSaid(declared, confirmed),
  };
}

/** Every break of the place's record, oldest first. */
export async function listBreaks(ctx: Context): Promise<readonly Break[]> {
  const head = await findHead(ctx.db, ctx.place);
  const found: Break[] = [];
  for (let epoch = 2; epoch <= (head?.epoch ?? 0); epoch += 1) {
    const one = await findBreak(ctx, epoch);
    if (one) found.push(one);
  }
  return found;
}
