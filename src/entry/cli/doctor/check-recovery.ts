import { copyFile } from '../../../foundation/vault/index.js';
import type { Config } from '../../../platform/config.js';
import type { KeyCustody } from '../../../platform/custody.js';
import { findFormerlyTested, findTested } from '../safekeeping/tested-recovery.js';
import { advice, type Finding, fault, well } from './finding.js';

const make = 'Make one and try it: ./guildhall keys recovery DIR, then ./guildhall keys recovery --test SHARE SHARE.';

const sayFormer = (day: string): string =>
  `the shares that were tried on ${day} are of an earlier version: they hold the keys of one day, and neither --test nor --restore takes them. ${make} Give the new shares to the two people, and destroy the former ones.`;

/** After a turn the current key wraps every living key; one that is superseded opens only the backups of its time. */
const sayLost = (custody: KeyCustody, missing: readonly { readonly name: string }[]): string =>
  missing.some(({ name }) => name === custody.current)
    ? 'nothing sealed in this database would open again, and only backups from before that key.'
    : 'backups from the time of that key would open no more, and what this database holds would.';

/** Whether two people hold shares that were seen to open the keys, and every present key is sealed for them. */
export async function checkRecovery(config: Config, custody: KeyCustody): Promise<Finding> {
  const about = 'key recovery';
  const tested = await findTested(config);
  const former = await findFormerlyTested(config);
  if (former) return fault(about, sayFormer(former.slice(0, 10)));
  if (!tested) return advice(about, `no copy that two people hold was ever tried, or not the last one. ${make}`);
  const missing = custody.list().filter(({ name }) => !tested.keys.includes(name));
  const day = tested.testedAt.slice(0, 10);
  const file = copyFile(config.recovery);
  if (missing.length === 0)
    return well(about, `the shares of two people were tried on ${day}, and open every key, in ${file}`);
  const names = missing.map(({ name, madeAt }) => `${name} of ${madeAt.toISOString().slice(0, 10)}`).join(', ');
  return fault(
    about,
    `${file} does not hold ${names}: were the keys folder lost now, ${sayLost(custody, missing)} Let this user write there and start a worker, which mends it within six hours; or make a new copy: ./guildhall keys recovery DIR`,
  );
}
