import type { Context } from '../../../platform/context.js';
import type { OrgUnitId } from '../../../platform/ids.js';
import { isOutside, listOrganisations } from '../../people/index.js';
import type { OtherParty } from './agreement.js';

export type NamedParty = { readonly organisation: OrgUnitId } | { readonly recipient: string };

/** The other party of an agreement: an organisation of the place that is not the council's own, or a name; undefined for others. */
export async function findParty(ctx: Context, named: NamedParty): Promise<OtherParty | undefined> {
  if ('recipient' in named) return { organisation: undefined, recipient: named.recipient };
  const { organisation } = named;
  return isOutside(await listOrganisations(ctx), organisation) ? { organisation, recipient: undefined } : undefined;
}
