/** Whom a provider signs in: residents (GOV.UK One Login, or another that speaks as it does), or staff. */
export const providerKinds = ['one-login', 'staff'] as const;
export type ProviderKind = (typeof providerKinds)[number];

/** What every provider needs said. All of it is public. */
interface AnyProvider {
  /** Exactly as the provider's discovery document says it. */
  readonly issuer: string;
  readonly clientId: string;
  /** Where this site is, as the provider was told: 'https://services.wealdham.example'. Browsers come back there. */
  readonly site: string;
  readonly scopes: readonly string[];
  /** The algorithm of its ID tokens; any other is refused. */
  readonly signedBy: 'ES256' | 'RS256' | 'PS256';
  /** How the place says who it is: by a signature with its own key, or a secret that both know. */
  readonly auth: 'private-key' | 'secret';
  /** Seconds for which each answer is waited for. */
  readonly timeLimit: number;
}

export interface ResidentProvider extends AnyProvider {
  readonly kind: 'one-login';
  /** The vector of trust of every sign-in: 'Cl.Cm' two factors, 'Cl' one. */
  readonly credential: 'Cl' | 'Cl.Cm';
  /** Who signs what is proved of an identity, and the DID document with the keys; null: identity is never asked for. */
  readonly identity: { readonly issuer: string; readonly did: string } | null;
  /** What `vtm` says wherever a level is claimed. */
  readonly trustmark: string;
  /** Whether it was agreed with the provider that the service may ask for a fresh sign-in (`max_age`). */
  readonly mayAskFresh: boolean;
}

export interface StaffProvider extends AnyProvider {
  readonly kind: 'staff';
  /** The claim that lists the groups of somebody, and the roles that each gives. */
  readonly groups: { readonly claim: string; readonly roles: Readonly<Record<string, readonly string[]>> };
  /** Any of these in `amr`, or this `acr`, shows that two factors were used. */
  readonly twoFactors: { readonly amr: readonly string[]; readonly acr: readonly string[] };
}

export type Provider = ResidentProvider | StaffProvider;
