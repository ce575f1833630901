import type { Context } from '../../../platform/context.js';
import type { House } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { type EvidenceCheck, FaultFound, type FaultKey, type Verdict } from '../verifying/fault.js';
import { inOneSnapshot } from '../verifying/in-one-snapshot.js';
import { runEvidence } from '../verifying/run-evidence.js';
import { streamRows } from '../verifying/stream-rows.js';
import { countRows, findDifference, keysQuery, listKeys } from './rebuild-store.js';
import type { Rebuilder } from './rebuilder.js';
import { streamHistories } from './stream-histories.js';

/** Compares what the record amounts to with what the tables hold. @returns how many rows of each table the record explains. */
async function compareRows(
  ctx: Context,
  streams: string,
  rebuilders: readonly Rebuilder[],
): Promise<Map<Rebuilder, number>> {
  const explained = new Map(rebuilders.map((rebuilder) => [rebuilder, 0]));
  for await (const { streams: histories, textOf } of streamHistories(ctx, streams))
    for (const rebuilder of rebuilders) {
      const rows = histories.flatMap((entries) => rebuilder.rebuild(entries, textOf));
      if (rows.length === 0) continue;
      const difference = await findDifference(ctx, rebuilder, rows);
      if (difference) throw toFault(rebuilder, difference.key, difference.column);
      explained.set(rebuilder, (explained.get(rebuilder) ?? 0) + rows.length);
    }
  return explained;
}

const toFault = ({ table }: Rebuilder, key: FaultKey, column: string | undefined): FaultFound =>
  new FaultFound(
    table,
    key,
    column === undefined ? 'is missing, though the record tells of it' : `its ${column} is not what the record says`,
  );

/** A row that no entry explains: only looked for when there are more rows than the record tells of. */
async function findUnexplained(ctx: Context, rebuilder: Rebuilder): Promise<FaultFound> {
  const explained = new Set<string>();
  for await (const { streams, textOf } of streamHistories(ctx, rebuilder.streams)) {
    const rows = streams.flatMap((entries) => rebuilder.rebuild(entries, textOf));
    for (const key of await listKeys(ctx, rebuilder, rows)) explained.add(key);
  }
  for await (const batch of streamRows<{ key: string }>(ctx.db, keysQuery(ctx, rebuilder)))
    for (const { key } of batch)
      if (!explained.has(key))
        return new FaultFound(rebuilder.table, JSON.parse(key) as FaultKey, 'no entry explains it');
  return new FaultFound(rebuilder.table, {}, 'a stream tells of one row twice');
}

function byStreams(rebuilders: readonly Rebuilder[]): ReadonlyMap<string, readonly Rebuilder[]> {
  const groups = new Map<string, Rebuilder[]>();
  for (const rebuilder of rebuilders)
    groups.set(rebuilder.streams, [...(groups.get(rebuilder.streams) ?? []), rebuilder]);
  return groups;
}

/** The tables against the record, as one open transaction sees both. @returns counts. @throws FaultFound */
export async function compareTables(
  ctx: Context,
  rebuilders: readonly Rebuilder[],
  checks: readonly EvidenceCheck[],
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [streams, group] of byStreams(rebuilders))
    for (const [rebuilder, explained] of await compareRows(ctx, streams, group)) {
      if ((await countRows(ctx, rebuilder)) !== explained) throw await findUnexplained(ctx, rebuilder);
      counts[rebuilder.table] = explained;
    }
  return { ...counts, ...(await runEvidence(ctx, checks)) };
}

/**
 * Rebuilds the unsealed columns of a place's tables from its record, as both were at one moment, and compares them, then
 * runs the checks of what is sealed. One rebuilder a table. Nothing is written.
 * @returns how many rows of each table agree; or the first row and column that does not, or that no entry explains.
 */
export async function rebuildCheck(
  house: House,
  place: PlaceId,
  rebuilders: readonly Rebuilder[],
  checks: readonly EvidenceCheck[] = [],
): Promise<Verdict> {
  try {
    return {
      ok: true,
      place,
      counts: await inOneSnapshot(house, place, (ctx) => compareTables(ctx, rebuilders, checks)),
    };
  } catch (fault) {
    if (fault instanceof FaultFound) return { ok: false, place, fault: fault.fault };
    throw fault;
  }
}
