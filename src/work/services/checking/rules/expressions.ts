import type { Mark } from '../../../../platform/sealed/index.js';
import type { Use } from '../../compiling/declared-expression.js';
import { labelOf, markOf } from '../../compiling/label-of.js';
import { clearances, type Sink } from '../clearances.js';
import { fieldOf, type Given, type Judged, type Rule, type Said } from '../rule.js';
import { isCleared } from './sinks.js';

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

/** The sinks of what hangs on a case; what hangs on a field may be as high as the field is marked. */
const sinks: Readonly<Partial<Record<Use, Sink>>> = { transition: 'state', sooner: 'clock', measure: 'measure' };

/** What may be told of an expression's result, and to whom it is told. */
function receiverOf(
  { declaration }: Given,
  { declared: { use, field = '' } }: Judged,
): { highest: Mark; said: string } {
  const sink = sinks[use];
  if (sink) return clearances[sink];
  const highest = fieldOf(declaration, field)?.mark ?? 'open';
  if (use === 'calculate') return { highest, said: `${field}, which is worked out of it` };
  if (use === 'ask-if') return { highest, said: `${field}, since whether it was answered tells of that` };
  return { highest, said: `${field}, since whether it was taken tells of that` };
}

function repairOf({ declared: { use, field = '' } }: Judged, label: Mark, names: string): string {
  if (use === 'refuse') return `move the refusal to ${names}, or mark ${field} ${label}`;
  const release = 'name a release function and why, as { is: …, release: whether, why: … }';
  return sinks[use] ? `read nothing of ${names}, or ${release}` : `mark ${field} ${label}, or ${release}`;
}

/** The join of all the labels that a result hangs on may not be above what receives it, unless a release is named. */
const steered: Rule = {
  name: 'above-clearance',
  check: (given) =>
    given.expressions.flatMap((judged): Said[] => {
      const { expression, declared } = judged;
      if (!expression || declared.release) return [];
      const label = labelOf(given.declaration, expression.reads);
      const { highest, said } = receiverOf(given, judged);
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
