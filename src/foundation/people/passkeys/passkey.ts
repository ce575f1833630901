import type { Authenticator, AuthenticatorId } from '../authenticators/authenticator.js';
import type { IdentityLevel } from '../sessions/assured.js';

/** A challenge is answered within so many minutes, or asked for anew. */
export const challengeMinutes = 10;

/** The site to which passkeys are bound (WebAuthn §4): its host name without a port, and its exact origin. */
export interface RelyingParty {
  readonly id: string;
  /** 'https://wealdham.example', with a port that is not the usual one. */
  readonly origin: string;
  /** How devices name it to their owners. */
  readonly name: string;
}

/** What is kept of a passkey. Bytes are base64url; nothing of it is about the person. */
export interface PasskeyDetails {
  readonly credential: string;
  /** COSE_Key, as the device gave it. */
  readonly publicKey: string;
  /** How often the device says that it has signed; 0 where it does not count. */
  readonly counter: number;
  readonly transports: readonly string[];
  /** What the device calls its owner: random, the same for all passkeys of a person. */
  readonly userHandle: string;
  /** Whether its maker copies it between devices. */
  readonly isSynced: boolean;
  /** How sure it was who they are when they added it: the passkey proves that much and no more. */
  readonly identity: IdentityLevel;
}

/** What sort of thing holds it, for its owner to tell it from another. */
type PasskeyKind = 'security-key' | 'synced' | 'device';

export interface Passkey {
  readonly id: AuthenticatorId;
  readonly kind: PasskeyKind;
  readonly addedAt: Date;
  readonly usedAt: Date | undefined;
}

export const detailsOf = ({ details }: Pick<Authenticator, 'details'>): PasskeyDetails =>
  details as unknown as PasskeyDetails;

const roaming = ['usb', 'nfc', 'ble'];

function kindOf({ transports, isSynced }: PasskeyDetails): PasskeyKind {
  if (isSynced) return 'synced';
  return transports.some((one) => roaming.includes(one)) && !transports.includes('internal')
    ? 'security-key'
    : 'device';
}

export function toPasskey(authenticator: Authenticator): Passkey {
  const { id, addedAt, usedAt } = authenticator;
  return { id, addedAt, usedAt, kind: kindOf(detailsOf(authenticator)) };
}
