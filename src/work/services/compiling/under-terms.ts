import type { Declaration } from '../declaration/declaration.js';
import type { Question } from '../declaration/question.js';
import type { Compiled } from './compiled.js';
import { expressionsWithin, listsWithin } from './within-clearance.js';

type Fields = Declaration['fields'];

/** The handling of a question, with who answers for it until when. */
function handlingOf({ handling, 'handled-by': owner, 'review-by': review }: Question): Partial<Question> {
  return {
    ...(handling === undefined ? {} : { handling }),
    ...(owner === undefined ? {} : { 'handled-by': owner }),
    ...(review === undefined ? {} : { 'review-by': review }),
  };
}

/** A question with the marking, need, purpose and retention that the newest version gives it. */
function underTerms(own: Question, newest: Question | undefined): Question {
  if (!newest) return own; // the newest no longer asks it, so the last word on it stands
  const { mark, need, keep } = newest;
  const { handling: _handling, 'handled-by': _owner, 'review-by': _review, purpose: _purpose, ...rest } = own;
  const about = own.about ?? newest.about;
  return {
    ...rest,
    ...(about === undefined ? {} : { about }),
    mark,
    need,
    keep,
    ...handlingOf(newest),
    ...(newest.purpose === undefined ? {} : { purpose: newest.purpose }),
  };
}

/** Who sees what: the newest version's word on every field that it has, the own version's on those that it dropped. */
function seesUnder(own: Declaration, newest: Declaration): Declaration['case']['sees'] {
  const isDropped = (field: string) => !Object.hasOwn(newest.fields, field);
  const roles = [...new Set([...Object.keys(newest.case.sees), ...Object.keys(own.case.sees)])];
  const seen = roles.map((role) => {
    const kept = (own.case.sees[role] ?? []).filter(isDropped);
    return [role, [...(newest.case.sees[role] ?? []), ...kept]] as [string, string[]];
  });
  return Object.fromEntries(seen.filter(([, fields]) => fields.length > 0));
}

/** The workflow without what a raised marking keeps from its lists. */
function underMarks(declaration: Declaration): Declaration {
  const { queue: _queue, status: _status, duplicates: _same, near: _near, ...others } = declaration.case;
  const { 'find-by': _findBy, ...workflow } = others;
  return { ...declaration, case: { ...workflow, ...listsWithin(declaration) } };
}

/**
 * A version's own questions and workflow under the newest version's marking, clearance, purpose, retention and dataset:
 * whoever runs a case asks this one and needs not know that there are two. What of its workflow would now tell more than
 * it may is void. Pure.
 */
export function underNewestTerms(own: Compiled, { declaration: newest }: Compiled): Compiled {
  const { declaration } = own;
  if (declaration === newest) return own;
  const { open: _open, impact: _impact, ...rest } = declaration;
  const fields: Fields = Object.fromEntries(
    Object.entries(declaration.fields).map(([name, question]) => [
      name,
      underTerms(question, Object.hasOwn(newest.fields, name) ? newest.fields[name] : undefined),
    ]),
  );
  const merged = underMarks({
    ...rest,
    purpose: newest.purpose,
    uses: newest.uses,
    fields,
    case: { ...declaration.case, sees: seesUnder(declaration, newest) },
    ...(newest.impact === undefined ? {} : { impact: newest.impact }),
    ...(newest.open === undefined ? {} : { open: newest.open }),
  });
  return { ...own, declaration: merged, expressions: expressionsWithin(merged, own.expressions) };
}
