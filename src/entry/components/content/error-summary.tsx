import { useLanguage } from '../language.js';
import { type Attributes, type Content, names } from '../piece.js';
import { words } from '../words.js';

export interface ErrorLink {
  readonly text: Content;
  /** `#` and the id of the first input that the error is about. */
  readonly href?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface ErrorSummaryProps {
  readonly errors?: readonly ErrorLink[] | undefined;
  /** “There is a problem” in the page's language when absent. */
  readonly title?: Content;
  readonly description?: Content;
  readonly disableAutoFocus?: boolean | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** Everything that is wrong with a page, at its top, each line a link to its input. */
export function ErrorSummary(props: ErrorSummaryProps) {
  const language = useLanguage();
  return (
    <div
      class={names('govuk-error-summary', props.class)}
      data-disable-auto-focus={props.disableAutoFocus}
      {...props.attributes}
      data-module="govuk-error-summary"
    >
      <div role="alert">
        <h2 class="govuk-error-summary__title">{props.title ?? words.thereIsAProblem[language]}</h2>
        <div class="govuk-error-summary__body">
          {props.description && <p>{props.description}</p>}
          {props.errors && props.errors.length > 0 && (
            <ul class="govuk-list govuk-error-summary__list">
              {props.errors.map(({ text, href, attributes }) => (
                <li>
                  {href ? (
                    <a href={href} {...attributes}>
                      {text}
                    </a>
                  ) : (
                    text
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  );
}
