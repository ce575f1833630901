import { verifyAuthenticationResponse } from '@simplewebauthn/server';
import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { seal } from '../../../platform/sealed/index.js';
import { appendEntry } from '../../record/index.js';
import type { Authenticator, AuthenticatorId } from '../authenticators/authenticator.js';
import { writeEnded } from '../authenticators/authenticator-store.js';
import { findAuthenticator } from '../authenticators/find-authenticator.js';
import { nextVersion } from '../people-store.js';
import type { IdentityLevel } from '../sessions/assured.js';
import { hashToken } from '../sessions/session.js';
import { deleteSessionsOf } from '../sessions/session-store.js';
import { type ChallengeRow, takeChallenge } from './challenge-store.js';
import { detailsOf, type RelyingParty } from './passkey.js';
import { moveCounter } from './passkey-store.js';
import { inspectAnswer, type PasskeyRefusal, readClientData } from './read-answer.js';

/** What a device answers when a passkey is used; bytes as base64url. */
export interface PasskeyAnswer {
  readonly id: string;
  readonly clientData: string;
  readonly authenticatorData: string;
  readonly signature: string;
  readonly userHandle?: string | undefined;
}

export interface PasskeyUse {
  readonly rp: RelyingParty;
  readonly browser: string | undefined;
  readonly answer: PasskeyAnswer;
}

export interface PasskeyProved {
  readonly person: PersonId;
  readonly authenticator: AuthenticatorId;
  readonly identity: IdentityLevel;
}

/**
 * The count with which this answer was signed; undefined when its signature is not this passkey's. The library is kept
 * from judging the count: it would before it looks at the signature, and anybody could then accuse a passkey.
 */
async function verify(
  { rp, answer }: PasskeyUse,
  { challenge }: ChallengeRow,
  held: Authenticator,
): Promise<number | undefined> {
  const { id, clientData: clientDataJSON, authenticatorData, signature } = answer;
  const publicKey = new Uint8Array(Buffer.from(detailsOf(held).publicKey, 'base64url'));
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: {
        ...{ id, rawId: id, type: 'public-key', clientExtensionResults: {} },
        response: { clientDataJSON, authenticatorData, signature },
      },
      expectedChallenge: challenge.toString('base64url'),
      expectedOrigin: rp.origin,
      expectedRPID: rp.id,
      requireUserVerification: true,
      credential: { id, publicKey, counter: -1 },
    });
    return verified ? authenticationInfo.newCounter : undefined;
  } catch {
    return undefined;
  }
}

/** Somebody has a copy: the passkey opens nothing from now on, nor does what was opened so far. */
async function endCopied(ctx: Context, { id, person }: Authenticator): Promise<void> {
  const version = await nextVersion(ctx, person);
  if (version === undefined) throw new Error('A passkey belongs to nobody.');
  writeEnded(ctx, id);
  deleteSessionsOf(ctx, person);
  appendEntry(ctx, { stream: `person:${person}`, version, kind: 'person.passkey-copied', data: { id } });
}

/**
 * Whose passkey signed this browser's challenge. The challenge is spent whatever comes of it. Refuses as `PasskeyRefusal`
 * says; `unknown` for a passkey that is nobody's here; and `copied` where its count went back, which only a copy explains:
 * that passkey and its owner's sessions end, on the record.
 */
export async function provePasskey(
  ctx: Context,
  use: PasskeyUse,
): Promise<Outcome<PasskeyProved, PasskeyRefusal | 'unknown' | 'copied'>> {
  const { rp, browser = '', answer } = use;
  const said = readClientData(answer.clientData);
  if (!said) return refuse('broken');
  const { challenge } = said;
  const begun = await takeChallenge(ctx, { challenge, browser_hash: hashToken(browser), purpose: 'sign-in' });
  if (!begun) return refuse('no-challenge');
  const wrong = inspectAnswer(said, Buffer.from(answer.authenticatorData, 'base64url'), rp);
  if (wrong) return wrong;
  const held = await findAuthenticator(ctx, 'passkey', seal([answer.id]));
  if (!held) return refuse('unknown');
  const { userHandle, identity } = detailsOf(held);
  if (answer.userHandle && answer.userHandle !== userHandle) return refuse('broken');
  const counter = await verify(use, begun, held);
  if (counter === undefined) return refuse('broken');
  if (!(await moveCounter(ctx, held.id, counter))) {
    await endCopied(ctx, held);
    return refuse('copied');
  }
  return done({ person: held.person, authenticator: held.id, identity });
}
