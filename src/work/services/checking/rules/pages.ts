import { askedLater } from '../../answering/asked-later.js';
import type { Declaration } from '../../declaration/declaration.js';
import { sayKnown } from '../../near-name.js';
import type { Path } from '../finding.js';
import { entriesOf, fieldOf, type Given, type Rule } from '../rule.js';

interface Asked {
  readonly field: string;
  readonly path: Path;
}

function askedBy(page: Declaration['pages'][number], at: number): readonly Asked[] {
  if (typeof page === 'string') return [{ field: page, path: ['pages', at] }];
  const [fields, path] = Array.isArray(page) ? [page, ['pages', at]] : [page.ask, ['pages', at, 'ask']];
  return fields.map((field, index) => ({ field, path: [...path, index] }));
}

/** Every mention of a field on the pages, in the order in which they are asked. */
export const listAsked = ({ declaration }: Pick<Given, 'declaration'>): readonly Asked[] =>
  declaration.pages.flatMap(askedBy);

const unknownField: Rule = {
  name: 'unknown-field',
  check(given) {
    const known = Object.keys(given.declaration.fields);
    return listAsked(given)
      .filter(({ field }) => !known.includes(field))
      .map(({ field, path }) => ({
        ...{ path, wrong: `there is no field ${field}` },
        fix: `${sayKnown(field, known, 'declare it')}, or declare ${field} under fields`,
      }));
  },
};

const onTwoPages: Rule = {
  name: 'on-two-pages',
  check(given) {
    const seen = new Set<string>();
    return listAsked(given).flatMap(({ field, path }) => {
      if (!seen.has(field)) {
        seen.add(field);
        return [];
      }
      return { path, wrong: `${field} is asked already`, fix: 'keep it on one page' };
    });
  },
};

const neverAsked: Rule = {
  name: 'never-asked',
  check(given) {
    const asked = new Set([...listAsked(given).map(({ field }) => field), ...askedLater(given.declaration)]);
    return entriesOf(given.declaration.fields).flatMap(([field, { calculate, cell }]) =>
      asked.has(field) || calculate !== undefined || cell !== undefined
        ? []
        : {
            ...{ path: ['fields', field], on: 'key' as const, wrong: `${field} is on no page and is not worked out` },
            fix: `put ${field} on a page or under asks, or take it out`,
          },
    );
  },
};

const askedAndCalculated: Rule = {
  name: 'calculated-and-asked',
  check: (given) =>
    listAsked(given).flatMap(({ field, path }) =>
      fieldOf(given.declaration, field)?.calculate === undefined
        ? []
        : { path, wrong: `${field} is worked out and cannot be asked`, fix: `take ${field} off the page` },
    ),
};

export const pageRules: readonly Rule[] = [unknownField, onTwoPages, neverAsked, askedAndCalculated];
