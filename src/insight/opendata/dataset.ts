import type { Words } from '../../platform/language/index.js';
import type { Declaration } from '../../work/services/index.js';
import type { Protection } from './hold-small-cells.js';

/** A column as its reader needs it explained. */
export interface DatasetColumn {
  readonly name: string;
  /** The field or the fact of the case from which it is made. */
  readonly from: string;
  /** The question behind it; undefined for a fact of the case. */
  readonly label?: Words;
  /** The named function that made the value less telling; undefined where it stands as it is. */
  readonly release?: string;
  /** What each code in it means. */
  readonly codes?: Readonly<Record<string, Words>>;
}

/** An open dataset, as the newest version of its service declares it. */
export interface Dataset {
  readonly name: string;
  readonly title: Words;
  readonly service: string;
  readonly columns: readonly DatasetColumn[];
  readonly protect: Protection;
  readonly licence: string;
}

type Declared = NonNullable<Declaration['open']>;

/** A declared column's name, source and release function: `ending`, `{ missed_on: month }` or `{ as, from, release }`. */
function readColumn(column: Declared['columns'][number]): Pick<DatasetColumn, 'name' | 'from' | 'release'> {
  if (typeof column === 'string') return { name: column, from: column };
  if ('as' in column) {
    const { as: name, from, release } = column as { as: string; from: string; release: string };
    return { name, from, release };
  }
  const [from = '', release = ''] = Object.entries(column)[0] ?? [];
  return { name: release, from, release };
}

/** The codes of the states in which a case ends, with the words of the first state that ends so. */
function endingCodes(declaration: Declaration): Readonly<Record<string, Words>> {
  const endings = Object.values(declaration.case.states).flatMap(({ ends, label }) =>
    ends ? [[ends, label] as const] : [],
  );
  return Object.fromEntries(endings.reverse());
}

function codesOf(declaration: Declaration, from: string): Readonly<Record<string, Words>> | undefined {
  if (from === 'ending') return endingCodes(declaration);
  if (from !== 'state') return declaration.fields[from]?.of;
  return Object.fromEntries(Object.entries(declaration.case.states).map(([state, { label }]) => [state, label]));
}

function describeColumn(declaration: Declaration, column: Declared['columns'][number]): DatasetColumn {
  const read = readColumn(column);
  const label = declaration.fields[read.from]?.label;
  const codes = read.release === undefined ? codesOf(declaration, read.from) : undefined;
  return { ...read, ...(label ? { label } : {}), ...(codes ? { codes } : {}) };
}

/** The dataset that a declaration opens; undefined when it opens none. */
export function toDataset(declaration: Declaration): Dataset | undefined {
  const { open } = declaration;
  if (!open) return undefined;
  return {
    name: open.dataset,
    title: open.title ?? declaration.title,
    service: declaration.service,
    columns: open.columns.map((column) => describeColumn(declaration, column)),
    protect: open.protect,
    licence: open.licence,
  };
}
