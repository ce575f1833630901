import { codeMinutes } from '../../../../foundation/people/index.js';
import { fill } from '../../../../platform/language/index.js';
import { Button, ErrorSummary, Form, Input } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { codeWords } from '../../sign-in/code/words.js';
import { contactWords } from './words.js';

interface PhoneCodeView {
  readonly frame: Frame;
  readonly error?: string;
}

/** Asks for the code that a text carries. */
export function PhoneCodePage({ frame, error }: PhoneCodeView) {
  const { language } = frame;
  const title = contactWords.codeTitle[language];
  return (
    <Framed frame={frame} title={title} hasErrors={error !== undefined} back={{ href: paths.ownContact }}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {error && <ErrorSummary errors={[{ text: error, href: '#code' }]} />}
          <h1 class="govuk-heading-l">{title}</h1>
          <p class="govuk-body">{contactWords.codeLead[language]}</p>
          <Form action={paths.ownContactCode}>
            <Input
              name="code"
              label={codeWords.code[language]}
              hint={fill(contactWords.codeHint[language], { minutes: codeMinutes })}
              error={error}
              width={10}
              inputmode="numeric"
              autocomplete="one-time-code"
              spellcheck={false}
            />
            <Button preventDoubleClick>{codeWords.go[language]}</Button>
          </Form>
          <p class="govuk-body">
            <a class="govuk-link" href={paths.ownContact}>
              {contactWords.anotherNumber[language]}
            </a>
          </p>
          {frame.isDemo && (
            <p class="govuk-body">
              <a class="govuk-link" href={paths.demoSent} target="_blank" rel="noopener">
                {contactWords.demo[language]}
              </a>
            </p>
          )}
        </div>
      </div>
    </Framed>
  );
}
