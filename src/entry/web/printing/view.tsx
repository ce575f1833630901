import { fill, formatNumber } from '../../../platform/language/index.js';
import type { Kind } from '../../../work/services/index.js';
import { type Frame, Framed } from '../layout/frame.js';
import { paths } from '../paths.js';
import { Boxes } from './boxes.js';
import type { PrintedForm, PrintedPart, PrintedQuestion } from './present.js';
import { printWords } from './words.js';

interface FormView {
  readonly frame: Frame;
  readonly form: PrintedForm;
  readonly service: string;
  readonly isLarge: boolean;
}

/** A whole form on paper: what is asked, where it goes, what becomes of it, and its number at the foot of each sheet. */
export function FormPage(view: FormView) {
  const { frame, form, service, isLarge } = view;
  const { language, place } = frame;
  const code = `${printWords.form[language]} ${form.code}`;
  return (
    <Framed
      frame={frame}
      title={`${form.title}: ${printWords.caption[language]}`}
      back={{ href: paths.service(service) }}
    >
      <link rel="stylesheet" href={paths.asset('form.css')} />
      <Beside {...view} />
      <article class={`gh-form${isLarge ? ' gh-form--large' : ''}`}>
        <div class="gh-form__body">
          <p class="gh-form__place">{place.name[language]}</p>
          <h1 class="govuk-heading-l">{form.title}</h1>
          <p class="gh-form__lead">{form.summary}</p>
          <p class="gh-form__code">{code}</p>
          <h2 class="gh-form__heading">{printWords.howTo[language]}</h2>
          <ul class="gh-form__list">
            <li>{printWords.write[language]}</li>
            <li>{printWords.noRoom[language]}</li>
            {form.hasFee && <li>{printWords.fee[language]}</li>}
          </ul>
          <h2 class="gh-form__heading">{printWords.questions[language]}</h2>
          {form.parts.map((part) => (
            <Part {...part} language={language} />
          ))}
          <Send {...view} />
          <Data {...view} />
        </div>
        <div class="gh-form__foot" aria-hidden="true">
          {code} · {place.name[language]}
        </div>
      </article>
    </Framed>
  );
}

/** What is for the screen alone. */
function Beside({ frame: { language }, service, isLarge }: FormView) {
  const other = isLarge ? paths.printForm(service) : paths.printLargeForm(service);
  return (
    <div class="gh-form__beside">
      <p class="govuk-body">{printWords.howToPrint[language]}</p>
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={other}>
            {printWords[isLarge ? 'usual' : 'large'][language]}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={paths.service(service)}>
            {printWords.online[language]}
          </a>
        </li>
      </ul>
    </div>
  );
}

type Language = Frame['language'];

const Part = ({ title, questions, language }: PrintedPart & { readonly language: Language }) => (
  <>
    {title !== undefined && <p class="gh-form__title">{title}</p>}
    {questions.map((question) => (
      <Question question={question} language={language} />
    ))}
  </>
);

interface QuestionProps {
  readonly question: PrintedQuestion;
  readonly language: Language;
}

/** What is said above the boxes: who answers, and how. */
const Said = ({ question: { only, hint } }: QuestionProps) => (
  <>
    {only !== undefined && <p class="gh-form__only">{only}</p>}
    {hint !== undefined && <p class="gh-form__hint">{hint}</p>}
  </>
);

const labelOf = ({ label, isOptional }: PrintedQuestion, language: Language): string =>
  isOptional ? `${label} (${printWords.optional[language]})` : label;

function Question({ question, language }: QuestionProps) {
  return (
    <section class={`gh-form__question${question.rows ? ' gh-form__question--long' : ''}`}>
      <h3 class="gh-form__label">
        <span class="gh-form__number">{question.number}</span> {labelOf(question, language)}
      </h3>
      <Said question={question} language={language} />
      {question.rows ? (
        <Rows question={question} language={language} />
      ) : (
        <Boxes question={question} language={language} />
      )}
    </section>
  );
}

/** Answers that fit in a cell of a table. */
const small: readonly Kind[] = ['text', 'name', 'number', 'money', 'email', 'phone', 'postcode', 'vehicle'];

function Rows({ question, language }: QuestionProps) {
  const { rows } = question;
  if (!rows) return null;
  const isTable = rows.columns.every(({ kind, only, hint }) => small.includes(kind) && !only && !hint);
  return (
    <>
      {rows.most !== undefined && (
        <p class="gh-form__how">{fill(printWords.most[language], { most: formatNumber(rows.most, language) })}</p>
      )}
      {isTable ? <RowsTable {...rows} language={language} /> : <RowsBlocks {...rows} language={language} />}
    </>
  );
}

type RowsProps = NonNullable<PrintedQuestion['rows']> & { readonly language: Language };

const RowsTable = ({ headings, columns, language }: RowsProps) => (
  <table class="gh-form__table">
    <thead>
      <tr>
        <td />
        {columns.map((column) => (
          <th scope="col">
            {column.number} {labelOf(column, language)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {headings.map((heading) => (
        <tr>
          <th scope="row">{heading}</th>
          {columns.map(() => (
            <td />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const RowsBlocks = ({ headings, columns, language }: RowsProps) => (
  <>
    {headings.map((heading) => (
      <div class="gh-form__row">
        <h4 class="gh-form__row-heading">{heading}</h4>
        {columns.map((column) => (
          <div class="gh-form__cell">
            <p class="gh-form__cell-label">
              {column.number} {labelOf(column, language)}
            </p>
            <Said question={column} language={language} />
            <Boxes question={column} language={language} />
          </div>
        ))}
      </div>
    ))}
  </>
);

function Send({ frame: { language, place }, form }: FormView) {
  return (
    <section class="gh-form__question">
      <h2 class="gh-form__heading">{printWords.send[language]}</h2>
      <p class="gh-form__text">{printWords.sendTo[language]}</p>
      <address class="gh-form__address">{[place.name[language], ...form.sendTo].join('\n')}</address>
      <h2 class="gh-form__heading">{printWords.after[language]}</h2>
      <p class="gh-form__text">
        {form.promise} {printWords.received[language]}
      </p>
    </section>
  );
}

function Data({ frame: { language }, form }: FormView) {
  return (
    <section class="gh-form__data">
      <h2 class="gh-form__heading">{printWords.data[language]}</h2>
      <p class="gh-form__text">
        {printWords.keyed[language]} {printWords.law[language]} <span lang="en">{form.law}</span>.
      </p>
      {form.privacy.length > 0 && (
        <table class="gh-form__table">
          <thead>
            <tr>
              {[printWords.what, printWords.need, printWords.keep].map((head) => (
                <th scope="col">{head[language]}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {form.privacy.map(({ what, need, keep }) => (
              <tr>
                <th scope="row">{what}</th>
                <td>{need}</td>
                <td>{keep}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {form.ask !== undefined && <p class="gh-form__text">{form.ask}</p>}
    </section>
  );
}
