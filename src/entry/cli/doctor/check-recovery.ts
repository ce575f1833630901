import type { Config } from '../../../platform/config.js';
import type { KeyCustody } from '../../../platform/custody.js';
import { findTested } from '../safekeeping/tested-recovery.js';
import { advice, type Finding, fault, well } from './finding.js';

const make = 'Make one and try it: ./guildhall keys recovery DIR, then ./guildhall keys recovery --test SHARE SHARE.';

/** Whether two people hold a copy that was seen to open every present key; a rotation makes it stale. */
export async function checkRecovery(config: Config, custody: KeyCustody): Promise<Finding> {
  const about = 'key recovery';
  const tested = await findTested(config);
  if (!tested) return advice(about, `no copy that two people hold was ever tried. ${make}`);
  const missing = custody.list().filter(({ name }) => !tested.keys.includes(name));
  const day = tested.testedAt.slice(0, 10);
  if (missing.length === 0) return well(about, `the copy of two people was tried on ${day}, and holds every key`);
  const names = missing.map(({ name }) => name).join(', ');
  return fault(
    about,
    `the copy that was tried on ${day} is stale: the keys were rotated since, and ${names} is not in it. ${make}`,
  );
}
