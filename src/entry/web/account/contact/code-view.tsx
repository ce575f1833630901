import { codeMinutes } from '../../../../foundation/people/index.js';
import { fill } from '../../../../platform/language/index.js';
import { Button, ErrorSummary, Form, Input } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { codeWords } from '../../sign-in/code/words.js';
import { contactWords } from './words.js';

export interface PhoneCodeView {
  readonly frame: Frame;
  readonly error?: string;
  /** Where an officer types what somebody reads out: where it goes, with whom it is about, and the way back. */
  readonly action?: string;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly back?: string;
}

/** Asks for the code that a text carries. */
export function PhoneCodePage({ frame, error, hidden, ...where }: PhoneCodeView) {
  const { action = paths.ownContactCode, back = paths.ownContact } = where;
  const { language } = frame;
  const isHelped = hidden !== undefined;
  const title = contactWords[isHelped ? 'helpedCodeTitle' : 'codeTitle'][language];
  return (
    <Framed
      {...{ frame, title, hasErrors: error !== undefined, back: { href: back } }}
      {...(isHelped ? { variant: 'desk' as const } : {})}
    >
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {error && <ErrorSummary errors={[{ text: error, href: '#code' }]} />}
          <h1 class="govuk-heading-l">{title}</h1>
          <p class="govuk-body">{contactWords[isHelped ? 'helpedCodeLead' : 'codeLead'][language]}</p>
          <Form action={action} {...(hidden ? { hidden } : {})}>
            <Input
              name="code"
              label={codeWords.code[language]}
              hint={fill(contactWords.codeHint[language], { minutes: codeMinutes })}
              error={error}
              width={10}
              inputmode="numeric"
              {...(isHelped ? {} : { autocomplete: 'one-time-code' })}
              spellcheck={false}
            />
            <Button preventDoubleClick>{codeWords.go[language]}</Button>
          </Form>
          {!isHelped && (
            <p class="govuk-body">
              <a class="govuk-link" href={paths.ownContact}>
                {contactWords.anotherNumber[language]}
              </a>
            </p>
          )}
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
