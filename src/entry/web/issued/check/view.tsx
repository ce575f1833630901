import { fill } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import { Button, ErrorSummary, Field, Form, NotificationBanner } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { issuedWords } from '../words.js';

export interface Told {
  readonly isGood: boolean;
  readonly text: string;
  readonly until?: string;
}

interface CheckView {
  readonly title: string;
  readonly label: string;
  readonly example: string;
  readonly typed: Opened<Raw> | undefined;
  readonly told?: Told;
  readonly error?: string;
}

/** Whether one is valid, by its number or what it may be asked by. */
export function CheckIssuedPage({ frame, ...view }: CheckView & { readonly frame: Frame }) {
  const { language } = frame;
  const title = issuedWords.checkTitle[language];
  return (
    <Framed frame={frame} title={`${title}: ${view.title}`} hasErrors={view.error !== undefined}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {view.error && <ErrorSummary errors={[{ text: view.error, href: '#what' }]} />}
          {view.told && (
            <NotificationBanner type={view.told.isGood ? 'success' : undefined}>
              <p class="govuk-notification-banner__heading">{view.told.text}</p>
              {view.told.until && <p class="govuk-body">{view.told.until}</p>}
            </NotificationBanner>
          )}
          <span class="govuk-caption-l">{view.title}</span>
          <h1 class="govuk-heading-l">{title}</h1>
          <p class="govuk-body">{issuedWords.checkLead[language]}</p>
          <Form action={frame.url.split('?')[0] ?? ''}>
            <Field
              kind="text"
              name="what"
              label={view.label}
              hint={fill(issuedWords.checkHint[language], { example: view.example })}
              language={language}
              value={view.typed}
              isAboutUser={false}
              error={view.error === undefined ? undefined : { text: view.error }}
            />
            <Button>{issuedWords.check[language]}</Button>
          </Form>
        </div>
      </div>
    </Framed>
  );
}
