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
}: Pick<QueueView, 'views' | 'current'> & { readonly language: Language }) {
  return (
    <nav class="gh-views" aria-label={queueWords.views[language]}>
      <ul class="gh-views__list">
        {views.map(({ view, href, count }) => (
          <li>
            <a class="gh-views__link" href={href} aria-current={view === current ? 'page' : undefined}>
              {queueWords[view][language]}
              {count !== undefined && <span class="gh-views__count"> {sayCount(count, language)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
