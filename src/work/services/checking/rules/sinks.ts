import { clearances, type Sink } from '../../compiling/clearances.js';
import { isCleared } from '../../compiling/label-of.js';
import { sayKnown } from '../../near-name.js';
import type { Path } from '../finding.js';
import { entriesOf, fieldOf, type Given, type Rule } from '../rule.js';

interface Received {
  readonly sink: Sink;
  readonly field: string;
  readonly path: Path;
}

/** Every field that a sink of the workflow takes by its name. */
function listReceived({ declaration: { case: workflow, uses } }: Given): readonly Received[] {
  const take = (sink: Sink, fields: readonly string[] | undefined, path: Path): readonly Received[] =>
    (fields ?? []).map((field, at) => ({ sink, field, path: [...path, at] }));
  const findBy = (workflow['find-by'] ?? []).flatMap((line, at) => {
    const path = ['case', 'find-by', at];
    return typeof line === 'string' ? [{ sink: 'find-by' as const, field: line, path }] : take('find-by', line, path);
  });
  return [
    ...take('queue', workflow.queue, ['case', 'queue']),
    ...take('status', workflow.status, ['case', 'status']),
    ...take('duplicates', workflow.duplicates?.same, ['case', 'duplicates', 'same']),
    ...(workflow.near ? take('near', [workflow.near.at], ['case', 'near']).map(at) : []),
    ...take('status', workflow.near?.public, ['case', 'near', 'public']),
    ...findBy,
    ...entriesOf(uses).flatMap(([use, { fields }]) => take('sees', fields, ['uses', use, 'fields'])),
    ...entriesOf(workflow.sees).flatMap(([role, fields]) => take('sees', fields, ['case', 'sees', role])),
  ];
}

const at = (one: Received): Received => ({ ...one, path: ['case', 'near', 'at'] });

/** Only a location is a point. */
const nearNowhere: Rule = {
  name: 'near-nowhere',
  check({ declaration }) {
    const name = declaration.case.near?.at;
    const { type, mark } = (name === undefined ? undefined : fieldOf(declaration, name)) ?? {};
    // A sealed one is that fault, not this one.
    if (type === undefined || type === 'location' || !mark || !isCleared(mark, clearances.near.highest)) return [];
    return [
      {
        ...{ path: ['case', 'near', 'at'], wrong: `${name} is of the type ${type}, which is no point on a map` },
        fix: 'name a field of the type location',
      },
    ];
  },
};

const unknownField: Rule = {
  name: 'unknown-field',
  check(given) {
    const known = Object.keys(given.declaration.fields);
    return listReceived(given)
      .filter(({ field }) => !fieldOf(given.declaration, field))
      .map(({ field, path }) => ({
        ...{ path, wrong: `there is no field ${field}` },
        fix: `${sayKnown(field, known, 'declare it')}, or declare ${field} under fields`,
      }));
  },
};

const aboveClearance: Rule = {
  name: 'above-clearance',
  check: (given) =>
    listReceived(given).flatMap(({ sink, field, path }) => {
      const mark = fieldOf(given.declaration, field)?.mark ?? 'open';
      const { highest, said } = clearances[sink];
      if (isCleared(mark, highest)) return [];
      return {
        ...{ path, wrong: `${field} is ${mark}, and ${said}, may receive at most ${highest}` },
        fix: `take ${field} out here, or let those who need it see it under sees`,
      };
    }),
};

/** Who is told that two cases are the same learns that their answers are. */
const duplicatesUnseen: Rule = {
  name: 'above-clearance',
  check({ declaration }) {
    const { duplicates, sees } = declaration.case;
    const told = duplicates?.['shown-to'] ?? '';
    const seen = Object.hasOwn(sees, told) ? (sees[told] ?? []) : [];
    const unseen = (duplicates?.same ?? []).filter(
      (field) => fieldOf(declaration, field)?.mark === 'personal' && !seen.includes(field),
    );
    return unseen.length === 0
      ? []
      : [
          {
            ...{
              path: ['case', 'duplicates', 'shown-to'],
              wrong: `${told} would learn of ${unseen.join(', ')} without seeing it`,
            },
            fix: `show it to a team that sees ${unseen.join(', ')}, or add that to what ${told} sees`,
          },
        ];
  },
};

export const sinkRules: readonly Rule[] = [unknownField, aboveClearance, duplicatesUnseen, nearNowhere];
