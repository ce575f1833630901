import { Button, Details, type ErrorLink, ErrorMessage, ErrorSummary, Field, Form } from '../../../components/index.js';
import { RowsTable, type TableLine } from '../../journeys/question/rows-table.js';
import type { Asked } from '../../journeys/question/view.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { keyingWords } from '../words.js';

/** Questions that stand together, or the rows of one. */
export interface KeyedPart {
  readonly title: string | undefined;
  readonly hint: string;
  /** Of rows: where their fault is shown. */
  readonly id: string | undefined;
  readonly error: string | undefined;
  readonly fields: readonly Asked[];
  readonly lines: readonly TableLine[];
  readonly more: readonly TableLine[];
}

export interface KeyedView {
  readonly title: string;
  readonly code: string;
  readonly action: string;
  readonly parts: readonly KeyedPart[];
  readonly errors: readonly ErrorLink[];
  /** The questions that must be answered and are not: for a letter that sends the form back. */
  readonly lacking: readonly string[];
  readonly lackLead: string;
}

type Props = KeyedView & { readonly frame: Frame };

/** A whole form on one page, to be gone through with the Tab key as the eye goes down the paper. */
export function KeyedPage(view: Props) {
  const { frame, title, code, action, parts, errors, lacking } = view;
  const { language } = frame;
  const heading = `${keyingWords.title[language]}: ${title}`;
  const hasErrors = errors.length > 0;
  return (
    <Framed frame={frame} title={heading} variant="desk" hasErrors={hasErrors} back={{ href: paths.paper }}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds gh-keyed">
          {hasErrors && <ErrorSummary errors={errors} />}
          <span class="govuk-caption-l">{code}</span>
          <h1 class="govuk-heading-l">{heading}</h1>
          <p class="govuk-body">{keyingWords.keyLead[language]}</p>
          <Form action={action}>
            {parts.map((part) => (
              <Part {...part} language={language} />
            ))}
            <Button preventDoubleClick>{keyingWords.check[language]}</Button>
          </Form>
        </div>
      </div>
      {lacking.length > 0 && <Lacking {...view} />}
    </Framed>
  );
}

function Part({ title, hint, id, error, fields, lines, more, language }: KeyedPart & Pick<Frame, 'language'>) {
  return (
    <section class="gh-section" id={id} tabIndex={id === undefined ? undefined : -1}>
      {title !== undefined && <h2 class="govuk-heading-m">{title}</h2>}
      {hint !== '' && <p class="govuk-hint">{hint}</p>}
      {error !== undefined && <ErrorMessage text={error} />}
      {fields.map((asked) => (
        <Field {...asked} />
      ))}
      {lines.length > 0 && <RowsTable lines={lines} />}
      {more.length > 0 && (
        <Details summary={keyingWords.moreRows[language]}>
          <RowsTable lines={more} />
        </Details>
      )}
    </section>
  );
}

/** The sheet that goes back with a form on which something is missing; it is on paper alone. */
function Lacking({ frame: { language, place }, lackLead, lacking }: Props) {
  return (
    <article class="gh-letter gh-keyed__back" aria-label={keyingWords.lackTitle[language]}>
      <p class="govuk-body gh-letter__from">
        {[place.name[language], ...(place.look?.brand.contact[language] ?? [])].join('\n')}
      </p>
      <h2 class="govuk-heading-l">{keyingWords.lackTitle[language]}</h2>
      <p class="govuk-body">{lackLead}</p>
      <ul class="govuk-list gh-keyed__lacking">
        {lacking.map((label) => (
          <li>{label}</li>
        ))}
      </ul>
    </article>
  );
}
