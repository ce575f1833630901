import type { Route } from './page.js';

/** Every page of the site, in the order in which a stranger would look for it. */
export function listRoutes(): readonly Route[] {
  return [];
}
