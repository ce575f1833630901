import type { RelyingParty } from '../../../foundation/people/index.js';
import type { PageRequest } from '../page.js';

/** The site to which this request's passkeys are bound: the very host name that the browser asked for, and no other. */
export function relyingPartyOf({ origin, place, language }: PageRequest): RelyingParty {
  return { id: new URL(origin).hostname, origin, name: place.name[language] };
}
