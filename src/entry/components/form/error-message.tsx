import { useLanguage } from '../language.js';
import { type Attributes, type Content, names, type Part } from '../piece.js';
import { words } from '../words.js';

/** What is wrong with one answer, in a sentence that says how to put it right. */
export interface ErrorPart extends Part {
  /** Said before the message to those who do not see the colour; the empty string leaves it out. */
  readonly hiddenPrefix?: string | undefined;
}

export interface ErrorMessageProps {
  readonly text: Content;
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly hiddenPrefix?: string | undefined;
}

export function ErrorMessage({ text, id, class: className, attributes, hiddenPrefix }: ErrorMessageProps) {
  const prefix = hiddenPrefix ?? words.error[useLanguage()];
  return (
    <p id={id} class={names('govuk-error-message', className)} {...attributes}>
      {prefix !== '' && <span class="govuk-visually-hidden">{prefix}:</span>}
      {prefix !== '' && ' '}
      {text}
    </p>
  );
}
