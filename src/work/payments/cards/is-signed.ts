import { createHmac, timingSafeEqual } from 'node:crypto';

/** Whether a message was signed with the secret: HMAC-SHA256 of its very bytes, in hexadecimal (Pay-Signature). */
export function isSigned(body: Buffer, signature: string | undefined, secret: string): boolean {
  if (signature === undefined || !/^[0-9a-f]{64}$/i.test(signature)) return false;
  const ours = createHmac('sha256', secret).update(body).digest();
  return timingSafeEqual(ours, Buffer.from(signature, 'hex'));
}
