import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CookieChange } from './page.js';

/** A browser keeps a cookie of such a name only when this very host set it, over https (RFC 6265bis §4.1.3.2). */
const prefix = '__Host-';

/**
 * The cookies of a request by the names that pages use. Over https only those count that no other host, and nobody on a
 * line without TLS, could have planted; over http, which only a machine's own user sees, there are no others.
 */
export function readCookies({ cookies, protocol }: Pick<FastifyRequest, 'cookies' | 'protocol'>) {
  if (protocol !== 'https') return cookies;
  const own = Object.entries(cookies).filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(own.map(([name, value]) => [name.slice(prefix.length), value]));
}

/** Sets or takes away a cookie of this host: unread by scripts, not sent from elsewhere. */
export function setCookie(reply: FastifyReply, { name, value, maxAge }: CookieChange, isSecure: boolean): void {
  const how = { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure } as const;
  const full = isSecure ? `${prefix}${name}` : name;
  if (value === undefined) reply.clearCookie(full, how);
  else reply.setCookie(full, value, maxAge === undefined ? how : { ...how, maxAge });
}
