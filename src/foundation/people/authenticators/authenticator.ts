import type { Id, PersonId } from '../../../platform/ids.js';

export type AuthenticatorId = Id<'authenticator'>;

/** How a way in is found again: by an email address, a passkey's credential, an issuer's subject, a code that was handed over. */
export type WayIn = 'email' | 'passkey' | 'oidc' | 'code';

/** One way in of a person. */
export interface Authenticator {
  readonly id: AuthenticatorId;
  readonly person: PersonId;
  readonly kind: WayIn;
  /** Nothing of it is about the person: a passkey's public key, an issuer's name. */
  readonly details: Readonly<Record<string, unknown>>;
  readonly addedAt: Date;
  readonly usedAt: Date | undefined;
}
