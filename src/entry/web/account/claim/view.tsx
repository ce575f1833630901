import { fill } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import { Button, ErrorSummary, Field, Form } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { claimWords } from './words.js';

export interface ClaimView {
  /** What the account is called when its person tells an officer which it is. */
  readonly number: string;
  readonly error?: string;
  readonly typed?: Opened<Raw>;
}

/** The ways on stand there before anything was typed and after: the page is the same whatever was wrong. */
export function ClaimPage({ frame, number, error, typed }: ClaimView & { readonly frame: Frame }) {
  const { language } = frame;
  const title = claimWords.title[language];
  return (
    <Framed frame={frame} title={title} hasErrors={error !== undefined} back={{ href: paths.account }}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {error && <ErrorSummary errors={[{ text: error, href: '#reference' }]} />}
          <h1 class="govuk-heading-l">{title}</h1>
          <p class="govuk-body">{claimWords.lead[language]}</p>
          <Form action={paths.claimRequest}>
            <Field
              kind="text"
              name="reference"
              label={claimWords.reference[language]}
              hint={claimWords.hint[language]}
              language={language}
              value={typed}
              error={error === undefined ? undefined : { text: error }}
            />
            <Button preventDoubleClick>{claimWords.add[language]}</Button>
          </Form>
          <h2 class="govuk-heading-m">{claimWords.ways[language]}</h2>
          <ul class="govuk-list govuk-list--bullet">
            <li>{claimWords.signIn[language]}</li>
            <li>
              <a class="govuk-link" href={paths.addEmail}>
                {claimWords.addEmail[language]}
              </a>
            </li>
            <li>{fill(claimWords.visit[language], { number })}</li>
          </ul>
        </div>
      </div>
    </Framed>
  );
}
