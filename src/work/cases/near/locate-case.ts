import type { Context } from '../../../platform/context.js';
import type { Declaration } from '../../services/index.js';
import { readPoint } from '../../services/index.js';
import type { Case } from '../case.js';
import { deleteLocated, insertLocated, readLocatedBy, updateLocated } from './near-store.js';
import { type Spot, spotOf } from './spot.js';

/** Where an unsealed answer says that it is; undefined in words alone. */
export function spotIn(fields: Case['fields'], field: string | undefined): Spot | undefined {
  const point = field === undefined ? undefined : readPoint(fields[field]);
  return point && spotOf(point);
}

/** Puts a case that opens on the map, where its service looks for what is near. @returns by which answer, for its entry. */
export function locateCase(ctx: Context, declaration: Declaration, one: Case): string | undefined {
  const field = declaration.case.near?.at;
  const spot = spotIn(one.fields, field);
  if (field === undefined || !spot) return undefined;
  insertLocated(ctx, { case_id: one.id, service: one.service, field, ...spot });
  return field;
}

/** Moves a case on the map once the answer that says where it is was put right. */
export async function locateAgain(ctx: Context, one: Pick<Case, 'id' | 'fields'>): Promise<void> {
  const field = await readLocatedBy(ctx, one.id);
  if (field === undefined) return;
  const spot = spotIn(one.fields, field);
  if (spot) updateLocated(ctx, one.id, spot);
  else deleteLocated(ctx, one.id);
}
