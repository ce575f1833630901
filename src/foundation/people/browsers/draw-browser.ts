import type { Context } from '../../../platform/context.js';
import { isSecret } from './known-browser.js';

/** What a browser is to hold so that it is known again: what it holds already, or 256 random bits, base64url. */
export const drawBrowser = (ctx: Context, carried: string | undefined): string =>
  isSecret(carried) ? carried : ctx.random.bytes(32).toString('base64url');
