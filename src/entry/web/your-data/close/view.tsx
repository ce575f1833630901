import { Button, Checkboxes, ErrorSummary, Form, WarningText } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { eraseWords } from '../erase/words.js';
import { YourDataWays } from '../ways.js';
import { CodeOnce } from './view-code.js';
import { closeWords } from './words.js';

export function ClosePage({ frame, error }: { readonly frame: Frame; readonly error: string | undefined }) {
  const { language } = frame;
  const title = closeWords.title[language];
  return (
    <Framed frame={frame} title={title} hasErrors={error !== undefined} back={{ href: paths.yourData }}>
      {error && <ErrorSummary errors={[{ text: error, href: '#sure' }]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <YourDataWays language={language} here={paths.closeAccount} />
      <p class="govuk-body">{closeWords.lead[language]}</p>
      <p class="govuk-body">{closeWords.again[language]}</p>
      <Form action={paths.closeAccount}>
        <WarningText>{eraseWords.warning[language]}</WarningText>
        <Checkboxes name="sure" error={error} items={[{ value: 'yes', text: eraseWords.sure[language] }]} />
        <Button variant="warning" preventDoubleClick>
          {closeWords.button[language]}
        </Button>
      </Form>
    </Framed>
  );
}

interface ClosedView {
  readonly frame: Frame;
  /** Shown in the answer to the closing alone. */
  readonly code?: string;
}

export function ClosedPage({ frame, code }: ClosedView) {
  const { language } = frame;
  const title = closeWords.closed[language];
  return (
    <Framed frame={frame} title={title}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{closeWords.closedLead[language]}</p>
      {code && <CodeOnce {...{ frame, code }} />}
      <p class="govuk-body">
        <a class="govuk-link" href={paths.home}>
          {closeWords.services[language]}
        </a>
      </p>
    </Framed>
  );
}
