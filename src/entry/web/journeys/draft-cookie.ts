import { readToken } from '../../../work/journeys/index.js';
import type { CookieChange, PageRequest } from '../page.js';

/** What the names of the cookies begin with that hold drafts. */
export const draftPrefix = 'draft-';

/** One draft a service and browser, and one for each request on which something is asked. It lasts until the browser closes: on a shared computer nobody finds the last person's. */
const nameFor = (name: string): string => `${draftPrefix}${name}`;

/** The token of this browser's draft; undefined when there is none, or what is there cannot be one. */
export function readDraftToken(
  request: Pick<PageRequest, 'cookies'>,
  service: string,
  name: string = service,
): string | undefined {
  const value = request.cookies[nameFor(name)];
  return value !== undefined && readToken(value)?.service === service ? value : undefined;
}

export const draftCookie = (name: string, token: string): CookieChange => ({ name: nameFor(name), value: token });
