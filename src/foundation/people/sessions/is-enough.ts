import type { Assured, AuthenticatorKind, IdentityLevel } from './assured.js';
import { identityLevels } from './assured.js';

/** What an act asks of whoever does it. Each fact on its own: a strong one never makes up for a weak one. */
export interface NeededAssurance {
  /** Any of these ways of signing in; any at all when absent. */
  readonly authenticator?: readonly AuthenticatorKind[] | undefined;
  /** At least this sure that they are who they say. */
  readonly identity?: IdentityLevel | undefined;
  /** Signed in at most so many minutes ago. */
  readonly withinMinutes?: number | undefined;
}

/** The first fact that is not enough. `sign-in`: nobody is signed in. */
export type MissingAssurance = 'sign-in' | 'authenticator' | 'identity' | 'fresh';

/** What is missing for an act, fact by fact; undefined when it is enough. A sign-in that lies in the future is not fresh. */
export function isEnough(
  assured: Assured | undefined,
  { authenticator, identity = 'P0', withinMinutes }: NeededAssurance,
  now: Date,
): MissingAssurance | undefined {
  if (!assured) return 'sign-in';
  if (authenticator && !authenticator.includes(assured.authenticator)) return 'authenticator';
  if (identityLevels.indexOf(assured.identity) < identityLevels.indexOf(identity)) return 'identity';
  if (withinMinutes !== undefined && !isFresh(assured.at, withinMinutes, now)) return 'fresh';
  return undefined;
}

/** Whether somebody proved at most so many minutes ago who they are. */
export function isFresh(at: Date, minutes: number, now: Date): boolean {
  const age = now.getTime() - at.getTime();
  return age >= 0 && age <= minutes * 60_000;
}
