/** What somebody has shown of themself by signing in. */
export const authenticatorKinds = ['demo', 'email-code', 'handed-code', 'passkey', 'oidc', 'oidc-two-factor'] as const;
export type AuthenticatorKind = (typeof authenticatorKinds)[number];

/** How sure it is that they are who they say (GPG 45): P0 not at all, P1 low, P2 medium. */
export const identityLevels = ['P0', 'P1', 'P2'] as const;
export type IdentityLevel = (typeof identityLevels)[number];

/** How a session was proved. Three facts that are never added up to one level: each act names what it needs of each. */
export interface Assured {
  readonly authenticator: AuthenticatorKind;
  readonly identity: IdentityLevel;
  /** When it was last proved. */
  readonly at: Date;
}
