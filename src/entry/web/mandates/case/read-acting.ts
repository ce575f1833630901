import { findMandate, findRight, listMergesInto, type Right } from '../../../../foundation/people/index.js';
import { listSubjectsOf } from '../../../../foundation/vault/index.js';
import type { Context } from '../../../../platform/context.js';
import type { PersonId } from '../../../../platform/ids.js';
import { type HeldCase, listHeld } from '../../../../work/cases/index.js';
import { ownResident } from '../../account/own-resident.js';
import { NotFound, type PageRequest } from '../../page.js';
import { nameMandate } from '../named-mandate.js';

/** A case of the person's that the delegate may see, and what they may see of it. */
export interface ActingCase {
  readonly held: HeldCase;
  readonly right: Right;
}

async function listSeen(ctx: Context, person: PersonId, right: Right): Promise<readonly ActingCase[]> {
  const { cases } = await listHeld(ctx, await listSubjectsOf(ctx, person));
  return cases
    .filter(({ one: { id }, declaration }) => right.may({ ...declaration, caseId: id }, 'see'))
    .map((held) => ({ held, right }));
}

/**
 * For whom the delegate acts at this request, and what they may do for them. What came to the person with another account of theirs is reached
 * only by mandates that they gave after it: an older one gives what it gave.
 */
export async function readActing(ctx: Context, request: PageRequest) {
  const { person, actingFor } = ownResident(request);
  if (!actingFor) return undefined;
  const one = await findMandate(ctx, actingFor.mandate);
  if (!one) throw new NotFound();
  const right = await findRight(ctx, person, actingFor.person);
  const cases = [...(await listSeen(ctx, actingFor.person, right))];
  for (const { merged, mergedAt } of await listMergesInto(ctx, actingFor.person))
    cases.push(...(await listSeen(ctx, merged, await findRight(ctx, person, actingFor.person, mergedAt))));
  return { mandate: await nameMandate(ctx, request, one, person), right, cases };
}
