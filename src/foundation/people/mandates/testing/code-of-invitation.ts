import type { Context } from '../../../../platform/context.js';
import { contentOf } from '../../../../platform/sealed/content-of.js';
import { openRow } from '../../../vault/index.js';
import type { Invited } from '../bodies/invite-member.js';

/** The code in an invitation's letter, for a test that reads none. */
export async function codeOfInvitation(ctx: Context, { table, row, link }: Invited['at']): Promise<string> {
  const [part] = await openRow(ctx, table, [row]);
  const value = part?.values[link];
  return String(value && contentOf(value)).slice(-32);
}
