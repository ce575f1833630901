import { type Attributes, type Content, names, type Piece, toPart } from '../piece.js';
import { type SummaryAction, SummaryActionLink } from './summary-action.js';
import { type CardPart, SummaryCard } from './summary-card.js';

export interface SummaryRow {
  readonly key: Piece;
  readonly value: Piece;
  readonly actions?: readonly SummaryAction[] | undefined;
  readonly actionsClass?: string | undefined;
  readonly class?: string | undefined;
}

export interface SummaryListProps {
  readonly rows: readonly SummaryRow[];
  /** Puts the list in a card with a title; its title then also names every action. */
  readonly card?: CardPart | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** Facts as pairs of a name and a value, each with what may be done about it. */
export function SummaryList({ rows, card, class: className, attributes }: SummaryListProps) {
  const anyActions = rows.some((row) => row.actions && row.actions.length > 0);
  const list = (
    <dl class={names('govuk-summary-list', className)} {...attributes}>
      {rows.map((row) => (
        <Row row={row} isBare={anyActions && !row.actions} about={card?.title?.text} />
      ))}
    </dl>
  );
  return card ? <SummaryCard {...card}>{list}</SummaryCard> : list;
}

function Row({ row, isBare, about }: { readonly row: SummaryRow; readonly isBare: boolean; readonly about: Content }) {
  const key = toPart(row.key);
  const value = toPart(row.value);
  return (
    <div class={names('govuk-summary-list__row', isBare && 'govuk-summary-list__row--no-actions', row.class)}>
      <dt class={names('govuk-summary-list__key', key.class)}>{key.text}</dt>
      <dd class={names('govuk-summary-list__value', value.class)}>{value.text}</dd>
      {row.actions && row.actions.length > 0 && (
        <dd class={names('govuk-summary-list__actions', row.actionsClass)}>
          <Actions actions={row.actions} about={about} />
        </dd>
      )}
    </div>
  );
}

function Actions({ actions, about }: { readonly actions: readonly SummaryAction[]; readonly about: Content }) {
  const [first] = actions;
  if (first && actions.length === 1) return <SummaryActionLink action={first} about={about} />;
  return (
    <ul class="govuk-summary-list__actions-list">
      {actions.map((action) => (
        <li class="govuk-summary-list__actions-list-item">
          <SummaryActionLink action={action} about={about} />
        </li>
      ))}
    </ul>
  );
}
