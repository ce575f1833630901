import {
  Button,
  Checkboxes,
  Details,
  type ErrorLink,
  ErrorMessage,
  ErrorSummary,
  Field,
  Form,
} from '../../../components/index.js';
import { RowsTable, type TableLine } from '../../journeys/question/rows-table.js';
import { type Asked, Unseen } from '../../journeys/question/view.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { keyingWords } from '../words.js';

/** A question, and whether it may be ticked that nothing stands there on paper. */
export type KeyedAsked = Asked & { readonly lack?: { readonly isTicked: boolean } | undefined };

/** Questions that stand together, or the rows of one. */
export interface KeyedPart {
  readonly title: string | undefined;
  readonly hint: string;
  /** Of rows: where their fault is shown. */
  readonly id: string | undefined;
  readonly error: string | undefined;
  readonly fields: readonly KeyedAsked[];
  readonly lines: readonly TableLine[];
  readonly more: readonly TableLine[];
}

export interface KeyedView {
  readonly title: string;
  readonly code: string;
  readonly action: string;
  readonly parts: readonly KeyedPart[];
  readonly scan: Asked;
  readonly hasMap: boolean;
  readonly errors: readonly ErrorLink[];
  /** The questions that must be answered and are not: for a letter that sends the form back. */
  readonly lacking: readonly string[];
  readonly lackLead: string;
}

type Props = KeyedView & { readonly frame: Frame };

/** A whole form on one page, to be gone through with the Tab key as the eye goes down the paper. */
export function KeyedPage(view: Props) {
  const { frame, title, code, action, parts, scan, hasMap, errors, lacking } = view;
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
          <Form action={action} isOfFiles attributes={{ 'data-keep': '' }}>
            <Unseen />
            {parts.map((part) => (
              <Part {...part} language={language} />
            ))}
            <section class="gh-section">
              <Field {...scan} />
            </section>
            <Button preventDoubleClick>{keyingWords.check[language]}</Button>
          </Form>
          {hasMap && <script type="module" src={paths.asset('pin-map.js')} />}
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
      {fields.map(({ lack, ...asked }) => (
        <>
          <Field {...asked} />
          {lack && <Lack name={asked.name} label={asked.label} {...lack} language={language} />}
        </>
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

interface LackProps extends Pick<Asked, 'name' | 'label'> {
  readonly isTicked: boolean;
  readonly language: Frame['language'];
}

/** That nothing stands there on paper: it is kept as such, and no answer is guessed. */
const Lack = ({ name, label, isTicked, language }: LackProps) => (
  <Checkboxes
    name={`${name}-not-given`}
    isSmall
    values={isTicked ? ['yes'] : []}
    items={[
      {
        value: 'yes',
        text: (
          <>
            {keyingWords.notGiven[language]}
            <span class="govuk-visually-hidden">: {label}</span>
          </>
        ),
      },
    ]}
  />
);

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
