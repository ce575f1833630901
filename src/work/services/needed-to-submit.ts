import type { NeededAssurance } from '../../foundation/people/index.js';
import type { Declaration } from './declaration/declaration.js';

const minutesOf = (within: string): number => {
  const [count = '', unit = ''] = within.split(' ');
  return Number(count) * (unit.startsWith('hour') ? 60 : 1);
};

/** What a service asks of whoever sends it: by `submit`, or an account at least where it begins with one; undefined: nothing. */
export function neededToSubmit({ 'sign-in': { start, submit } }: Declaration): NeededAssurance | undefined {
  if (!submit) return start === 'account' ? {} : undefined;
  const { authenticator, identity, within } = submit;
  return { authenticator, identity, withinMinutes: within === undefined ? undefined : minutesOf(within) };
}
