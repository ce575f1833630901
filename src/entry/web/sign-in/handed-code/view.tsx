import { Button, ErrorSummary, Form, Input } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { withTo } from '../own-page.js';
import { handedCodeWords } from './words.js';

interface HandedCodeView {
  readonly frame: Frame;
  readonly to: string | undefined;
  readonly error?: string;
}

export function HandedCodePage({ frame, to, error }: HandedCodeView) {
  const { language } = frame;
  const title = handedCodeWords.title[language];
  return (
    <Framed frame={frame} title={title} hasErrors={error !== undefined} back={{ href: withTo(paths.signIn, to) }}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {error && <ErrorSummary errors={[{ text: error, href: '#code' }]} />}
          <h1 class="govuk-heading-l">{title}</h1>
          <Form action={withTo(paths.handedCode, to)}>
            <Input
              name="code"
              label={handedCodeWords.code[language]}
              hint={handedCodeWords.hint[language]}
              error={error}
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
            />
            <Button preventDoubleClick>{handedCodeWords.go[language]}</Button>
          </Form>
        </div>
      </div>
    </Framed>
  );
}
