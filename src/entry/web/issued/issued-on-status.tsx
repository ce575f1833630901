import type { Language } from '../../../platform/language/index.js';
import { SummaryList } from '../../components/index.js';
import type { IssuedOnCase } from './present-issued.js';
import { issuedWords } from './words.js';

/** What a request brought: each permit, badge or registration with its days and conditions. */
export const IssuedOnStatus = ({
  issued,
  language,
}: {
  readonly issued: readonly IssuedOnCase[];
  readonly language: Language;
}) => (
  <>
    {issued.map(({ heading, facts, conditions }) => (
      <section>
        <SummaryList rows={facts} card={{ title: { text: heading } }} />
        {conditions.length > 0 && (
          <>
            <h3 class="govuk-heading-s">{issuedWords.conditions[language]}</h3>
            <ul class="govuk-list govuk-list--bullet">
              {conditions.map((condition) => (
                <li>{condition}</li>
              ))}
            </ul>
          </>
        )}
      </section>
    ))}
  </>
);
