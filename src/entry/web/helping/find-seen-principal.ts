import type { Context } from '../../../platform/context.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { findLinkable, getCase } from '../../../work/cases/index.js';
import { findPrincipal } from '../desk/find-principal.js';

/**
 * Whom a case is about, for an officer who is shown who that is; undefined too where no role of theirs sees anything of them, since
 * what they are shown could be compared with nothing.
 */
export async function findSeenPrincipal(ctx: Context, typed: Sealed<readonly string[]>) {
  const found = await findPrincipal(ctx, typed);
  const subject = found && (await findLinkable(ctx, await getCase(ctx, found.case)));
  return subject ? found : undefined;
}
