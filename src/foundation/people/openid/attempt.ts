import { createHmac } from 'node:crypto';
import type { PersonId } from '../../../platform/ids.js';
import type { IdentityLevel } from '../sessions/assured.js';

/** A person who has not come back after this many minutes begins again. One Login proves an identity in up to an hour. */
export const attemptMinutes = 60;

/** What a sign-in is for: kept here while the browser is away, and never in an address. */
export interface Wish {
  /** The page of this site to go on to. */
  readonly to: string;
  /** The level of identity that it needs; P0 asks for none. */
  readonly identity: IdentityLevel;
  /** Whether the provider is to ask for the credential again. */
  readonly isFresh: boolean;
  /** Who was signed in when it began: an account that the provider is new to becomes one more way in of theirs. */
  readonly as?: PersonId;
}

/** The secrets of one attempt. */
export interface AttemptSecrets {
  readonly state: string;
  readonly nonce: string;
  /** PKCE's, RFC 7636: 43 characters. */
  readonly verifier: string;
}

/**
 * The nonce and the code verifier follow from the cookie of the browser and the state, so that the database holds neither:
 * whoever reads it can finish nobody's sign-in.
 */
export function secretsOf(browser: string, state: string): AttemptSecrets {
  const derive = (what: string) => createHmac('sha256', browser).update(`${what} ${state}`).digest('base64url');
  return { state, nonce: derive('nonce'), verifier: derive('verifier') };
}
