import { type Attributes, type Content, names, type Part } from '../piece.js';
import { type SummaryAction, SummaryActionLink } from './summary-action.js';

export interface CardPart {
  readonly title?: (Part & { readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined }) | undefined;
  readonly actions?: readonly SummaryAction[] | undefined;
  readonly actionsClass?: string | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** A titled card round a summary list, for one of several like things. */
export function SummaryCard(props: CardPart & { readonly children?: Content }) {
  const { title, actions } = props;
  const Heading = `h${title?.headingLevel ?? 2}` as const;
  return (
    <div class={names('govuk-summary-card', props.class)} {...props.attributes}>
      <div class="govuk-summary-card__title-wrapper">
        {title && <Heading class={names('govuk-summary-card__title', title.class)}>{title.text}</Heading>}
        {actions && actions.length > 0 && <CardActions {...props} actions={actions} />}
      </div>
      <div class="govuk-summary-card__content">{props.children}</div>
    </div>
  );
}

function CardActions({ title, actions, actionsClass }: CardPart & { readonly actions: readonly SummaryAction[] }) {
  const [first] = actions;
  const className = names('govuk-summary-card__actions', actionsClass);
  if (first && actions.length === 1)
    return (
      <div class={className}>
        <SummaryActionLink action={first} about={title?.text} />
      </div>
    );
  return (
    <ul class={className}>
      {actions.map((action) => (
        <li class="govuk-summary-card__action">
          <SummaryActionLink action={action} about={title?.text} />
        </li>
      ))}
    </ul>
  );
}
