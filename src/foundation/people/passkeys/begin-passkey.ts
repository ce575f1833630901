import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { readAuthenticatorsOf } from '../authenticators/authenticator-store.js';
import { hashToken } from '../sessions/session.js';
import { insertChallenge } from './challenge-store.js';
import { challengeMinutes, detailsOf, type RelyingParty } from './passkey.js';

const token = /^[A-Za-z0-9_-]{43}$/;

/** The browser keeps the token that it has, so that two open pages do not undo each other. */
function bindBrowser(ctx: Context, browser: string | undefined) {
  const bound = browser !== undefined && token.test(browser) ? browser : ctx.random.bytes(32).toString('base64url');
  const expires_at = new Date(ctx.clock.now().getTime() + challengeMinutes * 60_000);
  return { browser: bound, row: { challenge: ctx.random.bytes(32), browser_hash: hashToken(bound), expires_at } };
}

/** For `navigator.credentials`, bytes as base64url; `browser` is for the browser's cookie. */
export interface BegunPasskey {
  readonly browser: string;
  readonly options: Readonly<Record<string, unknown>>;
}

const timeout = challengeMinutes * 60_000;

export interface PasskeyToAdd {
  readonly person: PersonId;
  readonly rp: RelyingParty;
  /** What devices show their owner beside the place's name, to choose by. */
  readonly account: string;
  readonly browser: string | undefined;
}

/**
 * Begins to add a passkey: one that the device can find by itself, that asks for its owner, and about whose make we do
 * not ask. A device that holds one for this person already is not asked again.
 */
export async function beginAddingPasskey(
  ctx: Context,
  { person, rp, account, browser }: PasskeyToAdd,
): Promise<BegunPasskey> {
  const held = (await readAuthenticatorsOf(ctx, person)).filter(({ kind }) => kind === 'passkey').map(detailsOf);
  const known = held[0]?.userHandle;
  const handle = known === undefined ? ctx.random.bytes(64) : Buffer.from(known, 'base64url');
  const bound = bindBrowser(ctx, browser);
  insertChallenge(ctx, { ...bound.row, purpose: 'add', person_id: person, user_handle: handle });
  const options = {
    challenge: bound.row.challenge.toString('base64url'),
    rp: { id: rp.id, name: rp.name },
    user: { id: handle.toString('base64url'), name: account, displayName: account },
    pubKeyCredParams: [-7, -8, -257].map((alg) => ({ type: 'public-key', alg })), // ES256, EdDSA, RS256
    timeout,
    attestation: 'none',
    excludeCredentials: held.map(({ credential: id, transports }) => ({ type: 'public-key', id, transports })),
    authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
  };
  return { browser: bound.browser, options };
}

/** Begins a sign-in by whichever passkey the device offers: nobody says who they are first, so nobody learns who is there. */
export function beginPasskeySignIn(
  ctx: Context,
  { rp, browser }: { readonly rp: RelyingParty; readonly browser: string | undefined },
): BegunPasskey {
  const bound = bindBrowser(ctx, browser);
  insertChallenge(ctx, { ...bound.row, purpose: 'sign-in', person_id: null, user_handle: null });
  const challenge = bound.row.challenge.toString('base64url');
  return { browser: bound.browser, options: { challenge, rpId: rp.id, timeout, userVerification: 'required' } };
}
