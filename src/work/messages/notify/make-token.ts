import { createHmac } from 'node:crypto';

export interface NotifyKey {
  /** Whose: the service's id at Notify. */
  readonly service: string;
  readonly secret: string;
}

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const written = new RegExp(`^.*?-?(${uuid})-(${uuid})$`, 'i');

/** The parts of an API key as Notify writes it, 'NAME-SERVICE-SECRET'; undefined for anything else. */
export function readNotifyKey(text: string): NotifyKey | undefined {
  const [, service, secret] = written.exec(text.trim()) ?? [];
  return service !== undefined && secret !== undefined ? { service, secret } : undefined;
}

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

/** The token that each call bears: a JSON Web Token (RFC 7519) under HS256, good for thirty seconds. */
export function makeToken({ service, secret }: NotifyKey, now: Date): string {
  const head = encode({ typ: 'JWT', alg: 'HS256' });
  const claims = encode({ iss: service, iat: Math.floor(now.getTime() / 1000) });
  const signature = createHmac('sha256', secret).update(`${head}.${claims}`).digest('base64url');
  return `${head}.${claims}.${signature}`;
}
