import type { Context } from '../../../platform/context.js';
import type { OrgUnitId } from '../../../platform/ids.js';
import { appendEntry, keepText } from '../../record/index.js';
import type { NewOrgUnit } from '../person.js';
import { insertOrgUnit } from './organisation-store.js';

/**
 * Makes an organisation: a team or department of the council, that declarations name by its slug, or a partner of any kind.
 * Two of one slug are a fault.
 */
export function createOrgUnit(
  ctx: Context,
  { slug, name: { en, cy }, kind = 'council', parent }: NewOrgUnit,
): OrgUnitId {
  const id = ctx.ids.next<'org-unit'>();
  insertOrgUnit(ctx, { id, slug, name: { en, cy }, kind, parent_id: parent ?? null });
  const words = en === cy ? keepText(ctx, en) : undefined; // a text is kept once in an act
  appendEntry(ctx, {
    stream: `org-unit:${id}`,
    version: 1,
    kind: 'org-unit.created',
    data: {
      ...{ slug, kind, parent_id: parent ?? null },
      name: { en: words ?? keepText(ctx, en), cy: words ?? keepText(ctx, cy) },
    },
  });
  return id;
}
