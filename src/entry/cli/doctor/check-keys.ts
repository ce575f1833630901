import {
  CustodyFaulty,
  createFileCustody,
  holdsKey,
  listLostKeks,
  renewAfter,
} from '../../../foundation/vault/index.js';
import type { Config } from '../../../platform/config.js';
import type { KeyCustody } from '../../../platform/custody.js';
import type { PlaceHost } from '../../../platform/database/list-places.js';
import type { House } from '../../../platform/house.js';
import { keksLost, keysMissing } from '../safekeeping/require-keys.js';
import { type Finding, fault, well } from './finding.js';

const day = 24 * 60 * 60 * 1000;
/** A worker that runs renews within a day of the term; later than this, none runs. */
const graceDays = 2;

/** The keys of this installation, if they can be taken up; what keeps them from it is a finding. */
export async function openKeys(config: Config): Promise<KeyCustody | Finding> {
  if (!holdsKey(config.keys)) return fault('keys', keysMissing(config.keys));
  try {
    return createFileCustody(config.keys);
  } catch (found) {
    if (found instanceof CustodyFaulty) return fault('keys', found.message);
    throw found;
  }
}

function checkAge({ custody, clock }: House): Finding {
  const newest = custody.list().at(-1);
  const age = newest ? clock.now().getTime() - newest.madeAt.getTime() : 0;
  const days = Math.floor(age / day);
  if (newest && age < -graceDays * day)
    return fault(
      'keys',
      `the current one is of ${newest.madeAt.toISOString().slice(0, 10)}, which is yet to come: a clock was wrong. A worker that runs makes another within six hours; or run ./guildhall keys rotate.`,
    );
  if (age <= renewAfter + graceDays * day) return well('keys', `the current one is ${days} days old`);
  return fault(
    'keys',
    `the current one is ${days} days old, and is renewed after ${renewAfter / day}: no worker has run for days. Start one (./guildhall serve, or serve --only worker), or run ./guildhall keys rotate.`,
  );
}

/** Whether every living key of every place can be opened with what the folder holds, and the cycle goes on. */
export async function checkKeys(house: House, places: readonly PlaceHost[]): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { place_id, slug } of places) {
    const lost = await listLostKeks(house, place_id);
    if (lost.length > 0) findings.push(fault(`keys of ${slug}`, keksLost(lost)));
  }
  return [checkAge(house), ...findings];
}
