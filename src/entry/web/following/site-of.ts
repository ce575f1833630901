import type { PageRequest } from '../page.js';

/**
 * Where a letter's link leads: the site as it was asked for, if that name is the place's own; else the first that is. Whoever
 * asks names any host they like, and the letter goes to somebody else. A place that has no name yet is not open to residents.
 */
export function siteOf({ origin, place: { hosts } }: Pick<PageRequest, 'origin' | 'place'>): string {
  const [first] = hosts;
  const isOwn = URL.canParse(origin) && hosts.includes(new URL(origin).hostname);
  return first === undefined || isOwn ? origin : `https://${first}`;
}
