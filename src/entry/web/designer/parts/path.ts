/** The way to a part of a declaration: names of keys, and numbers in lists. */
export type PartPath = readonly (string | number)[];

const step = /^[a-z0-9][a-z0-9_-]{0,59}$/;

/** As it stands in an address: 'case.states.received'. */
export const toAddress = (path: PartPath): string => path.join('.');

/** Reads what stands in an address; undefined for what can be no part. */
export function readPath(text: string): PartPath | undefined {
  const steps = text.split('.');
  if (text === '' || steps.length > 8 || !steps.every((each) => step.test(each))) return undefined;
  return steps.map((each) => (/^\d+$/.test(each) ? Number(each) : each));
}

/** A finding's path, as far as it is names and numbers. */
export const toPath = (path: readonly PropertyKey[]): PartPath =>
  path.filter((each): each is string | number => typeof each !== 'symbol');

/** Whether it leads to one item of a list of the clock: a shorter promise, a reminder or an escalation. */
export const isOfClock = ([top, part, ...rest]: PartPath): boolean =>
  top === 'case' && part === 'clock' && rest.length === 2;
