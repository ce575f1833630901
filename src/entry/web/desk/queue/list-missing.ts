import type { PageRequest } from '../../page.js';
import type { Options } from './options.js';

const named = ['service', 'state', 'team', 'assignee', 'area'] as const;
export type MissingFilter = (typeof named)[number];

/**
 * By what an address narrows that is no longer there: a service that was taken away, a state that it has no more, a team or colleague that
 * is gone. Of a service that is gone its states are not said besides. Pure.
 */
export function listMissing(query: PageRequest['query'], options: Options): readonly MissingFilter[] {
  const isMissing = (name: MissingFilter) =>
    Boolean(query[name]) && !options[name].some(({ value }) => value === query[name]);
  const missing = named.filter(isMissing);
  return missing.includes('service') ? missing.filter((name) => name !== 'state') : missing;
}
