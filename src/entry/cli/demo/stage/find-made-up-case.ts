import { listPersonsOf } from '../../../../foundation/vault/index.js';
import type { Context } from '../../../../platform/context.js';
import type { CaseId } from '../../../../platform/ids.js';
import { type Case, getCase, listCases } from '../../../../work/cases/index.js';

/** Which case a story is about. */
export interface Wanted {
  readonly service: string;
  readonly is?: 'open' | 'closed';
  suits?(one: Case): boolean;
}

const isMadeUp = ({ source }: Case): boolean => source?.startsWith('demo:') ?? false;

async function isSomebodys(ctx: Context, { subjects }: Case): Promise<boolean> {
  for (const subject of Object.values(subjects)) if ((await listPersonsOf(ctx, subject)).length > 0) return true;
  return false;
}

/** The newest case of the made-up year that suits, is not taken, and is nobody’s account: never a visitor’s own. */
export async function findMadeUpCase(
  ctx: Context,
  { service, is, suits = () => true }: Wanted,
  isTaken: (id: string) => boolean,
): Promise<CaseId> {
  const filters = { service, ...(is === undefined ? {} : { is }) };
  let after: string | undefined;
  do {
    const page = await listCases(ctx, {
      filters,
      order: 'opened',
      size: 500,
      ...(after === undefined ? {} : { after }),
    });
    if (!page.ok) break;
    for (const each of page.value.cases) {
      if (!isMadeUp(each) || isTaken(each.id) || !suits(each)) continue;
      if (!(await isSomebodys(ctx, await getCase(ctx, each.id)))) return each.id;
    }
    after = page.value.next;
  } while (after !== undefined);
  throw new Error(`No case of ${service} is left for it.`);
}
