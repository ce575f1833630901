import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { NewPasskeyAnswer } from '../add-passkey.js';
import type { PasskeyAnswer } from '../prove-passkey.js';

type Cbor = number | string | Buffer | Map<number | string, Cbor>;

/** As much of CBOR (RFC 8949) as a device writes. */
function writeHead(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  if (value < 256) return Buffer.from([(major << 5) | 24, value]);
  return Buffer.from([(major << 5) | 25, value >> 8, value & 255]);
}

function writeCbor(value: Cbor): Buffer {
  if (typeof value === 'number') return value < 0 ? writeHead(1, -1 - value) : writeHead(0, value);
  if (Buffer.isBuffer(value)) return Buffer.concat([writeHead(2, value.length), value]);
  if (typeof value === 'string') return Buffer.concat([writeHead(3, Buffer.byteLength(value)), Buffer.from(value)]);
  const pairs = [...value].flatMap(([key, one]) => [writeCbor(key), writeCbor(one)]);
  return Buffer.concat([writeHead(5, value.size), ...pairs]);
}

/** What may be wrong with an answer. */
export interface Deviation {
  readonly origin?: string;
  readonly rpId?: string;
  readonly crossOrigin?: boolean;
  readonly topOrigin?: string;
  readonly isPresent?: boolean;
  readonly isVerified?: boolean;
  readonly counter?: number;
  readonly challenge?: string;
  readonly type?: string;
  readonly userHandle?: string;
}

export interface SoftwareAuthenticator {
  readonly id: string;
  make(options: Readonly<Record<string, unknown>>, deviation?: Deviation): NewPasskeyAnswer;
  use(options: Readonly<Record<string, unknown>>, deviation?: Deviation): PasskeyAnswer;
  /** Another device with the same key, counting from where this one is. */
  copy(): SoftwareAuthenticator;
}

interface Inside {
  readonly id: Buffer;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  handle: string;
  counter: number;
  readonly doesCount: boolean;
}

const digest = (data: Buffer | string): Buffer => createHash('sha256').update(data).digest();

function writeClientData(
  type: string,
  options: Readonly<Record<string, unknown>>,
  origin: string,
  wrong: Deviation,
): Buffer {
  const { crossOrigin = false, topOrigin, challenge = options.challenge } = wrong;
  const said = { type: wrong.type ?? type, challenge, origin: wrong.origin ?? origin, crossOrigin };
  return Buffer.from(JSON.stringify(topOrigin === undefined ? said : { ...said, topOrigin }));
}

function writeData(inside: Inside, rpId: string, wrong: Deviation, attested?: Buffer): Buffer {
  const { isPresent = true, isVerified = true } = wrong;
  if (inside.doesCount) inside.counter += 1;
  const counter = Buffer.alloc(4);
  counter.writeUInt32BE(wrong.counter ?? inside.counter);
  const flags = (isPresent ? 1 : 0) | (isVerified ? 4 : 0) | (attested ? 64 : 0);
  const parts = [digest(wrong.rpId ?? rpId), Buffer.from([flags]), counter];
  return Buffer.concat(attested ? [...parts, attested] : parts);
}

function attest({ id, publicKey }: Inside): Buffer {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const key = new Map<number, Cbor>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, Buffer.from(x, 'base64url')],
    [-3, Buffer.from(y, 'base64url')],
  ]);
  const length = Buffer.from([id.length >> 8, id.length & 255]);
  return Buffer.concat([Buffer.alloc(16), length, id, writeCbor(key)]);
}

function operate(inside: Inside, origin: string): SoftwareAuthenticator {
  const id = inside.id.toString('base64url');
  return {
    id,
    make(options, wrong = {}) {
      const { rp, user } = options as { rp: { id: string }; user: { id: string } };
      inside.handle = user.id;
      const authData = writeData(inside, rp.id, wrong, attest(inside));
      const attestation = writeCbor(
        new Map<string, Cbor>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', authData],
        ]),
      );
      const clientData = writeClientData('webauthn.create', options, origin, wrong).toString('base64url');
      return { id, clientData, attestation: attestation.toString('base64url'), transports: ['internal'] };
    },
    use(options, wrong = {}) {
      const { rpId } = options as { rpId: string };
      const data = writeData(inside, rpId, wrong);
      const clientData = writeClientData('webauthn.get', options, origin, wrong);
      const signature = sign('sha256', Buffer.concat([data, digest(clientData)]), inside.privateKey);
      return {
        ...{ id, clientData: clientData.toString('base64url'), authenticatorData: data.toString('base64url') },
        ...{ signature: signature.toString('base64url'), userHandle: wrong.userHandle ?? inside.handle },
      };
    },
    copy: () => operate({ ...inside }, origin),
  };
}

/** A device that makes and uses one passkey (ES256), and errs as it is told to. `origin` is where its browser is. */
export function createSoftwareAuthenticator(origin: string, doesCount = true): SoftwareAuthenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = digest(publicKey.export({ type: 'spki', format: 'der' }));
  return operate({ id, privateKey, publicKey, handle: '', counter: 0, doesCount }, origin);
}
