import type { Actor, Share } from '../../../platform/actor.js';
import type { Context } from '../../../platform/context.js';
import { type PersonId, readId } from '../../../platform/ids.js';
import { listOutsideUnits } from '../../people/index.js';
import type { Agreement } from './agreement.js';
import { holdAgreement, holdAgreementsWith, readAgreementsWith } from './agreement-store.js';
import { groupTexts, inForce } from './in-force.js';

const toShares = (texts: readonly Agreement[], at: Date): readonly Share[] =>
  groupTexts(texts).flatMap((group) => {
    const one = inForce(group, at);
    if (!one) return [];
    const { id, number, organisation } = one;
    const by = { agreement: `${id}.${number}`, ...(organisation ? { organisation } : {}) };
    return one.covers.map((cover) => ({ ...by, ...cover }));
  });

/**
 * What agreements in force at this moment let an officer of another organisation see; undefined for the council's own
 * officers, whom none binds. Whoever belongs to both is bound.
 */
export async function findShares(ctx: Context, person: PersonId): Promise<readonly Share[] | undefined> {
  const units = await listOutsideUnits(ctx, person);
  return units.length === 0 ? undefined : toShares(await readAgreementsWith(ctx, units), ctx.clock.now());
}

/** A program whose key names an agreement sees by that one alone; of one that is not in force, or not there, nothing. */
async function clientBound(ctx: Context, actor: Extract<Actor, { readonly kind: 'client' }>): Promise<Actor> {
  const id = readId<'agreement'>(actor.scope?.agreement);
  return id ? { ...actor, shares: toShares(await holdAgreement(ctx, id), ctx.clock.now()) } : actor;
}

/**
 * The actor with what agreements let them see from now until the act ends, whatever was known of them before: an end is
 * before the look, and the look is refused, or after it.
 */
export async function boundByAgreements(ctx: Context): Promise<Actor> {
  const { actor } = ctx;
  if (actor.kind === 'client') return clientBound(ctx, actor);
  if (actor.kind !== 'staff') return actor;
  const { shares: _before, ...officer } = actor;
  const units = await listOutsideUnits(ctx, actor.person);
  if (units.length === 0) return officer;
  return { ...officer, shares: toShares(await holdAgreementsWith(ctx, units), ctx.clock.now()) };
}
