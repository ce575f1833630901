import { rebuildCheck, type Verdict, verify } from '../../../foundation/record/index.js';
import { publishedFolder } from '../../../platform/config.js';
import type { PlaceHost } from '../../../platform/database/list-places.js';
import { formatNumber } from '../../../platform/language/index.js';
import type { CommandInput } from '../commands.js';
import type { OpenHouse } from '../open-house.js';
import { evidenceOf, rebuilders } from './list-evidence.js';

/** A verdict on one place, for the operator. @returns whether all is in order. */
export function tellVerdict(
  slug: string,
  verdict: Verdict,
  { out, error }: Pick<CommandInput, 'out' | 'error'>,
): boolean {
  if (verdict.ok) {
    for (const [what, count] of Object.entries(verdict.counts)) out(`${slug}: ${what}: ${formatNumber(count, 'en')}`);
    return true;
  }
  const { table, key, wrong } = verdict.fault;
  error(`${slug}: ${table} ${JSON.stringify(key)}: ${wrong}.`);
  return false;
}

/** The tables against the record: every unsealed column that it explains, and what it knows by digest. */
export const checkTables = (house: OpenHouse, { place_id }: PlaceHost): Promise<Verdict> =>
  rebuildCheck(house, place_id, rebuilders, evidenceOf(house));

/** The record itself, down to the last published checkpoint. */
export const checkRecord = (house: OpenHouse, { place_id }: PlaceHost): Promise<Verdict> =>
  verify(house, place_id, [], { folder: publishedFolder(house.config) });
