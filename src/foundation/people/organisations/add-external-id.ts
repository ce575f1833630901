import type { Context } from '../../../platform/context.js';
import type { OrgUnitId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { administrator } from '../refuse-to-administer.js';
import { type ExternalId, toExternalId } from './organisation.js';
import { insertExternalId, nextUnitVersion, readExternalIds } from './organisation-store.js';

/** Says how a public register names an organisation. Refuses `malformed` and `taken`, and one that is not there. */
export async function addExternalId(
  ctx: Context,
  { unit, ...given }: ExternalId & { readonly unit: OrgUnitId },
): Promise<Outcome<ExternalId, 'not-allowed' | 'malformed' | 'taken' | 'no-such-unit'>> {
  if (ctx.actor.kind === 'staff' && !ctx.actor.roles.includes(administrator)) return refuse('not-allowed');
  const external = toExternalId(given);
  if (!external) return refuse('malformed');
  const { scheme, id } = external;
  if ((await readExternalIds(ctx)).some((one) => one.scheme === scheme && one.id === id)) return refuse('taken');
  const version = await nextUnitVersion(ctx, unit);
  if (version === undefined) return refuse('no-such-unit');
  insertExternalId(ctx, unit, external);
  appendEntry(ctx, { stream: `org-unit:${unit}`, version, kind: 'org-unit.identified', data: { scheme, id } });
  return done(external);
}
