import { findMandate, findRight } from '../../../../foundation/people/index.js';
import { listSubjectsOf } from '../../../../foundation/vault/index.js';
import type { Context } from '../../../../platform/context.js';
import { listHeld } from '../../../../work/cases/index.js';
import { ownResident } from '../../account/own-resident.js';
import { NotFound, type PageRequest } from '../../page.js';
import { nameMandate } from '../named-mandate.js';

/** For whom the delegate acts at this request, and what they may do for them. */
export async function readActing(ctx: Context, request: PageRequest) {
  const { person, actingFor } = ownResident(request);
  if (!actingFor) return undefined;
  const one = await findMandate(ctx, actingFor.mandate);
  if (!one) throw new NotFound();
  const right = await findRight(ctx, person, actingFor.person);
  const { cases } = await listHeld(ctx, await listSubjectsOf(ctx, actingFor.person));
  const seen = cases.filter(({ one: { id }, declaration }) => right.may({ ...declaration, caseId: id }, 'see'));
  return { mandate: await nameMandate(ctx, request, one, person), right, cases: seen };
}
