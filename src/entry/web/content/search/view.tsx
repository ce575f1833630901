import { ErrorSummary, InsetText, Pagination, Tag } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { searchWords } from '../words.js';
import { SearchBox } from './search-box.js';

interface ResultLine {
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly kind: string;
}

export interface SearchView {
  readonly frame: Frame;
  /** Nothing was typed. */
  readonly isEmpty?: boolean;
  readonly typed?: string;
  /** What was left out of the search, in a sentence. */
  readonly left?: string | undefined;
  readonly title?: string | undefined;
  readonly results?: readonly ResultLine[];
  readonly isLoose?: boolean;
  readonly next?: string | undefined;
  readonly previous?: string | undefined;
}

export function SearchPage(view: SearchView) {
  const { frame, isEmpty = false, typed, title } = view;
  const { language } = frame;
  const error = isEmpty ? searchWords.empty[language] : undefined;
  return (
    <Framed frame={frame} title={title ?? searchWords.title[language]} hasErrors={isEmpty} back={{ href: paths.home }}>
      {error && <ErrorSummary errors={[{ text: error, href: '#q' }]} />}
      <h1 class="govuk-heading-xl">{searchWords.title[language]}</h1>
      <SearchBox language={language} typed={typed} error={error} />
      {view.results && <Results {...view} results={view.results} />}
    </Framed>
  );
}

function Results({
  frame: { language },
  left,
  title,
  results,
  isLoose,
  next,
  previous,
}: SearchView & { readonly results: readonly ResultLine[] }) {
  const isNothing = results.length === 0;
  return (
    <>
      <h2 class="govuk-heading-l">{isNothing ? searchWords.nothing[language] : title}</h2>
      {left && <InsetText>{left}</InsetText>}
      {isNothing && <p class="govuk-body">{searchWords.nothingLead[language]}</p>}
      {isLoose && <p class="govuk-body">{searchWords.loose[language]}</p>}
      <ul class="govuk-list gh-services">
        {results.map((one) => (
          <li>
            <h3 class="govuk-heading-m">
              <a class="govuk-link" href={one.href}>
                {one.title}
              </a>
            </h3>
            <p class="govuk-body">
              <Tag colour="grey">{one.kind}</Tag> {one.summary}
            </p>
          </li>
        ))}
      </ul>
      {(next || previous) && (
        <Pagination
          previous={previous ? { href: previous, text: searchWords.before[language] } : undefined}
          next={next ? { href: next, text: searchWords.more[language] } : undefined}
        />
      )}
    </>
  );
}
