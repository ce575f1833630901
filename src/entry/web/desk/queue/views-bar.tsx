import { formatNumber, type Language } from '../../../../platform/language/index.js';
import type { QueueView } from './present.js';
import { queueWords } from './words.js';

/** Counting stops here: beyond it the number no longer matters. */
const mostCounted = 100;

const sayCount = (count: number, language: Language): string =>
  count >= mostCounted ? `${formatNumber(mostCounted - 1, language)}+` : formatNumber(count, language);

/** One's own work first, each queue with how much is in it. */
export function Views({
  language,
  views,
  current,
  covering,
}: Pick<QueueView, 'views' | 'current' | 'covering'> & { readonly language: Language }) {
  const own = views.map(({ view, ...line }) => ({
    ...{ ...line, text: queueWords[view][language], isCurrent: view === current },
  }));
  const lines = [...own, ...covering];
  return (
    <nav class="gh-views" aria-label={queueWords.views[language]}>
      <ul class="gh-views__list">
        {lines.map(({ text, href, count, isCurrent }) => (
          <li>
            <a class="gh-views__link" href={href} aria-current={isCurrent ? 'page' : undefined}>
              {text}
              {count !== undefined && <span class="gh-views__count"> {sayCount(count, language)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
