import type { Context } from '../../../../platform/context.js';
import type { Mandate } from '../mandate.js';
import { readOffered } from '../mandate-store.js';
import { hashInvitation } from './invite-member.js';

/** The invitation that a letter's link opens; undefined for any other link, a used and an old one alike. */
export const findInvitation = (ctx: Context, code: string): Promise<Mandate | undefined> =>
  /^[0-9a-f]{32}$/.test(code) ? readOffered(ctx, hashInvitation(code)) : Promise.resolve(undefined);
