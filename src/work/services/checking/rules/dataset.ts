import { clearances } from '../../compiling/clearances.js';
import { factsOf } from '../../compiling/facts.js';
import { isCleared, markOf } from '../../compiling/label-of.js';
import { typeOfField } from '../../compiling/names-of.js';
import { isTyped } from '../../compiling/typed.js';
import { type ReleaseName, releaseList } from '../../declaration/codes.js';
import type { Dataset } from '../../declaration/dataset.js';
import type { Declaration } from '../../declaration/declaration.js';
import type { ExpressionType } from '../../expressions/type.js';
import { sayType } from '../../expressions/type.js';
import { sayKnown } from '../../near-name.js';
import { columnsOf, type DatasetColumn } from '../../releases/columns-of.js';
import { releaseGives } from '../../releases/release.js';
import { areaField } from '../../releases/release-area.js';
import type { Path } from '../finding.js';
import type { Given, Rule, Said } from '../rule.js';

interface Placed extends DatasetColumn {
  /** Where its source is written. */
  readonly path: Path;
  readonly on: 'key' | 'value';
  /** Where its release function is written, which may be where it is missing. */
  readonly at: Path;
}

/** The columns with where each is written. */
const placeColumns = (columns: Dataset['columns'], at: Path): readonly Placed[] =>
  columns.flatMap((column, index): readonly Placed[] => {
    const path = [...at, index];
    const read = columnsOf({ columns: [column] });
    if (typeof column === 'string') return read.map((each) => ({ ...each, path, on: 'value', at: path }));
    if ('from' in column && 'as' in column) {
      return read.map((each) => ({ ...each, path: [...path, 'from'], on: 'value', at: [...path, 'release'] }));
    }
    return read.map((each) => ({ ...each, path: [...path, each.from], on: 'key', at: [...path, each.from] }));
  });

const listColumns = ({ declaration: { open } }: Given): readonly Placed[] =>
  placeColumns(open?.columns ?? [], ['open', 'columns']);

/** Those of the registers of what is issued. */
const listRegistered = ({ declaration: { issues } }: Given): readonly Placed[] =>
  Object.entries(issues).flatMap(([thing, { register }]) =>
    placeColumns(register?.columns ?? [], ['issues', thing, 'register', 'columns']),
  );

function typeOfSource(declaration: Declaration, name: string): ExpressionType | undefined {
  const facts = factsOf(declaration);
  return typeOfField(declaration, name) ?? (Object.hasOwn(facts, name) ? facts[name]?.type : undefined);
}

/** Whether a release function makes anything of a field or fact. Of all texts, only a postcode has an outward half. */
function fits(declaration: Declaration, from: string, release: ReleaseName): boolean {
  const type = typeOfSource(declaration, from);
  const isPlainText = type?.is === 'text' && declaration.fields[from]?.type !== 'postcode';
  return (
    type !== undefined && releaseGives(release, type, 'column') !== undefined && !(release === 'outward' && isPlainText)
  );
}

/** A rule that is asked about each column by itself, of the dataset and of registers. */
const each = (name: string, check: (column: Placed, given: Given) => Said | undefined): Rule => ({
  name,
  check: (given) => [...listColumns(given), ...listRegistered(given)].flatMap((column) => check(column, given) ?? []),
});

const unknownField = each('unknown-field', ({ from, path, on }, { declaration }) => {
  if (typeOfSource(declaration, from)) return undefined;
  const known = [...Object.keys(declaration.fields), ...Object.keys(factsOf(declaration))];
  return { path, on, wrong: `there is no field or fact ${from}`, fix: sayKnown(from, known, 'declare it') };
});

const sealedColumn = each('sealed-column', ({ from, release, path }, { declaration }) => {
  const type = typeOfSource(declaration, from);
  const mark = markOf(declaration, from);
  if (!type || release || isCleared(mark, clearances.column.highest)) return undefined;
  const fitting = releaseList.filter((name) => fits(declaration, from, name));
  return {
    ...{
      path,
      wrong: `${from} is ${mark}, and ${clearances.column.said} may receive only what is ${clearances.column.highest}`,
    },
    fix: fitting[0] ? `name a release function, such as { ${from}: ${fitting[0]} }` : `take ${from} out`,
  };
});

const typedColumn = each('typed-column', ({ from, release, path }, { declaration, calculations }) => {
  const isOpen = isCleared(markOf(declaration, from), clearances.column.highest);
  const readsOf = (field: string) => calculations.get(field)?.expression?.reads ?? [];
  if (release || !isOpen || !isTyped(declaration, readsOf, from)) return undefined;
  return {
    ...{ path, wrong: `${from} is typed by hand, so nobody knows what an open dataset would receive` },
    fix: `ask it as a choice, name a release function, or take ${from} out`,
  };
});

const misfit = each('release-does-not-fit', ({ from, release, at }, { declaration }) => {
  const type = typeOfSource(declaration, from);
  if (!type || !release) return undefined;
  if (fits(declaration, from, release)) {
    const area = areaField(declaration);
    if (release !== 'ward' || from === area) return undefined;
    return { path: at, wrong: `a case is in one ward only, that of ${area}`, fix: 'keep one column of wards' };
  }
  const fitting = releaseList.filter((name) => fits(declaration, from, name));
  return {
    ...{ path: at, wrong: `${from} is ${sayType(type)}, of which ${release} makes nothing` },
    fix: fitting.length > 0 ? `use ${fitting.join(' or ')}` : `take ${from} out`,
  };
});

const sameColumn: Rule = {
  name: 'same-column',
  check(given) {
    const seen = new Set<string>();
    return listColumns(given).flatMap(({ name, from, release, path, on }) => {
      if (!seen.has(name)) {
        seen.add(name);
        return [];
      }
      const named = release ? `{ as: ${from}_${release}, from: ${from}, release: ${release} }` : 'another name';
      return { path, on, wrong: `there is a column ${name} already`, fix: `take one out, or write ${named}` };
    });
  },
};

const unknownColumn: Rule = {
  name: 'unknown-column',
  check(given) {
    const known = listColumns(given).map(({ name }) => name);
    return (given.declaration.open?.protect.by ?? []).flatMap((name, at) =>
      known.includes(name)
        ? []
        : {
            path: ['open', 'protect', 'by', at],
            wrong: `there is no column ${name}`,
            fix: sayKnown(name, known, 'add it to columns'),
          },
    );
  },
};

export const datasetRules: readonly Rule[] = [
  unknownField,
  sealedColumn,
  typedColumn,
  misfit,
  sameColumn,
  unknownColumn,
];
