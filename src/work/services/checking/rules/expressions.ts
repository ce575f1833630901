import type { Mark } from '../../../../platform/sealed/index.js';
import { isCleared, labelOf, markOf } from '../../compiling/label-of.js';
import { receiverOf, sinkOf } from '../../compiling/receiver-of.js';
import type { Judged, Rule, Said } from '../rule.js';

const typed: Rule = {
  name: 'expression',
  check: ({ expressions }) =>
    expressions.flatMap(({ declared, refused }) =>
      refused
        ? {
            ...{ path: declared.path, wrong: refused.wrong, fix: refused.fix },
            ...(refused.offset === undefined ? {} : { offset: refused.offset }),
          }
        : [],
    ),
};

function repairOf({ declared: { use, field = '' } }: Judged, label: Mark, names: string): string {
  if (use === 'refuse') return `move the refusal to ${names}, or mark ${field} ${label}`;
  if (use === 'fee')
    return `work out what matters of ${names} in a calculated field that names a release function, and read that`;
  const release = 'name a release function and why, as { is: …, release: whether, why: … }';
  return sinkOf[use] ? `read nothing of ${names}, or ${release}` : `mark ${field} ${label}, or ${release}`;
}

/** The join of all the labels that a result hangs on may not be above what receives it, unless a release is named. */
const steered: Rule = {
  name: 'above-clearance',
  check: (given) =>
    given.expressions.flatMap((judged): Said[] => {
      const { expression, declared } = judged;
      if (!expression || declared.release) return [];
      const label = labelOf(given.declaration, expression.reads);
      const { highest, said } = receiverOf(given.declaration, declared);
      if (isCleared(label, highest)) return [];
      const above = [...expression.reads].filter((name) => !isCleared(markOf(given.declaration, name), highest));
      const names = above.join(', ');
      return [
        {
          ...{
            path: declared.path,
            wrong: `${names} would reach ${said}: the label is ${label}, and at most ${highest} may`,
          },
          fix: repairOf(judged, label, names),
        },
      ];
    }),
};

export const expressionRules: readonly Rule[] = [typed, steered];
