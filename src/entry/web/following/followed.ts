import type { Context } from '../../../platform/context.js';
import { readId } from '../../../platform/ids.js';
import {
  type Case,
  findCase,
  findFollow,
  findShownNear,
  keptDaysOf,
  type SaidReport,
  sayReport,
  type ToFollow,
} from '../../../work/cases/index.js';
import { getService } from '../../../work/services/index.js';
import type { PageRequest } from '../page.js';

/** What somebody would follow or follows, as they know it. */
export interface Followed {
  readonly of: ToFollow['of'];
  /** Of what they are told no reference of: as anybody may see it, while it is shown. */
  readonly report?: SaidReport | undefined;
}

const daysOf = async (ctx: Context, one: Case): Promise<number> =>
  keptDaysOf((await getService(ctx, one.service, one.serviceVersion)).declaration);

/** What the page's address names: an open request by its reference, or an open one that is shown near it. */
export async function findToFollow(
  ctx: Context,
  { reference, case: id }: PageRequest['params'],
): Promise<(Followed & { readonly days: number }) | undefined> {
  if (reference !== undefined) {
    const one = await findCase(ctx, { reference });
    return one && !one.closedAt ? { of: { reference }, days: await daysOf(ctx, one) } : undefined;
  }
  const near = readId<'case'>(id);
  const shown = near && (await findShownNear(ctx, near));
  if (!shown || shown.one.closedAt) return undefined;
  const { one, declaration } = shown;
  return { of: { near: one.id }, report: await sayReport(ctx, declaration, one), days: keptDaysOf(declaration) };
}

/** What the link in a letter follows; whoever follows what is near is told no reference, and nothing once it is shown no more. */
export async function findLinked(ctx: Context, token: string) {
  const found = await findFollow(ctx, token);
  if (!found) return undefined;
  const { follow, one, report } = found;
  const known: Followed = { of: follow.isNear ? { near: one.id } : { reference: one.reference }, report };
  return { state: follow.state, followed: follow.isNear && !report ? undefined : known };
}
