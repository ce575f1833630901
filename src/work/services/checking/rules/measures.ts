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

const notSooner: Rule = {
  name: 'not-sooner',
  check: ({ declaration }) => {
    const { promise, sooner = [] } = declaration.case.clock;
    return sooner.flatMap((each, at) =>
      Number.parseInt(each.promise, 10) < Number.parseInt(promise, 10)
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

export const measureRules: readonly Rule[] = [unknownOutcome, notSooner];
