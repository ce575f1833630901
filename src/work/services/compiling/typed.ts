import type { Declaration } from '../declaration/declaration.js';
import { kinds } from '../kinds/index.js';

const isReleased = (calculate: Declaration['fields'][string]['calculate']): boolean => typeof calculate === 'object';

/**
 * Whether a field holds what somebody typed: as it was asked, or as a calculation passed it on without a release.
 * @param readsOf what works a calculated field out.
 */
export function isTyped({ fields }: Declaration, readsOf: (field: string) => Iterable<string>, name: string): boolean {
  const isText = (field: string) => Object.hasOwn(fields, field) && kinds[fields[field]?.type ?? 'text'].isTyped;
  if (!isText(name)) return false;
  if (isReleased(fields[name]?.calculate)) return false;
  const found = new Set([name]);
  for (const field of found) {
    if (isText(field) && fields[field]?.calculate === undefined) return true;
    for (const read of readsOf(field)) found.add(read);
  }
  return false;
}
