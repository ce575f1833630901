import { fill, formatNumber, type Language } from '../../../platform/language/index.js';
import { paths } from '../paths.js';
import type { FirmNews } from './list-firm-news.js';
import { firmWords } from './words.js';

interface NewsPartProps {
  readonly news: readonly FirmNews[];
  readonly language: Language;
}

/** The organisations that the reader answers for, with what waits for them there; nothing for everybody else. */
export function NewsPart({ news, language }: NewsPartProps) {
  const count = (number: number) => formatNumber(number, language);
  if (news.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">{firmWords.answerFor[language]}</h2>
      <ul class="govuk-list gh-own">
        {news.map(({ unit, name, waiting, stopped }) => (
          <li class="gh-own__one">
            <div>
              <a class="govuk-link gh-wrap" href={paths.firm(unit)}>
                {name}
              </a>{' '}
              <span class="govuk-hint gh-own__hint">
                {fill(firmWords.news[language], { waiting: count(waiting), stopped: count(stopped) })}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
