import { listOrgUnits } from '../../../../foundation/people/index.js';
import type { Context } from '../../../../platform/context.js';
import type { OrgUnitId } from '../../../../platform/ids.js';
import type { Words } from '../../../../platform/language/index.js';
import { handingWords } from './words.js';

/** Whoever has a part, by name. */
export async function sayTaker(ctx: Context, organisation: OrgUnitId | undefined): Promise<Words> {
  if (organisation === undefined) return handingWords.council;
  return (await listOrgUnits(ctx)).find(({ id }) => id === organisation)?.name ?? handingWords.unknown;
}
