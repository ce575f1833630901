import { type Attributes, type Content, names } from '../piece.js';

export interface PanelProps {
  readonly title: Content;
  readonly children?: Content;
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** Says that something is done, with the reference that proves it. */
export function Panel({ title, children, headingLevel, class: className, attributes }: PanelProps) {
  const Heading = `h${headingLevel ?? 1}` as const;
  return (
    <div class={names('govuk-panel', 'govuk-panel--confirmation', className)} {...attributes}>
      <Heading class="govuk-panel__title">{title}</Heading>
      {children && <div class="govuk-panel__body">{children}</div>}
    </div>
  );
}
