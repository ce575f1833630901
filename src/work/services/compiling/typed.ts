import type { Declaration } from '../declaration/declaration.js';

/** People type into these whatever they like, about whomever they like. */
const typedKinds: ReadonlySet<string> = new Set([
  ...['text', 'long-text', 'email', 'phone', 'name', 'postcode', 'address', 'location'],
]);

const isReleased = (calculate: Declaration['fields'][string]['calculate']): boolean => typeof calculate === 'object';

/**
 * Whether a field holds what somebody typed: as it was asked, or as a calculation passed it on without a release.
 * @param readsOf what works a calculated field out.
 */
export function isTyped({ fields }: Declaration, readsOf: (field: string) => Iterable<string>, name: string): boolean {
  const isText = (field: string) => Object.hasOwn(fields, field) && typedKinds.has(fields[field]?.type ?? '');
  if (!isText(name)) return false;
  if (isReleased(fields[name]?.calculate)) return false;
  const found = new Set([name]);
  for (const field of found) {
    if (isText(field) && fields[field]?.calculate === undefined) return true;
    for (const read of readsOf(field)) found.add(read);
  }
  return false;
}
