import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import { Button, ErrorSummary, Field, Form } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { emailWords } from '../../sign-in/email/words.js';
import { addEmailWords } from './words.js';

export interface AddEmailView {
  readonly error?: string;
  readonly typed?: Opened<Raw>;
}

export function AddEmailPage({ frame, error, typed }: AddEmailView & { readonly frame: Frame }) {
  const { language } = frame;
  const title = addEmailWords.title[language];
  return (
    <Framed frame={frame} title={title} hasErrors={error !== undefined} back={{ href: paths.account }}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {error && <ErrorSummary errors={[{ text: error, href: '#email' }]} />}
          <h1 class="govuk-heading-l">{title}</h1>
          <p class="govuk-body">{addEmailWords.lead[language]}</p>
          <Form action={paths.addEmail}>
            <Field
              kind="email"
              name="email"
              label={addEmailWords.email[language]}
              hint={emailWords.hint[language]}
              language={language}
              value={typed}
              error={error === undefined ? undefined : { text: error }}
            />
            <Button preventDoubleClick>{emailWords.send[language]}</Button>
          </Form>
        </div>
      </div>
    </Framed>
  );
}
