import type { Language } from '../../../platform/language/index.js';
import { paths } from '../paths.js';
import { wayWords } from './way-words.js';

const ways = [
  [paths.yourData, wayWords.held],
  [paths.yourLooks, wayWords.looks],
  [paths.concerns, wayWords.concerns],
  [paths.ownProposals, wayWords.proposals],
  [paths.usageOwn, wayWords.usage],
  [paths.copyOwn, wayWords.copy],
  [paths.choices, wayWords.choices],
  [paths.eraseOwn, wayWords.erase],
  [paths.closeAccount, wayWords.close],
] as const;

/** The ways about what is held of a person; the one where they are is named and leads nowhere. */
export function YourDataWays({ language, here }: { readonly language: Language; readonly here: string }) {
  return (
    <nav aria-label={wayWords.label[language]}>
      <ul class="govuk-list">
        {ways.map(([href, text]) => (
          <li>
            {href === here ? (
              <strong aria-current="page">{text[language]}</strong>
            ) : (
              <a class="govuk-link" href={href}>
                {text[language]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
