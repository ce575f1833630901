import type { Context } from '../../../platform/context.js';
import type { Case } from '../case.js';
import { findCase } from '../find-case.js';
import { findShownNear } from '../near/find-shown.js';
import { hashFollowToken } from './ask-to-follow.js';
import type { Follow } from './follow.js';
import { readFollow } from './follow-store.js';
import { type SaidReport, sayReport } from './say-report.js';

/** What the link in a letter stands for, with what its reader calls it: by its reference, or as anybody may see it. */
interface Found {
  readonly follow: Follow;
  readonly one: Case;
  /** Of what is followed without its reference, while it is shown. */
  readonly report: SaidReport | undefined;
}

/** What the link in a letter stands for; undefined for no link of ours. */
export async function findFollow(ctx: Context, token: string): Promise<Found | undefined> {
  const follow = await readFollow(ctx, hashFollowToken(token));
  const one = follow && (await findCase(ctx, { id: follow.case }));
  if (!one) return undefined;
  const shown = follow.isNear ? await findShownNear(ctx, one.id) : undefined;
  return { follow, one, report: shown && (await sayReport(ctx, shown.declaration, one)) };
}
