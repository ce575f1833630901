import type { FastifyRequest } from 'fastify';

/** What a browser says of where a request came from. */
export interface RequestOrigin {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
}

/**
 * Whether a request that changes something was sent by one of our own pages. Every current browser sends
 * `Sec-Fetch-Site` (Fetch Metadata) or, failing that, `Origin` on a POST; a client that sends neither is not a browser and
 * has no cookies that another site could borrow.
 */
export function isFromOurPages({ method, host, origin, fetchSite }: RequestOrigin): boolean {
  if (method === 'GET' || method === 'HEAD') return true;
  if (fetchSite !== undefined) return fetchSite === 'same-origin' || fetchSite === 'none';
  if (origin === undefined) return true;
  if (origin === 'null' || !URL.canParse(origin)) return false;
  return new URL(origin).host === host;
}

/** What a request says of where it came from. */
export function saidOrigin({ method, headers }: FastifyRequest): RequestOrigin {
  const fetchSite = headers['sec-fetch-site'];
  return {
    ...{ method, host: headers.host, origin: headers.origin },
    fetchSite: Array.isArray(fetchSite) ? undefined : fetchSite,
  };
}
