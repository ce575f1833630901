import { type Attributes, type Content, names } from '../piece.js';

export interface DetailsProps {
  readonly summary: Content;
  readonly children?: Content;
  readonly open?: boolean | undefined;
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** More, for those who ask for it; opens without a script. */
export function Details({ summary, children, open, id, class: className, attributes }: DetailsProps) {
  return (
    <details id={id} class={names('govuk-details', className)} {...attributes} open={open}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summary}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  );
}
