import { hash } from 'node:crypto';
import { parseAuthenticatorData } from '@simplewebauthn/server/helpers';
import { refuse } from '../../../platform/refusal.js';
import type { RelyingParty } from './passkey.js';

/** What a browser says with its answer (WebAuthn §5.8.1). */
export interface ClientData {
  readonly challenge: Buffer;
  readonly origin: unknown;
  /** Whether a page of another site had ours in a frame, or may have had. */
  readonly isFramed: boolean;
}

const base64url = /^[A-Za-z0-9_-]+$/;

/** Undefined for anything but a browser's words about a challenge. */
export function readClientData(text: string): ClientData | undefined {
  if (!base64url.test(text)) return undefined;
  try {
    const said: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (typeof said !== 'object' || said === null) return undefined;
    const { challenge, origin, crossOrigin, topOrigin } = said as Record<string, unknown>;
    if (typeof challenge !== 'string' || !base64url.test(challenge)) return undefined;
    const isFramed = (crossOrigin !== undefined && crossOrigin !== false) || topOrigin !== undefined;
    return { challenge: Buffer.from(challenge, 'base64url'), origin, isFramed };
  } catch {
    return undefined;
  }
}

/** Why an answer counts for nothing; the page says each in plain words. */
export type PasskeyRefusal =
  | 'no-challenge' // it is over, was answered before, or is another browser's
  | 'elsewhere' // the browser was on another site, or in a frame of one, or the passkey is another site's
  | 'not-verified' // the device did not ask for its owner
  | 'broken'; // nothing that a device would sign

/**
 * Looks at where an answer was given and by whom, before its signature: exact origin, no frame (which the library
 * lets pass), our own RP ID (a sibling subdomain's has another digest), and a device that asked for its owner.
 */
export function inspectAnswer({ origin, isFramed }: ClientData, authenticatorData: Uint8Array, rp: RelyingParty) {
  if (origin !== rp.origin || isFramed) return refuse('elsewhere');
  try {
    const { rpIdHash, flags } = parseAuthenticatorData(new Uint8Array(authenticatorData));
    if (!hash('sha256', rp.id, 'buffer').equals(rpIdHash)) return refuse('elsewhere');
    return flags.up && flags.uv ? undefined : refuse('not-verified');
  } catch {
    return refuse('broken');
  }
}
