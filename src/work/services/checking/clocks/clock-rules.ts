import { entriesOf, type Given, type Rule, type Said } from '../rule.js';

const daysIn = (text: string): number => Number.parseInt(text, 10);

interface Step {
  readonly name: 'remind' | 'escalate';
  readonly at: number;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

function stepsOf({ declaration: { case: work } }: Given): readonly Step[] {
  const { remind = [], escalate = [] } = work.clock;
  return [
    ...remind.map(({ before }, at): Step => ({ name: 'remind', at, before })),
    ...escalate.map(({ before, after }, at): Step => ({ name: 'escalate', at, before, after })),
  ];
}

const each = (name: string, check: (step: Step, given: Given) => Omit<Said, 'path'> | undefined): Rule => ({
  name,
  check: (given) =>
    stepsOf(given).flatMap((step) => {
      const said = check(step, given);
      return said ? [{ ...said, path: ['case', 'clock', step.name, step.at] }] : [];
    }),
});

/** Either before or after, or nobody knows when. */
const escalatesWhen = each('escalates-when', ({ name, before, after }) => {
  if (name === 'remind' || (before === undefined) !== (after === undefined)) return undefined;
  const wrong = before === undefined ? 'it does not say when' : 'it is both before and after the promise ends';
  return { wrong, fix: 'say either before: 1 working day or after: due' };
});

/** A step before the case has even come would be taken of each at once. Months are longer than any. */
const stepTooEarly = each('step-too-early', ({ before }, { declaration: { case: work } }) => {
  const { promise } = work.clock;
  if (before === undefined || promise.includes('month') || daysIn(before) < daysIn(promise)) return undefined;
  return { wrong: `${before} before the end is no later than the case comes`, fix: `name less than ${promise}` };
});

const stepTwice = each('step-twice', (step, given) => {
  const isSame = (other: Step) =>
    other.name === step.name &&
    other.at < step.at &&
    (other.before ?? '') === (step.before ?? '') &&
    (other.after ?? '') === (step.after ?? '');
  return stepsOf(given).some(isSame)
    ? { wrong: 'another one comes at the same time', fix: 'take one of the two out, or say another time' }
    : undefined;
});

/** Whom a case goes to has something to do in its service: else it would lead nowhere. */
const escalatesToNobody: Rule = {
  name: 'escalates-to-nobody',
  check({ declaration: { case: work, teams = [] } }) {
    const states = entriesOf(work.states);
    const working = new Set([
      ...Object.keys(work.sees),
      ...states.flatMap(([, { team }]) => team ?? []),
      ...states.flatMap(([, { can }]) => entriesOf(can).flatMap(([, { by }]) => by)),
    ]);
    return (work.clock.escalate ?? []).flatMap(({ to }, at) =>
      working.has(to) || !teams.includes(to)
        ? [] // one that is no team at all is that fault
        : {
            path: ['case', 'clock', 'escalate', at, 'to'],
            wrong: `${to} sees nothing and may do nothing in this service`,
            fix: `name ${to} under sees, or in the by of a transition`,
          },
    );
  },
};

export const clockRules: readonly Rule[] = [escalatesWhen, stepTooEarly, stepTwice, escalatesToNobody];
