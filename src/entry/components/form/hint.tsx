import { type Attributes, type Content, names } from '../piece.js';

export interface HintProps {
  readonly text: Content;
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** Help that stands before an input; the input names it in `aria-describedby`. */
export function Hint({ text, id, class: className, attributes }: HintProps) {
  return (
    <div id={id} class={names('govuk-hint', className)} {...attributes}>
      {text}
    </div>
  );
}
