import type { Actor } from '../../../platform/actor.js';
import type { Declaration } from '../../services/index.js';
import { hasRole, stateOf } from '../workflow.js';
import { type Way, waysFrom } from './way.js';

/**
 * Whether a program may be let take a way at all: one that settles something about a person, issues a thing, asks them or gives the
 * law's clock longer is taken by an officer (UK GDPR article 22).
 */
const isForPrograms = (declaration: Declaration, { to, by, decides, issues, extends: longer }: Way): boolean =>
  by.length > 0 &&
  decides === undefined &&
  issues === undefined &&
  longer === undefined &&
  stateOf(declaration, to).asks === undefined;

/** The transitions that a key may name, of any state; 'reopen' is never among them. */
export function listProgramMoves(declaration: Declaration): readonly string[] {
  const ways = Object.keys(declaration.case.states).flatMap((state) => [...waysFrom(declaration, state)]);
  const refused = new Set(ways.filter(([, way]) => !isForPrograms(declaration, way)).map(([name]) => name));
  return [...new Set(ways.map(([name]) => name))].filter((name) => name !== 'reopen' && !refused.has(name));
}

/** Whether a program that an agreement binds does a part only: what leads out of one is its own where the part's role may take it. */
function isOfPart(actor: Actor, declaration: Declaration, from: string, { by }: Way): boolean {
  const isBound = actor.kind === 'client' && actor.shares !== undefined;
  const handOff = stateOf(declaration, from)['hands-off'];
  return !isBound || handOff === undefined || by.includes(handOff.to);
}

/** Whether the actor may take a way from a state: an officer by a role, a program where its key names it; the house needs neither. */
export function mayTake(
  actor: Actor,
  declaration: Declaration,
  { from, transition, way }: { readonly from: string; readonly transition: string; readonly way: Way },
): boolean {
  if (actor.kind !== 'client') return hasRole(actor, way.by);
  if (!isOfPart(actor, declaration, from, way)) return false;
  const isNamed = actor.scope?.moves.includes(`${declaration.service}.${transition}`) === true;
  return isNamed && transition !== 'reopen' && isForPrograms(declaration, way);
}
