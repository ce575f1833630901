/** The oldest Node that is supported, as [major, minor, patch]. */
const oldest = [20, 19, 0];

const parts = (version) => version.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : 0));

function compare(one, other) {
  for (let at = 0; at < 3; at += 1) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** One comparator of a range (`>=22`, `^20.19.0`, `20.x`, `*`), against the oldest Node. */
function admits(comparator) {
  const [, sign = '', text = ''] = /^(>=|<=|>|<|\^|~|=)?\s*v?(.*)$/.exec(comparator) ?? [];
  if (text === '' || /^[x*]/.test(text)) return true;
  const version = parts(text);
  const order = compare(oldest, version);
  const precision = text.split('.').filter((part) => /^\d+$/.test(part)).length;
  switch (sign) {
    case '>=':
      return order >= 0;
    case '>':
      return precision < 3 ? compare(oldest.slice(0, precision), version.slice(0, precision)) > 0 : order > 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '^':
      return order >= 0 && oldest[0] === version[0];
    case '~':
      return order >= 0 && oldest[0] === version[0] && (precision < 2 || oldest[1] === version[1]);
    default:
      return version.slice(0, precision).every((part, at) => part === oldest[at]);
  }
}

const admitsOldest = (range) =>
  range.split('||').some((set) => {
    const comparators = set.trim().replace(/(>=|<=|>|<|\^|~|=)\s+/g, '$1');
    if (comparators.includes(' - ')) {
      const [from = '', to = ''] = comparators.split(' - ');
      return admits(`>=${from}`) && admits(`<=${to}`);
    }
    return comparators.split(/[\s,]+/).every(admits);
  });

/**
 * The lockfile names no address, and every package that is always installed runs on the oldest supported Node.
 * @param {{ packages?: Record<string, { resolved?: string, optional?: boolean, version?: string, engines?: { node?: string } }> }} lock
 */
export function checkLock(lock) {
  return Object.entries(lock.packages ?? {}).flatMap(([path, { resolved, optional, version, engines }]) => {
    const faults = [];
    if (resolved !== undefined) faults.push(`package-lock.json: ${path} names an address; install anew with .npmrc`);
    if (!optional && engines?.node !== undefined && !admitsOldest(engines.node))
      faults.push(`package-lock.json: ${path} needs Node ${engines.node}; pin one that runs on ${oldest.join('.')}`);
    if (path !== '' && version === undefined)
      faults.push(`package-lock.json: ${path} has no version, so npm ci refuses the whole file; install anew`);
    return faults;
  });
}
