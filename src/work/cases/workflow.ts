import type { Actor } from '../../platform/actor.js';
import { type Declaration, payment } from '../services/index.js';

type State = Declaration['case']['states'][string];

/** The state in which a case begins: the first that the declaration lists. */
export function firstStateOf(declaration: Declaration): string {
  const [first] = Object.keys(declaration.case.states);
  if (first === undefined) throw new Error(`The service ${declaration.service} has no states.`);
  return first;
}

/** A state of a case's own version; throws when the version has none of that name. */
export function stateOf(declaration: Declaration, name: string): State {
  const state = Object.hasOwn(declaration.case.states, name) ? declaration.case.states[name] : undefined;
  if (!state) throw new Error(`The service ${declaration.service} has no state ${name}.`);
  return state;
}

/** '3 working days' as 3. */
export function daysOf(promise: string): number {
  const days = Number.parseInt(promise, 10);
  if (!Number.isSafeInteger(days)) throw new Error('A number of working days was expected.');
  return days;
}

/** What is promised anew in a state, in working days. */
export const promisesOf = (state: State): { readonly promises?: number } =>
  state.promise === undefined ? {} : { promises: daysOf(state.promise) };

export const toList = (one: string | readonly string[]): readonly string[] => (typeof one === 'string' ? [one] : one);

/** Who takes a transition: nobody where only a payment does. */
export const takersOf = (by: string | readonly string[]): readonly string[] =>
  toList(by).filter((role) => role !== payment);

/** Every role that the service's workflow gives something to do or to see. */
export function workingRolesOf(declaration: Declaration): ReadonlySet<string> {
  const states = Object.values(declaration.case.states);
  return new Set([
    ...Object.keys(declaration.case.sees),
    ...(declaration.fee?.refunds.by ?? []),
    ...states.flatMap((state) => Object.values(state.can ?? {}).flatMap((transition) => takersOf(transition.by))),
    ...states.flatMap((state) => state.team ?? []),
  ]);
}

/** Every role that policies may name of a service: those of its workflow, and those that read for a further use. */
export const everyRoleOf = (declaration: Declaration): ReadonlySet<string> =>
  new Set([...workingRolesOf(declaration), ...Object.values(declaration.uses).flatMap((use) => use.for)]);

/** Whether the actor holds one of the roles. The house itself (an import, a timed job) acts for none and needs none. */
export function hasRole(actor: Actor, roles: Iterable<string>): boolean {
  if (actor.kind === 'system') return true;
  if (actor.kind !== 'staff') return false;
  const asked = new Set(roles);
  return actor.roles.some((role) => asked.has(role));
}
