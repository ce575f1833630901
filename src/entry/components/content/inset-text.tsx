import { type Attributes, type Content, names } from '../piece.js';

export interface InsetTextProps {
  readonly children?: Content;
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** A passage that stands apart from the rest. */
export function InsetText({ children, id, class: className, attributes }: InsetTextProps) {
  return (
    <div id={id} class={names('govuk-inset-text', className)} {...attributes}>
      {children}
    </div>
  );
}
