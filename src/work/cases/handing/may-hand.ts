import { boundByAgreements } from '../../../foundation/assurance/index.js';
import type { Context } from '../../../platform/context.js';
import type { Declaration } from '../../services/index.js';
import type { Case } from '../case.js';
import { hasRole, stateOf, takersOf } from '../workflow.js';
import { type HandOff, organisationsOf } from './hand-off.js';

/** Whether the actor does this part: holds its role at whoever it was handed to, or is its program, by an agreement that is in force now. */
export async function mayDoPart(ctx: Context, { service }: Pick<Case, 'service'>, handOff: HandOff): Promise<boolean> {
  const organisations = organisationsOf(await boundByAgreements(ctx), service);
  const isTheirs =
    handOff.organisation === undefined
      ? organisations === undefined
      : organisations?.includes(handOff.organisation) === true;
  if (ctx.actor.kind === 'client')
    return isTheirs && organisations !== undefined && ctx.actor.scope?.services.includes(service) === true;
  return isTheirs && ctx.actor.kind === 'staff' && hasRole(ctx.actor, [handOff.role]);
}

/** The roles that hand a part off: whoever may move a case to where it is done, and the team that it goes back to. */
export function handingRolesOf(declaration: Declaration, state: string): readonly string[] {
  const into = Object.values(declaration.case.states).flatMap(({ can = {} }) =>
    Object.values(can).flatMap(({ to, by }) => (to === state ? takersOf(by) : [])),
  );
  const back = stateOf(declaration, state)['hands-off']?.back;
  const team = back === undefined ? undefined : stateOf(declaration, back).team;
  return [...new Set([...into, ...(team === undefined ? [] : [team])])];
}

/** Whether the actor may take a part back, or hand it on: of the council, with a role that hands it off. */
export async function mayRecall(ctx: Context, declaration: Declaration, state: string): Promise<boolean> {
  const actor = await boundByAgreements(ctx);
  return organisationsOf(actor) === undefined && hasRole(ctx.actor, handingRolesOf(declaration, state));
}
