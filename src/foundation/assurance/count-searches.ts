import { actorCode } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import { appendEntry, listLatest, type RecordableData } from '../record/index.js';

/** An officer on the telephone needs a few tries a caller; whoever needs more than this in an hour is going through a list. */
export const searchesAnHour = 100;

const hour = 60 * 60 * 1000;

/** Counts the actor's searches and notes them on the record, found or not: the stream holds no value that was searched for. */
export interface SearchCount {
  readonly isTooMany: boolean;
  /** Queues the entry of this search. */
  note(data: RecordableData, purpose: string): void;
}

/** How often the actor has searched in the last hour. Staff are limited; a part of the house that works by itself is not. */
export async function countSearches(ctx: Context): Promise<SearchCount> {
  const stream = `searches:${actorCode(ctx.actor)}`;
  const latest = await listLatest(ctx.db, ctx.place, stream, searchesAnHour);
  const since = ctx.clock.now().getTime() - hour;
  const oldest = latest[searchesAnHour - 1];
  return {
    isTooMany: ctx.actor.kind !== 'system' && oldest !== undefined && oldest.recordedAt.getTime() > since,
    note: (data, purpose) =>
      appendEntry(ctx, { stream, version: (latest[0]?.version ?? 0) + 1, kind: 'search', purpose, data }),
  };
}
