import { lookup as resolve } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';

/** Whether a host at this IP address may be spoken with. */
export type MayReach = (address: string) => boolean;

class PrivateAddress extends Error {
  readonly code = 'PRIVATE_ADDRESS';
}

/**
 * Looks a name up and gives what it found only if all of it may be reached: the connection goes to the very addresses that were judged,
 * so that a name which answers otherwise a moment later leads nowhere else.
 */
export const judgedLookup =
  (mayReach: MayReach): LookupFunction =>
  (host, options, done) =>
    resolve(host, { ...options, all: true }, (fault, found) => {
      if (fault) return done(fault, [], 4);
      if (found.length === 0 || !found.every(({ address }) => mayReach(address)))
        return done(new PrivateAddress('A name leads to an address that may not be reached.'), [], 4);
      const [first] = found;
      return options.all ? done(null, found) : done(null, first?.address ?? '', first?.family);
    });

/** Why a connection was not made, as a code. */
export const whyUnreached = (code: unknown): 'private-address' | 'no-such-host' | 'no-answer' => {
  if (code === 'PRIVATE_ADDRESS') return 'private-address';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'no-such-host';
  return 'no-answer';
};

/** Whether an address names an IP address that may not be reached; a name is judged when it is looked up. */
export function isBarred(url: URL, mayReach: MayReach): boolean {
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(literal) !== 0 && !mayReach(literal);
}
