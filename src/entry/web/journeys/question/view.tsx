import type { Opened } from '../../../../platform/sealed/index.js';
import type { AskedTexts } from '../../../../work/cases/index.js';
import { isFileKind, type Kind } from '../../../../work/services/browser.js';
import { Button, type ErrorLink, ErrorSummary, Field, type FieldProps, Form } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { ImproveLink } from '../../layout/improve-link.js';
import { paths } from '../../paths.js';
import { Worded } from '../worded/worded.js';
import { ConfirmRemoval, RowsList, type RowsView } from './rows-list.js';
import { RowsTable, type TableLine } from './rows-table.js';
import { questionWords } from './words.js';

export type Asked = FieldProps & { readonly kind: Kind };

export interface QuestionView {
  readonly title: string;
  readonly service: string;
  readonly back: string;
  readonly action: string;
  /** Where its words may be commented on. */
  readonly improve: string | undefined;
  readonly fields: readonly Asked[];
  readonly errors: readonly ErrorLink[];
  /** What an officer asks in their own words, and the question that it is. */
  readonly worded?: { readonly texts: Opened<AskedTexts>; readonly field: string } | undefined;
  /** Whether it may be left and come back to with a code. */
  readonly canSave?: boolean | undefined;
  /** Sent along with the answers. */
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  /** Whether the page is one row’s, whose name is the heading. */
  readonly isRow?: boolean | undefined;
  /** The page lists rows, and asks whether there are more. */
  readonly rows?: RowsView | undefined;
  /** The page asks rows together. */
  readonly table?: { readonly hint: string; readonly lines: readonly TableLine[] } | undefined;
}

/** The Enter key presses a form's first button: that is to be Continue, and not one that takes a file back. */
export const Unseen = () => <button type="submit" class="govuk-visually-hidden" tabIndex={-1} aria-hidden="true" />;

/** One thing a page: its question is the heading; several that belong together stand under the page's own. */
export function QuestionPage({ frame, ...view }: QuestionView & { readonly frame: Frame }) {
  const { language } = frame;
  const { rows, table } = view;
  const isOne = view.fields.length === 1 && !rows && !table && !view.isRow;
  const isOfFiles = view.fields.some(({ kind }) => isFileKind(kind));
  const hasErrors = view.errors.length > 0;
  return (
    <Framed frame={frame} title={view.title} service={view.service} hasErrors={hasErrors} back={{ href: view.back }}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {hasErrors && <ErrorSummary errors={view.errors} />}
          <span class="govuk-caption-l">{view.service}</span>
          {!isOne && <h1 class="govuk-heading-l">{view.title}</h1>}
          {rows && !rows.removing && <RowsList {...rows} language={language} />}
          {rows?.removing ? (
            <ConfirmRemoval action={view.action} removing={rows.removing} list={rows.list} language={language} />
          ) : (
            <Form action={view.action} hidden={view.hidden} isOfFiles={isOfFiles} attributes={{ 'data-keep': '' }}>
              {isOfFiles && <Unseen />}
              {table && <p class="govuk-hint">{table.hint}</p>}
              {table && <RowsTable lines={table.lines} />}
              {view.worded && <Worded {...view.worded} language={language} />}
              {view.fields.map((asked) => (
                <Field {...asked} isPageHeading={isOne} />
              ))}
              <Onward language={language} canSave={view.canSave} />
            </Form>
          )}
          {view.fields.some(({ map }) => map) && <script type="module" src={paths.asset('pin-map.js')} />}
          <ImproveLink href={frame.preview ? undefined : view.improve} language={language} />
        </div>
      </div>
    </Framed>
  );
}

const Onward = ({ language, canSave = true }: Pick<Frame, 'language'> & Pick<QuestionView, 'canSave'>) => (
  <div class="govuk-button-group">
    <Button preventDoubleClick>{questionWords.continue[language]}</Button>
    {canSave && (
      <Button variant="secondary" name="keep" value="save">
        {questionWords.save[language]}
      </Button>
    )}
  </div>
);
