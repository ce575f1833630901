import { sayKnown } from '../../near-name.js';
import { entriesOf, type Rule } from '../rule.js';

const unknownOutcome: Rule = {
  name: 'unknown-outcome',
  check: ({ declaration }) =>
    entriesOf(declaration.measures).flatMap(([name, measure]) =>
      declaration.for.includes(measure.for)
        ? []
        : {
            ...{ path: ['measures', name, 'for'], wrong: `the service does not serve ${measure.for}` },
            fix: `${sayKnown(measure.for, declaration.for, 'declare it')}, or add ${measure.for} to for`,
          },
    ),
};

const isMonths = (promise: string): boolean => promise.includes('month');

const notSooner: Rule = {
  name: 'not-sooner',
  check: ({ declaration }) => {
    const { promise, sooner = [] } = declaration.case.clock;
    return sooner.flatMap((each, at) =>
      isMonths(promise) || isMonths(each.promise) || Number.parseInt(each.promise, 10) < Number.parseInt(promise, 10)
        ? []
        : {
            ...{
              path: ['case', 'clock', 'sooner', at, 'promise'],
              wrong: `${each.promise} is not sooner than ${promise}`,
            },
            fix: 'promise less time than to all others',
          },
    );
  },
};

/** A time that a law gives is the same for all, is no shorter for some, and only it can be extended. */
const notStatutory: Rule = {
  name: 'not-statutory',
  check: ({ declaration }) => {
    const { promise, sooner = [] } = declaration.case.clock;
    const isLaw = isMonths(promise);
    const mixed = sooner.flatMap((each, at) =>
      isLaw || isMonths(each.promise)
        ? {
            ...{ path: ['case', 'clock', 'sooner', at, 'promise'], wrong: 'a time in months has no sooner promise' },
            fix: 'take it out, or promise working days',
          }
        : [],
    );
    const extended = entriesOf(declaration.case.states).flatMap(([state, { can }]) =>
      entriesOf(can).flatMap(([name, way]) =>
        way.extends === undefined || isLaw
          ? []
          : {
              path: ['case', 'states', state, 'can', name, 'extends'],
              on: 'key' as const,
              wrong: 'only a promise in months can be extended',
              fix: 'promise months, or take extends out',
            },
      ),
    );
    return [...mixed, ...extended];
  },
};

export const measureRules: readonly Rule[] = [unknownOutcome, notSooner, notStatutory];
