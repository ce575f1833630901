import { useLanguage } from '../language.js';
import { type Attributes, type Content, names } from '../piece.js';
import { words } from '../words.js';

export interface BackLinkProps {
  readonly href: string;
  /** “Back” in the page's language when absent. */
  readonly text?: Content;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** To the page before, at the top of a question. */
export function BackLink({ href, text, class: className, attributes }: BackLinkProps) {
  const language = useLanguage();
  return (
    <a href={href} class={names('govuk-back-link', className)} {...attributes}>
      {text || words.back[language]}
    </a>
  );
}
