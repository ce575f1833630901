import type { Language } from '../../../platform/language/index.js';
import { frameWords } from './words.js';

interface ImproveLinkProps {
  /** Where this page’s words may be commented on; undefined where the page only shows how a service would look. */
  readonly href: string | undefined;
  readonly language: Language;
}

/** At the foot of what a resident goes through: the way to say how it could be better. */
export function ImproveLink({ href, language }: ImproveLinkProps) {
  if (href === undefined) return null;
  return (
    <p class="govuk-body-s gh-improve">
      <a class="govuk-link" href={href}>
        {frameWords.improve[language]}
      </a>
    </p>
  );
}
