import { type Attributes, type Content, names } from '../piece.js';

export type Size = 's' | 'm' | 'l' | 'xl';

export interface LabelPart {
  readonly text: Content;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly size?: Size | undefined;
  /** Wraps the label in the page's `h1`: for a page that asks one thing. */
  readonly isPageHeading?: boolean | undefined;
}

export interface LabelProps extends LabelPart {
  readonly for: string | undefined;
}

/** The words of one input. Without words it is nothing at all. */
export function Label({ text, class: className, attributes, size, isPageHeading, for: target }: LabelProps) {
  if (text === undefined || text === null || text === '') return null;
  const label = (
    <label class={names('govuk-label', size && `govuk-label--${size}`, className)} {...attributes} for={target}>
      {text}
    </label>
  );
  return isPageHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label;
}
