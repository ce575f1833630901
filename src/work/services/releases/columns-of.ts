import type { ReleaseName } from '../declaration/codes.js';
import type { Column, Dataset } from '../declaration/dataset.js';
import type { Declaration } from '../declaration/declaration.js';

/** A column of the open dataset: what it is called, the field or fact that it is made of, and by which release function. */
export interface DatasetColumn {
  readonly name: string;
  readonly from: string;
  readonly release?: ReleaseName;
}

type Named = Extract<Column, { as: unknown; from: unknown; release: unknown }>;

const isNamed = (column: Exclude<Column, string>): column is Named => 'as' in column && 'from' in column;

function toColumns(column: Column): readonly DatasetColumn[] {
  if (typeof column === 'string') return [{ name: column, from: column }];
  if (isNamed(column)) return [{ name: column.as, from: column.from, release: column.release as ReleaseName }];
  return Object.entries(column).map(([from, release]) => ({ name: release, from, release: release as ReleaseName }));
}

/** The columns of a dataset in order, however each is written. */
export const columnsOf = ({ columns }: Pick<Dataset, 'columns'>): readonly DatasetColumn[] =>
  columns.flatMap(toColumns);

/** Every column of a service that anybody reads: those of its dataset, and of the registers of what it issues. */
export const publicColumnsOf = ({ open, issues }: Pick<Declaration, 'open' | 'issues'>): readonly DatasetColumn[] => [
  ...(open ? columnsOf(open) : []),
  ...Object.values(issues).flatMap(({ register }) => (register ? columnsOf(register) : [])),
];
