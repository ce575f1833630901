import { readOwnPage } from '../sign-in/own-page.js';

/** The page to go on to after signing in: one of ours, and for officers one of the desk; the usual one otherwise. */
export function wayBack(to: string | undefined, below: '/' | '/desk', usual: string): string {
  const own = readOwnPage(to);
  if (own === undefined || own.includes('//') || own.includes('..')) return usual;
  return below === '/' || /^\/desk([/?]|$)/.test(own) ? own : usual;
}
