import { findSharing } from '../../../foundation/assurance/index.js';
import { listOrgUnits, listOutsideUnits, listStaff } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import type { OrgUnitId, PersonId } from '../../../platform/ids.js';
import type { Words } from '../../../platform/language/index.js';

/** Who may be handed a part: a partner, or the council itself. */
export type Taker = OrgUnitId | 'council';

/** Somebody who holds the role, and to what beside the council they belong. */
interface Holder {
  readonly person: PersonId;
  readonly units: readonly OrgUnitId[];
}

async function holdersOf(ctx: Context, role: string): Promise<readonly Holder[]> {
  const holders: Holder[] = [];
  for (const { person, roles } of await listStaff(ctx))
    if (roles.includes(role)) holders.push({ person, units: await listOutsideUnits(ctx, person) });
  return holders;
}

/** Who does this part at whoever it is with: of another organisation, or the council's own. */
export async function listDoers(
  ctx: Context,
  { role, organisation }: { readonly role: string; readonly organisation: OrgUnitId | undefined },
): Promise<readonly PersonId[]> {
  const holders = await holdersOf(ctx, role);
  const theirs = holders.filter(({ units }) =>
    organisation === undefined ? units.length === 0 : units.includes(organisation),
  );
  return theirs.map(({ person }) => person);
}

/**
 * Who may be handed a part of a service's cases: organisations with which an agreement in force covers the service and of which
 * somebody holds the role, and the council itself where an officer of its own does.
 */
export async function findTakers(
  ctx: Context,
  { service, role }: { readonly service: string; readonly role: string },
): Promise<readonly Taker[]> {
  const [holders, sharing] = [await holdersOf(ctx, role), await findSharing(ctx, service)];
  const partners = sharing.filter((organisation) => holders.some(({ units }) => units.includes(organisation)));
  return holders.some(({ units }) => units.length === 0) ? [...partners, 'council'] : partners;
}

/** The same with their names, for whoever chooses; the council has none here. */
export async function listTakers(
  ctx: Context,
  asked: { readonly service: string; readonly role: string },
): Promise<readonly { readonly taker: Taker; readonly name: Words | undefined }[]> {
  const [takers, units] = [await findTakers(ctx, asked), await listOrgUnits(ctx)];
  return takers.map((taker) => ({ taker, name: units.find(({ id }) => id === taker)?.name }));
}
