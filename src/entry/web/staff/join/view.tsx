import type { Joining } from '../../../../foundation/people/index.js';
import { fill } from '../../../../platform/language/index.js';
import { Button, ErrorSummary, Form, Input, InsetText } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { Ceremony } from '../../passkeys/ceremony.js';
import { answerWords, passkeyWords } from '../../passkeys/words.js';
import { paths } from '../../paths.js';
import { staffWords } from '../words.js';

interface CodeView {
  readonly frame: Frame;
  readonly refused?: 'not-a-code' | 'wrong-code';
}

/** Where a code is typed. What was typed is not shown again: it is a secret. */
export function CodePage({ frame, refused }: CodeView) {
  const { language } = frame;
  const title = staffWords.join[language];
  const error = refused && staffWords[refused][language];
  return (
    <Framed frame={frame} title={title} hasErrors={error !== undefined} back={{ href: paths.staffSignIn }}>
      {error && <ErrorSummary errors={[{ text: error, href: '#code' }]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <Form action={paths.join}>
        <Input
          name="code"
          label={staffWords.code[language]}
          hint={staffWords.joinLead[language]}
          error={error}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          attributes={{ 'data-from-fragment': '' }}
        />
        <Button>{staffWords.goOn[language]}</Button>
        <script type="module" src={paths.asset('passkey.js')} />
      </Form>
    </Framed>
  );
}

interface WaysView {
  readonly frame: Frame;
  readonly joining: Joining;
  readonly options: Readonly<Record<string, unknown>>;
  readonly refused: keyof typeof answerWords | undefined;
}

export function WaysPage({ frame, joining, options, refused }: WaysView) {
  const { language } = frame;
  const { staff, passkeys, codes, isReady } = joining;
  const title = staffWords.ways[language];
  return (
    <Framed frame={frame} title={title} hasErrors={refused !== undefined}>
      {refused && <ErrorSummary errors={[{ text: answerWords[refused][language] }]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{fill(staffWords.welcome[language], { name: staff.name })}</p>
      <InsetText>
        <p class="govuk-body">{fill(staffWords.havePasskeys[language], { count: passkeys.length })}</p>
        <p class="govuk-body">{fill(staffWords.haveCodes[language], { count: codes })}</p>
        {isReady && (
          <p class="govuk-body">
            {staffWords.ready[language]}{' '}
            <a class="govuk-link" href={paths.staffSignIn}>
              {staffWords.signIn[language]}
            </a>
          </p>
        )}
      </InsetText>
      {!isReady && <p class="govuk-body">{staffWords.needTwo[language]}</p>}
      <p class="govuk-body">{passkeyWords.lead[language]}</p>
      <Ceremony
        action={paths.joinWays}
        does="make"
        options={options}
        button={passkeyWords.add[language]}
        language={language}
      />
      <Form action={paths.joinCodes}>
        {codes > 0 && <p class="govuk-body">{staffWords.drawAgain[language]}</p>}
        <Button variant="secondary">{staffWords.draw[language]}</Button>
      </Form>
    </Framed>
  );
}

interface CodesView {
  readonly frame: Frame;
  readonly codes: readonly string[];
  /** Where to go on. */
  readonly next: string;
}

export function CodesPage({ frame, codes, next }: CodesView) {
  const { language } = frame;
  const title = staffWords.codes[language];
  return (
    <Framed frame={frame} title={title}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{staffWords.codesLead[language]}</p>
      <ol class="govuk-list govuk-list--number">
        {codes.map((code) => (
          <li>
            <code class="gh-wrap">{code}</code>
          </li>
        ))}
      </ol>
      <Button href={next}>{staffWords.goOn[language]}</Button>
    </Framed>
  );
}
