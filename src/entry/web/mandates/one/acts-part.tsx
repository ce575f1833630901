import { fill, formatNumber, type Language } from '../../../../platform/language/index.js';
import { DataTable, Reveal } from '../../../components/index.js';
import { paths } from '../../paths.js';
import type { NamedMandate } from '../named-mandate.js';
import { OtherName } from '../other-name.js';
import { mandateWords } from '../words.js';
import type { ActLine } from './list-acts.js';
import type { PastLine } from './list-past.js';
import { oneWords } from './words.js';

interface ActsPartProps {
  readonly language: Language;
  readonly mandate: NamedMandate;
  readonly acts: { readonly lines: readonly ActLine[]; readonly count: number };
}

/** What was done and seen in the reader's name: who, when, what. */
export function ActsPart({ language, mandate, acts: { lines, count } }: ActsPartProps) {
  const heads = [mandateWords.when, mandateWords.who, mandateWords.what, oneWords.about];
  return (
    <section aria-labelledby="acts">
      <h2 class="govuk-heading-m" id="acts">
        {oneWords.acts[language]}
      </h2>
      {count > lines.length && (
        <p class="govuk-body">{fill(oneWords.newest[language], { count: formatNumber(lines.length, language) })}</p>
      )}
      <DataTable
        caption={oneWords.acts[language]}
        isCaptionHidden
        columns={heads.map((head) => ({ head: head[language] }))}
        rows={lines.map(({ when, name, what, service, reference, href }) => [
          when,
          <span class="gh-wrap">
            {name ? <Reveal value={name} /> : <OtherName mandate={mandate} language={language} />}
          </span>,
          what,
          <>
            {service}{' '}
            <a class="govuk-link" href={href}>
              {reference}
            </a>
          </>,
        ])}
        empty={oneWords.noActs[language]}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={paths.yourLooks}>
          {oneWords.allLooks[language]}
        </a>
      </p>
    </section>
  );
}

/** What became of the mandate itself. */
export function PastPart({ language, past }: { readonly language: Language; readonly past: readonly PastLine[] }) {
  const heads = [mandateWords.when, mandateWords.what, mandateWords.who];
  return (
    <DataTable
      caption={oneWords.past[language]}
      columns={heads.map((head) => ({ head: head[language] }))}
      rows={past.map(({ when, what, who }) => [when, what, who])}
    />
  );
}
