import { type Attributes, type Content, names } from '../piece.js';

type TagColour = 'grey' | 'green' | 'teal' | 'blue' | 'purple' | 'magenta' | 'red' | 'orange' | 'yellow';

export interface TagProps {
  readonly children?: Content;
  /** Never the only sign: the word says the state. */
  readonly colour?: TagColour | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** The state of a thing in one or two words. */
export function Tag({ children, colour, class: className, attributes }: TagProps) {
  return (
    <strong class={names('govuk-tag', colour && `govuk-tag--${colour}`, className)} {...attributes}>
      {children}
    </strong>
  );
}
