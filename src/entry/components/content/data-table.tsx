import { useLanguage } from '../language.js';
import { type Content, names } from '../piece.js';
import { words } from '../words.js';

interface Column {
  readonly head: string;
  /** Numbers stand at the right, in figures of one width. */
  readonly isNumeric?: boolean | undefined;
  /** A link that sorts by this column, and how the list is sorted by it now. */
  readonly sort?: { readonly href: string; readonly order?: 'up' | 'down' | undefined } | undefined;
}

export interface DataTableProps {
  readonly caption: Content;
  readonly captionSize?: 's' | 'm' | 'l' | undefined;
  /** Leaves the caption to those who listen, where a heading already says it. */
  readonly isCaptionHidden?: boolean | undefined;
  readonly columns: readonly Column[];
  /** Each row has as many cells as there are columns; its first names it. */
  readonly rows: readonly (readonly Content[])[];
  /** Said in place of the rows when there are none. */
  readonly empty?: Content;
}

/** Browsers forget that a table is one when its parts are laid out as blocks; these roles remember it. */
const as = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

/**
 * A list of like things. On a phone each row becomes a card whose lines carry their column's name.
 */
export function DataTable({ caption, captionSize = 'm', isCaptionHidden, columns, rows, empty }: DataTableProps) {
  if (rows.length === 0 && empty) return <p class="gh-table__empty">{empty}</p>;
  const captionClass = isCaptionHidden ? 'govuk-visually-hidden' : `govuk-table__caption--${captionSize}`;
  return (
    <div class="gh-table__frame">
      <table class="govuk-table gh-table" {...as.table}>
        <caption class={names('govuk-table__caption', captionClass)}>{caption}</caption>
        <thead class="govuk-table__head" {...as.rowgroup}>
          <tr class="govuk-table__row" {...as.row}>
            {columns.map((column) => (
              <Head column={column} />
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body" {...as.rowgroup}>
          {rows.map((cells) => (
            <tr class="govuk-table__row" {...as.row}>
              {cells.map((cell, index) => (
                <BodyCell column={columns[index]} isFirst={index === 0}>
                  {cell}
                </BodyCell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const arrows = { up: '▲', down: '▼' } as const;
const orders = { up: 'ascending', down: 'descending' } as const;

function Head({ column }: { readonly column: Column }) {
  const language = useLanguage();
  const { head, sort, isNumeric } = column;
  const order = sort?.order;
  return (
    <th
      scope="col"
      {...as.columnheader}
      class={names('govuk-table__header', isNumeric && 'govuk-table__header--numeric', sort && 'gh-table__sortable')}
      aria-sort={order && orders[order]}
    >
      {sort ? (
        <a class="gh-table__sort" href={sort.href}>
          {head}
          {order && <span aria-hidden="true"> {arrows[order]}</span>}
          {order && (
            <span class="govuk-visually-hidden">, {words[order === 'up' ? 'sortedUp' : 'sortedDown'][language]}</span>
          )}
        </a>
      ) : (
        head
      )}
    </th>
  );
}

interface BodyCellProps {
  readonly column: Column | undefined;
  readonly isFirst: boolean;
  readonly children?: Content;
}

/** On a phone a card leaves out the lines that say nothing. */
const isBlank = (content: Content): boolean =>
  content === undefined || content === null || content === '' || (Array.isArray(content) && content.length === 0);

function BodyCell({ column, isFirst, children }: BodyCellProps) {
  const numeric = column?.isNumeric && 'govuk-table__cell--numeric';
  const inner = (
    <>
      <span class="gh-table__label" aria-hidden="true">
        {column?.head}
      </span>
      <span class="gh-table__value">{children}</span>
    </>
  );
  if (isFirst)
    return (
      <th scope="row" {...as.rowheader} class={names('govuk-table__header', 'gh-table__title', numeric)}>
        {inner}
      </th>
    );
  return (
    <td {...as.cell} class={names('govuk-table__cell', numeric, isBlank(children) && 'gh-table__blank')}>
      {inner}
    </td>
  );
}
