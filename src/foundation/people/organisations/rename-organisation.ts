import type { Context } from '../../../platform/context.js';
import type { OrgUnitId } from '../../../platform/ids.js';
import type { Words } from '../../../platform/language/index.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry, keepText } from '../../record/index.js';
import { hasOrgUnit } from '../people-store.js';
import { administrator } from '../refuse-to-administer.js';
import { nextUnitVersion, renameOrgUnit } from './organisation-store.js';

/** An administrator gives an organisation another name, in both languages; what declarations call it stays. */
export async function renameOrganisation(
  ctx: Context,
  { unit, name: { en, cy } }: { readonly unit: OrgUnitId; readonly name: Words },
): Promise<Outcome<OrgUnitId, 'not-allowed' | 'no-such-unit'>> {
  const { actor } = ctx;
  if (actor.kind === 'resident' || (actor.kind === 'staff' && !actor.roles.includes(administrator)))
    return refuse('not-allowed');
  if (!(await hasOrgUnit(ctx, unit))) return refuse('no-such-unit');
  const version = await nextUnitVersion(ctx, unit);
  if (version === undefined) return refuse('no-such-unit');
  renameOrgUnit(ctx, unit, { en, cy });
  const words = en === cy ? keepText(ctx, en) : undefined; // a text is kept once in an act
  appendEntry(ctx, {
    ...{ stream: `org-unit:${unit}`, version, kind: 'org-unit.renamed' },
    data: { name: { en: words ?? keepText(ctx, en), cy: words ?? keepText(ctx, cy) } },
  });
  return done(unit);
}
