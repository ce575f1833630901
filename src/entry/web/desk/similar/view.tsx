import { dateOf, formatDate } from '../../../../platform/language/index.js';
import { SummaryList, Tag } from '../../../components/index.js';
import type { Frame } from '../../layout/frame.js';
import type { SimilarView } from './present.js';
import { similarWords } from './words.js';

/** What became of cases like this one. */
export function SimilarCases({ frame, similar }: { readonly frame: Frame; readonly similar: SimilarView | undefined }) {
  const { language, place } = frame;
  if (!similar) return null;
  const { says, ended, took, cases } = similar;
  const rows = [
    ['ended', ended],
    ['took', took],
  ] as const;
  return (
    <section aria-labelledby="similar">
      <h2 class="govuk-heading-m" id="similar">
        {similarWords.title[language]}
      </h2>
      <p class="govuk-body">{says.join(' ')}</p>
      {ended && (
        <SummaryList
          class="gh-facts gh-facts--short"
          rows={rows.flatMap(([key, text]) => (text ? [{ key: similarWords[key][language], value: { text } }] : []))}
        />
      )}
      <ul class="govuk-list">
        {cases.map(({ href, reference, state, openedAt }) => (
          <li>
            <a class="govuk-link" href={href}>
              {reference}
            </a>{' '}
            <Tag colour="grey">{state}</Tag>
            <div class="govuk-hint">{formatDate(dateOf(openedAt, place.timeZone), language)}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
