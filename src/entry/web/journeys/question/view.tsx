import type { Kind } from '../../../../work/services/browser.js';
import { Button, type ErrorLink, ErrorSummary, Field, type FieldProps, Form } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { questionWords } from './words.js';

export type Asked = FieldProps & { readonly kind: Kind };

export interface QuestionView {
  readonly title: string;
  readonly service: string;
  readonly back: string;
  readonly action: string;
  readonly fields: readonly Asked[];
  readonly errors: readonly ErrorLink[];
}

/** One thing a page: its question is the heading; several that belong together stand under the page's own. */
export function QuestionPage({ frame, ...view }: QuestionView & { readonly frame: Frame }) {
  const { language } = frame;
  const isOne = view.fields.length === 1;
  const hasErrors = view.errors.length > 0;
  return (
    <Framed frame={frame} title={view.title} service={view.service} hasErrors={hasErrors} back={{ href: view.back }}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {hasErrors && <ErrorSummary errors={view.errors} />}
          <span class="govuk-caption-l">{view.service}</span>
          {!isOne && <h1 class="govuk-heading-l">{view.title}</h1>}
          <Form action={view.action} attributes={{ 'data-keep': '' }}>
            {view.fields.map((asked) => (
              <Field {...asked} isPageHeading={isOne} />
            ))}
            <div class="govuk-button-group">
              <Button preventDoubleClick>{questionWords.continue[language]}</Button>
              <Button variant="secondary" name="keep" value="save">
                {questionWords.save[language]}
              </Button>
            </div>
          </Form>
        </div>
      </div>
    </Framed>
  );
}
