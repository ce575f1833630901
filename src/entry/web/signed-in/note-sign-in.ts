import type { Assured } from '../../../foundation/people/index.js';
import type { PageRequest } from '../page.js';

interface SignIn {
  readonly of: 'resident' | 'staff';
  readonly way: Assured['authenticator'];
  /** Why it was refused, as a code; undefined of one that opened a session. */
  readonly refused?: string | undefined;
}

/**
 * Says in the log that somebody signed in, or was refused, and by which way (OWASP ASVS 5.0, 16.3.1): codes only, so that it
 * names nobody and can be kept and counted by whoever guards the house.
 */
export function noteSignIn({ house, place }: Pick<PageRequest, 'house' | 'place'>, { of, way, refused }: SignIn): void {
  const facts = { place: place.slug, of, way };
  if (refused === undefined) house.log.info(facts, 'somebody signed in');
  else house.log.warn({ ...facts, code: refused }, 'a sign-in was refused');
}
