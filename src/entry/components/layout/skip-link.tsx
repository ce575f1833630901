import { useLanguage } from '../language.js';
import { type Attributes, type Content, names } from '../piece.js';
import { words } from '../words.js';

export interface SkipLinkProps {
  /** `#content` when absent. */
  readonly href?: string | undefined;
  readonly text?: Content;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** Past the header for those who come by keyboard; seen only when it has the focus. */
export function SkipLink({ href, text, class: className, attributes }: SkipLinkProps) {
  const language = useLanguage();
  return (
    <a
      href={href || '#content'}
      class={names('govuk-skip-link', className)}
      {...attributes}
      data-module="govuk-skip-link"
    >
      {text ?? words.skipToContent[language]}
    </a>
  );
}
