import { useLanguage } from '../language.js';
import { type Attributes, type Content, names } from '../piece.js';
import { words } from '../words.js';

export interface WarningTextProps {
  readonly children?: Content;
  /** What the icon says to those who do not see it; “Warning” in the page's language when absent. */
  readonly iconText?: string | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** What a person must know before going on, such as a penalty. */
export function WarningText({ children, iconText, class: className, attributes }: WarningTextProps) {
  const language = useLanguage();
  return (
    <div class={names('govuk-warning-text', className)} {...attributes}>
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{iconText || words.warning[language]}</span> {children}
      </strong>
    </div>
  );
}
