import type { CookieChange, PageRequest } from '../../page.js';
import { paths } from '../../paths.js';
import { queueUrl } from './read-filters.js';
import { viewUrl } from './views.js';

/** What the queue that an officer last looked at was narrowed to, until they sign out: codes only, never an answer. */
export const queueCookie = 'queue';

/** Keeps the queue of this address, so that a case leads back to it. */
export const keepQueue = ({ query }: Pick<PageRequest, 'query'>): CookieChange => ({
  name: queueCookie,
  value: queueUrl('', query, undefined) || '?',
});

/** Where an officer comes back to from a case: the queue that they came from, else their own. */
export function lastQueue({ cookies }: Pick<PageRequest, 'cookies'>): string {
  const kept = cookies[queueCookie];
  return kept ? queueUrl(paths.queue, Object.fromEntries(new URLSearchParams(kept)), undefined) : viewUrl('mine');
}
