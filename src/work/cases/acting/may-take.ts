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

/** Whether the actor may take a way: an officer by a role, a program where its key names it; the house needs neither. */
export function mayTake(actor: Actor, declaration: Declaration, transition: string, way: Way): boolean {
  if (actor.kind !== 'client') return hasRole(actor, way.by);
  const isNamed = actor.scope?.moves.includes(`${declaration.service}.${transition}`) === true;
  return isNamed && transition !== 'reopen' && isForPrograms(declaration, way);
}
