import { type Attributes, type Content, names } from '../piece.js';

export interface Cell {
  readonly text?: Content;
  /** Numbers stand at the right, in figures of one width. */
  readonly format?: 'numeric' | undefined;
  readonly class?: string | undefined;
  readonly colspan?: number | undefined;
  readonly rowspan?: number | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface TableProps {
  readonly caption?: string | undefined;
  readonly captionClass?: string | undefined;
  readonly head?: readonly Cell[] | undefined;
  readonly rows: readonly (readonly Cell[])[];
  readonly firstCellIsHeader?: boolean | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** A plain table; for lists that people sort or read on a phone there is `DataTable`. */
export function Table({
  caption,
  captionClass,
  head,
  rows,
  firstCellIsHeader,
  class: className,
  attributes,
}: TableProps) {
  return (
    <table class={names('govuk-table', className)} {...attributes}>
      {caption && <caption class={names('govuk-table__caption', captionClass)}>{caption}</caption>}
      {head && (
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {head.map((cell) => (
              <HeadCell cell={cell} scope="col" />
            ))}
          </tr>
        </thead>
      )}
      <tbody class="govuk-table__body">
        {rows.map((row) => (
          <tr class="govuk-table__row">
            {row.map((cell, index) =>
              firstCellIsHeader && index === 0 ? <HeadCell cell={cell} scope="row" /> : <BodyCell cell={cell} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function HeadCell({ cell, scope }: { readonly cell: Cell; readonly scope: 'col' | 'row' }) {
  const format = scope === 'col' && cell.format && `govuk-table__header--${cell.format}`;
  return (
    <th
      scope={scope}
      class={names('govuk-table__header', format, cell.class)}
      colspan={cell.colspan}
      rowspan={cell.rowspan}
      {...cell.attributes}
    >
      {cell.text}
    </th>
  );
}

function BodyCell({ cell }: { readonly cell: Cell }) {
  const format = cell.format && `govuk-table__cell--${cell.format}`;
  return (
    <td
      class={names('govuk-table__cell', format, cell.class)}
      colspan={cell.colspan}
      rowspan={cell.rowspan}
      {...cell.attributes}
    >
      {cell.text}
    </td>
  );
}
