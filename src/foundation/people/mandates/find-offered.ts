import type { Context } from '../../../platform/context.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import type { Mandate } from './mandate.js';
import { readOffered } from './mandate-store.js';
import { hashCode } from './offer-mandate.js';

/** What a code has no letter for, as eyes and ears take it: the digit is meant. */
const misread: Readonly<Record<string, string>> = { o: '0', i: '1', l: '1' };

/** The mandate that is offered by a code, however it was typed; undefined for any other code, a used and an old one alike. */
export async function findOffered(ctx: Context, code: Sealed<readonly string[]>): Promise<Mandate | undefined> {
  const typed = (contentOf(code)[0] ?? '')
    .slice(0, 200)
    .toLowerCase()
    .replace(/[oil]/g, (letter) => misread[letter] ?? letter)
    .replace(/[^0-9a-f]/g, '');
  return typed.length === 32 ? readOffered(ctx, hashCode(typed)) : undefined;
}
