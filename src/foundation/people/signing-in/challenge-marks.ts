import type { Context } from '../../../platform/context.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import { digestForFinding, normaliseFor } from '../../vault/index.js';

/** Where a challenge's address lies: bound to the browser's token. */
export const briefAddress = (tokenHash: Buffer) =>
  ({ table: 'people.sign_in_challenge', row: tokenHash.toString('hex') }) as const;

/** What finds an address's way in: homoglyphs are different people, letters of either case are one. */
export const toFinder = (email: Sealed<string>): Sealed<readonly string[]> =>
  seal([normaliseFor('email', contentOf(email))]);

/** Keyed, since six digits behind a plain hash are found in a second; and bound to the browser's own token. */
export const digestCode = (ctx: Context, tokenHash: Buffer, code: string): Promise<Buffer> =>
  digestForFinding(ctx, 'sign-in-code', seal([tokenHash.toString('hex'), code]));

/** What a browser keeps once it has signed in with an address, so that it is counted apart from strangers. */
export async function knownMark(ctx: Context, finder: Buffer): Promise<string> {
  const mark = await digestForFinding(ctx, 'sign-in-known', seal([finder.toString('hex')]));
  return mark.toString('base64url');
}
