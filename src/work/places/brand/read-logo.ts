import { readText } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import type { Brand } from './brand.js';

/** The bytes of a place's logo; undefined where it has none, or its text was removed. */
export async function readLogo(ctx: Context, { logo }: Brand): Promise<Buffer | undefined> {
  if (!logo) return undefined;
  const body = await readText(ctx.db, ctx.place, logo.text as `text:${string}`);
  if (typeof body !== 'string') return undefined;
  return Buffer.from(body, logo.type === 'image/png' ? 'base64' : 'utf8');
}
