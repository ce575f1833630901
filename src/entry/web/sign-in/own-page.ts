import { paths } from '../paths.js';

/** Characters of our own paths and queries; no backslash and no second slash at the start, which browsers take for a host. */
const own = /^\/(?!\/)[\w\-./~%?=&:,+]{0,500}$/;

/** A page of this site to go back to after signing in; undefined for anything else, and for the sign-in itself. */
export function readOwnPage(to: string | undefined): string | undefined {
  if (to === undefined || !own.test(to) || /^\/sign-(in|out)\b/.test(to)) return undefined;
  return new URL(to, 'http://own.invalid').host === 'own.invalid' ? to : undefined;
}

/** An address with the page to go back to. */
export const withTo = (path: string, to: string | undefined): string =>
  to === undefined ? path : `${path}?to=${encodeURIComponent(to)}`;

/** The way to sign in for a page that asks for more, as a code: what is missing is said there. */
export const signInFor = (to: string, missing: string): string =>
  `${withTo(paths.signIn, to)}&need=${encodeURIComponent(missing)}`;
