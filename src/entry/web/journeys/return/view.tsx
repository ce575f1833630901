import { Button, ErrorSummary, Form, Input } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { returnWords } from './words.js';

export interface ReturnView {
  readonly error?: string | undefined;
}

/** Nothing typed is shown back: the pair is a secret, and the page may be left open on a shared computer. */
export function ReturnPage({ frame, error }: ReturnView & { readonly frame: Frame }) {
  const { language } = frame;
  const title = returnWords.title[language];
  const plain = { autocomplete: 'off', autocapitalize: 'characters', spellcheck: false } as const;
  return (
    <Framed frame={frame} title={title} hasErrors={error !== undefined} back={{ href: paths.home }}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {error && <ErrorSummary errors={[{ text: error, href: '#reference' }]} />}
          <h1 class="govuk-heading-l">{title}</h1>
          <Form action={paths.returnToDraft}>
            <Input
              {...plain}
              name="reference"
              label={returnWords.reference[language]}
              hint={returnWords.referenceHint[language]}
              error={error}
              width={20}
            />
            <Input {...plain} name="code" label={returnWords.code[language]} hint={returnWords.codeHint[language]} />
            <Button>{returnWords.open[language]}</Button>
          </Form>
        </div>
      </div>
    </Framed>
  );
}
