import type { Context } from '../../../platform/context.js';
import { findAreasOf } from '../boundaries/find-areas-of.js';
import { type AddressRow, readRows } from '../gazetteer-store.js';
import { digestAddress, loadAddresses, type NewAddress, toRow } from '../load-addresses.js';
import type { AddressRowRead } from './address-row.js';
import { addressIdOf } from './uprn.js';

/** What came of rows of a gazetteer. */
export interface Taken {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly ended: number;
  /** Positions of buildings that the gazetteer does not have. */
  readonly unknown: number;
}

type Known = ReadonlyMap<string, AddressRow>;

const pointOf = ({ latitude, longitude }: AddressRow): NewAddress['point'] =>
  latitude === null || longitude === null ? undefined : { latitude, longitude };

/** What an address is after this row: a file without positions leaves the one that is known. */
function withWords(row: AddressRowRead, known: AddressRow | undefined): NewAddress {
  const point = row.point ?? (known && pointOf(known));
  const { uprn, words, isEnded } = row;
  return { id: addressIdOf(uprn), ...words, isEnded, ...(point ? { point } : {}) };
}

const withPoint = (row: AddressRowRead, { line, street, town, postcode, is_ended }: AddressRow): NewAddress => ({
  ...{ id: addressIdOf(row.uprn), line, street, town, postcode, isEnded: is_ended },
  ...(row.point ? { point: row.point } : {}),
});

/** Of one UPRN twice in a file the row that stands counts, and of two such the later: a local gazetteer lists former names beside it. */
function standing(rows: readonly AddressRowRead[]): readonly AddressRowRead[] {
  const last = new Map<string, AddressRowRead>();
  for (const row of rows) {
    const had = last.get(row.uprn);
    if (!had || had.isEnded || !row.isEnded) last.set(row.uprn, row);
  }
  return [...last.values()];
}

function count(known: Known, all: readonly NewAddress[], changed: readonly AddressRow[]): Omit<Taken, 'unknown'> {
  const ended = changed.filter((row) => row.is_ended && known.has(row.id)).length;
  const added = changed.filter(({ id }) => !known.has(id)).length;
  return { added, ended, changed: changed.length - added - ended, same: all.length - changed.length };
}

/**
 * Takes rows of a local gazetteer, or where buildings are (`isOfPositions`), into the place's own: only what differs is written, so that
 * the same file twice changes nothing. The ward is that whose boundary holds the point; without one it stays what it was. One that ended
 * is found no more, and what was sent with it still is.
 */
export async function takeAddresses(
  ctx: Context,
  rows: readonly AddressRowRead[],
  { isOfPositions }: { readonly isOfPositions: boolean },
): Promise<Taken> {
  const each = standing(rows);
  const read = await readRows(
    ctx,
    each.map(({ uprn }) => addressIdOf(uprn)),
  );
  const known: Known = new Map(read.map((row) => [row.id, row]));
  const areaOf = await findAreasOf(ctx);
  const wanted = each.flatMap((row): readonly NewAddress[] => {
    const had = known.get(addressIdOf(row.uprn));
    if (isOfPositions && !had) return [];
    if (row.isEnded && !had) return [];
    const next = isOfPositions && had ? withPoint(row, had) : withWords(row, had);
    const area = (next.point && areaOf(next.point)) ?? had?.area_code ?? undefined;
    return [area === undefined ? next : { ...next, area }];
  });
  const changed = wanted.filter((next) => {
    const had = next.id && known.get(next.id);
    return !had || digestAddress(toRow(ctx, next)) !== digestAddress(had);
  });
  loadAddresses(ctx, changed);
  const unknown = isOfPositions ? each.length - wanted.length : 0;
  const told = count(
    known,
    wanted,
    changed.map((next) => toRow(ctx, next)),
  );
  return { ...told, unknown, same: told.same + (isOfPositions ? 0 : each.length - wanted.length) };
}
