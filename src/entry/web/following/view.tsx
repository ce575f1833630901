import { fill } from '../../../platform/language/index.js';
import type { Opened } from '../../../platform/sealed/index.js';
import type { Raw } from '../../../work/services/index.js';
import { Button, ErrorSummary, Field, Form } from '../../components/index.js';
import { type Frame, Framed } from '../layout/frame.js';
import { paths } from '../paths.js';
import { followingWords } from './words.js';

interface FollowView {
  readonly frame: Frame;
  readonly reference: string;
  readonly error?: string;
  readonly typed?: Opened<Raw>;
}

/** Asks for the address. */
export function FollowPage({ frame, reference, error, typed }: FollowView) {
  const { language } = frame;
  const title = fill(followingWords.title[language], { reference });
  return (
    <Framed frame={frame} title={title} hasErrors={error !== undefined} back={{ href: paths.status(reference) }}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {error && <ErrorSummary errors={[{ text: error, href: '#email' }]} />}
          <h1 class="govuk-heading-l">{title}</h1>
          <p class="govuk-body">{followingWords.lead[language]}</p>
          <p class="govuk-body">{followingWords.kept[language]}</p>
          <Form action={paths.follow(reference)}>
            <Field
              kind="email"
              name="email"
              label={followingWords.email[language]}
              language={language}
              value={typed}
              error={error === undefined ? undefined : { text: error }}
            />
            <Button preventDoubleClick>{followingWords.send[language]}</Button>
          </Form>
        </div>
      </div>
    </Framed>
  );
}

/** Where the link in a letter leads, and what came of it. */
type StepName = 'sent' | 'confirm' | 'following' | 'stop' | 'stopped';

interface StepView {
  readonly frame: Frame;
  readonly step: StepName;
  readonly reference?: string;
  readonly token?: string;
}

const leads = {
  ...{ sent: followingWords.sentLead, confirm: followingWords.lead, following: followingWords.followingLead },
  ...{ stop: followingWords.stopLead, stopped: followingWords.stoppedLead },
} as const;

export function FollowStepPage({ frame, step, reference = '', token }: StepView) {
  const { language } = frame;
  const title = fill(followingWords[step][language], { reference });
  return (
    <Framed frame={frame} title={title} back={reference ? { href: paths.status(reference) } : { href: paths.home }}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{fill(leads[step][language], { reference })}</p>
      {step === 'confirm' && token && (
        <Form action={paths.followLink(token)}>
          <Button preventDoubleClick>{followingWords.yes[language]}</Button>
        </Form>
      )}
      {step === 'stop' && token && (
        <Form action={paths.endFollow(token)}>
          <Button variant="warning">{title}</Button>
        </Form>
      )}
      {step === 'following' && token && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.endFollow(token)}>
            {fill(followingWords.stop[language], { reference })}
          </a>
        </p>
      )}
      {reference && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.status(reference)}>
            {followingWords.toStatus[language]}
          </a>
        </p>
      )}
      {step === 'sent' && frame.isDemo && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.demoSent}>
            {followingWords.demo[language]}
          </a>
        </p>
      )}
    </Framed>
  );
}
