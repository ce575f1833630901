import { CompactEncrypt } from 'jose';
import type { Context } from '../../../platform/context.js';
import { openEnvelope, sealEnvelope } from '../crypto/envelope.js';
import { readContent, type SealedValues, writeContent } from '../envelopes/content.js';
import { takeKeyOfPlace } from '../keys/place-key.js';
import { type AuditorKey, toKeyObject } from './auditor-key.js';

/** The same details twice: for the place, and for the auditor alone. */
export interface Concealed {
  readonly sealed: Buffer;
  /** A compact JWE (RFC 7516): ECDH-ES with X25519, A256GCM. */
  readonly copy: string;
}

const boundTo = (ctx: Context, number: number): Buffer =>
  Buffer.from(`guildhall-concealed/1\n${ctx.place}\n${number}\n`);

/**
 * Seals what a concealed entry tells under the place's own key for this, bound to the entry's number, and for the auditor.
 * No subject's key is in it: erasing a person neither tells of it nor takes it away.
 */
export async function conceal(
  ctx: Context,
  number: number,
  values: SealedValues,
  { key, thumbprint }: AuditorKey,
): Promise<Concealed> {
  const content = writeContent(values);
  const own = await takeKeyOfPlace(ctx, 'concealed');
  const copy = await new CompactEncrypt(content)
    .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', kid: thumbprint })
    .encrypt(toKeyObject(key));
  return { sealed: sealEnvelope(own, boundTo(ctx, number), content, ctx.random), copy };
}

/** Opens the place's own. @throws EnvelopeRefused when it is not what was sealed under this number. */
export async function openConcealed(ctx: Context, number: number, sealed: Buffer): Promise<SealedValues> {
  const own = await takeKeyOfPlace(ctx, 'concealed');
  return readContent(openEnvelope(own, boundTo(ctx, number), sealed));
}
