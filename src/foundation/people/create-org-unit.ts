import type { Context } from '../../platform/context.js';
import type { OrgUnitId } from '../../platform/ids.js';
import { appendEntry, keepText } from '../record/index.js';
import { insertOrgUnit } from './people-store.js';
import type { NewOrgUnit } from './person.js';

/** Makes an organisation unit: a team or department that declarations name by its slug. */
export function createOrgUnit(ctx: Context, { slug, name: { en, cy } }: NewOrgUnit): OrgUnitId {
  const id = ctx.ids.next<'org-unit'>();
  insertOrgUnit(ctx, { id, slug, name: { en, cy } });
  const words = en === cy ? keepText(ctx, en) : undefined; // a text is kept once in an act
  appendEntry(ctx, {
    stream: `org-unit:${id}`,
    version: 1,
    kind: 'org-unit.created',
    data: { slug, name: { en: words ?? keepText(ctx, en), cy: words ?? keepText(ctx, cy) } },
  });
  return id;
}
