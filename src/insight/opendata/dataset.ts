import type { Words } from '../../platform/language/index.js';
import { columnsOf, type DatasetColumn, type Declaration, type Kind } from '../../work/services/index.js';
import type { Protection } from './hold-small-cells.js';

/** A column as its reader needs it explained. */
export interface ExplainedColumn extends DatasetColumn {
  /** The question behind it and the kind of its answer; undefined for a fact of the case. */
  readonly label?: Words;
  readonly kind?: Kind;
  /** What each code in it means. */
  readonly codes?: Readonly<Record<string, Words>>;
}

/** An open dataset, as the newest version of its service declares it. */
export interface Dataset {
  readonly name: string;
  readonly title: Words;
  readonly service: string;
  readonly columns: readonly ExplainedColumn[];
  readonly protect: Protection;
  readonly licence: string;
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

function explainColumn(declaration: Declaration, column: DatasetColumn): ExplainedColumn {
  const field = declaration.fields[column.from];
  const codes = column.release === undefined ? codesOf(declaration, column.from) : undefined;
  return { ...column, ...(field ? { label: field.label, kind: field.type } : {}), ...(codes ? { codes } : {}) };
}

/** The dataset that a declaration opens; undefined when it opens none. */
export function toDataset(declaration: Declaration): Dataset | undefined {
  const { open } = declaration;
  if (!open) return undefined;
  return {
    name: open.dataset,
    title: open.title ?? declaration.title,
    service: declaration.service,
    columns: columnsOf(open).map((column) => explainColumn(declaration, column)),
    protect: open.protect,
    licence: open.licence,
  };
}
