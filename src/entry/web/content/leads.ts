import type { ListedPage } from '../../../work/content/index.js';
import { paths } from '../paths.js';
import { addressOf } from './address-of.js';

const patterns: readonly RegExp[] = Object.values<string | ((...parts: string[]) => string)>(paths).map((path) => {
  const pattern = typeof path === 'string' ? path : path(':a', ':b', ':c');
  return new RegExp(`^${pattern.replace(/[.]/g, '\\.').replace(/:[a-c]|\*/g, '[^/]+')}$`);
});

/** What has an address of its own among these patterns: 'services/ID', 'pages/ID', 'guides/ID', 'news/ID'. */
const named = /^\/(services|pages|guides|news)\/[^/]+/;

/** Tells of a path of this site whether something is there: a page of ours, a service or a published page of the place. */
export function leadsWithin(services: readonly string[], pages: readonly ListedPage[]): (path: string) => boolean {
  const there = new Set([
    ...services.map(paths.service),
    ...pages.flatMap(({ page }) => (page.published ? [addressOf(page)] : [])),
  ]);
  return (to) => {
    const path = to.replace(/[?#].*$/s, '').replace(/^\/(en|cy)(?=\/|$)/, '') || '/';
    const [own] = named.exec(path) ?? [];
    return own ? there.has(own) : patterns.some((pattern) => pattern.test(path));
  };
}
