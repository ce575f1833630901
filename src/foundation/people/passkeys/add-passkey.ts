import { type VerifiedRegistrationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import { decodeAttestationObject } from '@simplewebauthn/server/helpers';
import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { type Outcome, refuse } from '../../../platform/refusal.js';
import { seal } from '../../../platform/sealed/index.js';
import { addAuthenticator } from '../authenticators/add-authenticator.js';
import type { AuthenticatorId } from '../authenticators/authenticator.js';
import type { PersonRefusal } from '../person.js';
import type { IdentityLevel } from '../sessions/assured.js';
import { hashToken } from '../sessions/session.js';
import { type ChallengeRow, takeChallenge } from './challenge-store.js';
import type { PasskeyDetails, RelyingParty } from './passkey.js';
import { inspectAnswer, type PasskeyRefusal, readClientData } from './read-answer.js';

/** What a device answers when a passkey is made; bytes as base64url. */
export interface NewPasskeyAnswer {
  readonly id: string;
  readonly clientData: string;
  readonly attestation: string;
  readonly transports: readonly string[];
}

export interface PasskeyAdded {
  readonly person: PersonId;
  readonly rp: RelyingParty;
  readonly browser: string | undefined;
  readonly answer: NewPasskeyAnswer;
  /** Of the session in which it is added. */
  readonly identity?: IdentityLevel;
}

type Made = NonNullable<VerifiedRegistrationResponse['registrationInfo']>;

/** The authenticator data of an attestation that tells no make, or that the new key itself signed. */
function readAttestation(text: string): Uint8Array | undefined {
  try {
    const attestation = decodeAttestationObject(new Uint8Array(Buffer.from(text, 'base64url')));
    const isPlain = attestation.get('fmt') === 'none';
    const isOwn = attestation.get('fmt') === 'packed' && attestation.get('attStmt').get('x5c') === undefined;
    // Certificates would make the library fetch revocation lists from wherever they say.
    return isPlain || isOwn ? attestation.get('authData') : undefined;
  } catch {
    return undefined;
  }
}

async function verify({ answer, rp }: PasskeyAdded, { challenge }: ChallengeRow): Promise<Made | undefined> {
  const { id, clientData, attestation } = answer;
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: {
        ...{ id, rawId: id, type: 'public-key', clientExtensionResults: {} },
        response: { clientDataJSON: clientData, attestationObject: attestation },
      },
      expectedChallenge: challenge.toString('base64url'),
      expectedOrigin: rp.origin,
      expectedRPID: rp.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: [-7, -8, -257],
    });
    return registrationInfo;
  } catch {
    return undefined;
  }
}

const transports = ['internal', 'hybrid', 'usb', 'nfc', 'ble', 'smart-card'];

function toDetails(made: Made, answer: NewPasskeyAnswer, handle: Buffer, identity: IdentityLevel): PasskeyDetails {
  const { credential, credentialDeviceType } = made;
  return {
    credential: credential.id,
    publicKey: Buffer.from(credential.publicKey).toString('base64url'),
    counter: credential.counter,
    transports: transports.filter((one) => answer.transports.includes(one)),
    userHandle: handle.toString('base64url'),
    isSynced: credentialDeviceType === 'multiDevice',
    identity,
  };
}

/**
 * Adds the passkey that a device has made, for the person and in the browser for whom it was begun. The challenge is
 * spent whatever comes of it. Refuses as `PasskeyRefusal` says, and `taken` where a passkey is somebody's already.
 */
export async function addPasskey(
  ctx: Context,
  added: PasskeyAdded,
): Promise<Outcome<AuthenticatorId, PasskeyRefusal | PersonRefusal | 'taken'>> {
  const { person, rp, browser = '', answer, identity = 'P0' } = added;
  const said = readClientData(answer.clientData);
  if (!said) return refuse('broken');
  const { challenge } = said;
  const begun = await takeChallenge(ctx, { challenge, browser_hash: hashToken(browser), purpose: 'add' });
  if (!begun?.user_handle || begun.person_id !== person) return refuse('no-challenge');
  const data = readAttestation(answer.attestation);
  if (!data) return refuse('broken');
  const wrong = inspectAnswer(said, data, rp);
  if (wrong) return wrong;
  const made = await verify(added, begun);
  if (!made || made.credential.id !== answer.id) return refuse('broken');
  const details = { ...toDetails(made, answer, begun.user_handle, identity) };
  return addAuthenticator(ctx, { person, kind: 'passkey', finds: seal([answer.id]), details });
}
