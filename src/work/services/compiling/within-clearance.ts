import type { Declaration } from '../declaration/declaration.js';
import { clearances, type Sink } from './clearances.js';
import type { CompiledExpression } from './compiled.js';
import { isCleared, labelOf, markOf } from './label-of.js';
import { receiverOf } from './receiver-of.js';

type Expressions = ReadonlyMap<string, CompiledExpression>;
type Lists = Pick<Declaration['case'], 'queue' | 'status' | 'duplicates' | 'near' | 'find-by'>;

const noResult = () => undefined;

/**
 * The expressions as a raised marking leaves them: one whose label is above what its sink may receive, and that names no
 * release function, is void. It has no result, so a condition does not hold and a calculation gives no answer. What reads
 * a calculated field needs no look behind it: the field has a mark of its own, which its calculation was held against.
 */
export function expressionsWithin(declaration: Declaration, expressions: Expressions): Expressions {
  const within = (expression: CompiledExpression): CompiledExpression => {
    const { declared, reads } = expression;
    const isWithin =
      declared.release !== undefined ||
      isCleared(labelOf(declaration, reads), receiverOf(declaration, declared).highest);
    return isWithin ? expression : { ...expression, run: noResult };
  };
  return new Map([...expressions].map(([key, expression]) => [key, within(expression)]));
}

/** The workflow's lists as a raised marking leaves them: a list loses the field, a search by several all of its line. */
export function listsWithin(declaration: Declaration): Lists {
  const { queue, status, duplicates, near, 'find-by': findBy } = declaration.case;
  const mayHave = (sink: Sink) => (field: string) => isCleared(markOf(declaration, field), clearances[sink].highest);
  const isSearchable = (line: string | readonly string[]) => [line].flat().every(mayHave('find-by'));
  return {
    ...(queue ? { queue: queue.filter(mayHave('queue')) } : {}),
    ...(status ? { status: status.filter(mayHave('status')) } : {}),
    ...(findBy ? { 'find-by': findBy.filter(isSearchable) } : {}),
    ...(near && mayHave('near')(near.at)
      ? { near: { ...near, ...(near.public ? { public: near.public.filter(mayHave('status')) } : {}) } }
      : {}),
    ...(duplicates?.same.every(mayHave('duplicates')) ? { duplicates } : {}),
  };
}
