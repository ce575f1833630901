import type { Asked, Grant, Matter } from '../../../foundation/assurance/index.js';
import type { Declaration } from '../../services/index.js';
import { grantsOf } from '../sight/grants-of.js';
import { openWhile } from '../sight/open-while.js';
import { partiesIn } from '../sight/plan-looks.js';
import type { SaidOfCase } from './use-of-case.js';

/** What is granted for one use alone: a role that sees the answers for the service does not see them for the use. */
const known = new WeakMap<readonly Grant[], Map<string, readonly Grant[]>>();

/** The grants that count for a further use. */
export function grantsForUse(declaration: Declaration, use: string): readonly Grant[] {
  const all = grantsOf(declaration);
  const byUse = known.get(all) ?? new Map<string, readonly Grant[]>();
  known.set(all, byUse);
  const found = byUse.get(use) ?? all.filter(({ purpose }) => purpose === use);
  byUse.set(use, found);
  return found;
}

/** The look that reading a case for a further use is. Pure: `disclose` asks the person's choice, then makes it. */
export function planUseLook(
  { one, subject }: Pick<SaidOfCase, 'one' | 'subject'>,
  declaration: Declaration,
  use: string,
): Asked & Matter {
  const fields = declaration.uses[use]?.fields ?? [];
  return {
    ...{ purpose: use, grants: grantsForUse(declaration, use), fields, reason: 'further-use' },
    rows: [{ table: 'cases.case', row: one.id }],
    subjectOf: Object.fromEntries(fields.map((field) => [field, subject])),
    case: one.id,
    parties: partiesIn({ one, declaration }),
    ...openWhile(one, declaration),
  };
}
