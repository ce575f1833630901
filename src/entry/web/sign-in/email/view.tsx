import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import { Button, ErrorSummary, Field, Form, InsetText } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { OfferOneLogin } from '../../openid/offer.js';
import { passkeyWords } from '../../passkeys/words.js';
import { paths } from '../../paths.js';
import { withTo } from '../own-page.js';
import { emailWords, type Need, needWords } from './words.js';

interface EmailView {
  readonly to: string | undefined;
  /** What a page asks for that was missing. */
  readonly need?: Need | undefined;
  /** Whether this place can send email at all. */
  readonly canSend: boolean;
  /** Whether GOV.UK One Login signs people in here. */
  readonly hasOneLogin?: boolean;
  readonly error?: string;
  /** What was typed, for its own box. */
  readonly typed?: Opened<Raw>;
}

type Shown = EmailView & { readonly frame: Frame };

/** The ways to sign in; email comes first, since most people have one. */
export function EmailPage(view: Shown) {
  const { frame, error } = view;
  const { language } = frame;
  const title = emailWords.title[language];
  return (
    <Framed frame={frame} title={title} hasErrors={error !== undefined} back={{ href: paths.home }}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {error && <ErrorSummary errors={[{ text: error, href: '#email' }]} />}
          <h1 class="govuk-heading-l">{title}</h1>
          {view.need && <InsetText>{needWords[view.need][language]}</InsetText>}
          {frame.isSignedIn && !view.need && (
            <InsetText>
              {emailWords.already[language]}{' '}
              <a class="govuk-link" href={paths.account}>
                {emailWords.account[language]}
              </a>
            </InsetText>
          )}
          <p class="govuk-body">
            <a class="govuk-link" href={withTo(paths.passkeySignIn, view.to)}>
              {passkeyWords.signIn[language]}
            </a>
          </p>
          {view.canSend ? <AskEmail {...view} /> : <p class="govuk-body">{emailWords.noEmail[language]}</p>}
          {view.hasOneLogin && <OfferOneLogin {...{ language, to: view.to, need: view.need }} />}
          <p class="govuk-body">
            <a class="govuk-link" href={withTo(paths.handedCode, view.to)}>
              {emailWords.handed[language]}
            </a>
          </p>
        </div>
      </div>
    </Framed>
  );
}

function AskEmail({ frame, to, error, typed }: Shown) {
  const { language } = frame;
  return (
    <Form action={withTo(paths.signIn, to)}>
      <p class="govuk-body">{emailWords.lead[language]}</p>
      <Field
        kind="email"
        name="email"
        label={emailWords.email[language]}
        hint={emailWords.hint[language]}
        language={language}
        value={typed}
        error={error === undefined ? undefined : { text: error }}
      />
      <Button preventDoubleClick>{emailWords.send[language]}</Button>
      {frame.isDemo && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.demoSent} target="_blank" rel="noopener">
            {emailWords.demo[language]}
          </a>
        </p>
      )}
    </Form>
  );
}
