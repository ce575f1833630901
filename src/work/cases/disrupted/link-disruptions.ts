import type { Context } from '../../../platform/context.js';
import { listDisruptions } from '../../places/index.js';
import { areaField, type Declaration, isSealed, readPoint } from '../../services/index.js';
import type { Case } from '../case.js';
import { insertDisrupted } from './disrupted-store.js';

/**
 * Links a case that opens to the disruptions in which it lies, by its area and by an answer that is not sealed: of a sealed address no
 * street leaves. @returns their ids, for its entry.
 */
export async function linkDisruptions(
  ctx: Context,
  declaration: Declaration,
  one: Case,
): Promise<readonly string[] | undefined> {
  const field = areaField(declaration);
  const value = field !== undefined && !isSealed(declaration.fields[field]?.mark ?? 'special') && one.fields[field];
  const words = typeof value === 'string' ? value : undefined;
  const where = { area: one.area, words, point: readPoint(value) };
  const found = await listDisruptions(ctx, { service: one.service, where });
  for (const { id } of found) insertDisrupted(ctx, { disruption: id, case: one.id });
  return found.length === 0 ? undefined : found.map(({ id }) => id);
}
