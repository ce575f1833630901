import type { Context } from '../../platform/context.js';
import type { CaseId } from '../../platform/ids.js';
import type { Case } from './case.js';
import { readCase } from './case-store.js';

/** The case of that id; throws when this place has none. */
export async function getCase(ctx: Context, id: CaseId): Promise<Case> {
  const found = await readCase(ctx, id);
  if (!found) throw new Error(`There is no case ${id} in this place.`);
  return found;
}
