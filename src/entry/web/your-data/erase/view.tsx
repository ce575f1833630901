import type { Language } from '../../../../platform/language/index.js';
import type { Proposal } from '../../../../work/participation/index.js';
import {
  Button,
  Checkboxes,
  DataTable,
  ErrorSummary,
  Form,
  InsetText,
  NotificationBanner,
  WarningText,
} from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import type { UnsentView } from '../unsent/present.js';
import { unsentWords } from '../unsent/words.js';
import { YourDataWays } from '../ways.js';
import type { CaseCertificate } from './load-certificate.js';
import type { PlanView } from './present-plan.js';
import { CertificateTables } from './view-tables.js';
import { eraseWords } from './words.js';

interface PlanPageProps {
  readonly frame: Frame;
  readonly plans: readonly PlanView[];
  /** What was typed and not sent: it goes too. */
  readonly unsent: readonly UnsentView[];
  /** What they proposed for services: what they wrote goes too. */
  readonly proposals: readonly Pick<Proposal, 'reference'>[];
  /** Whether anything would go. */
  readonly isAnyFree: boolean;
  /** What has just been erased, where that was no request. */
  readonly did: string | undefined;
  readonly error: string | undefined;
  /** What was wrong with asking to stop. */
  readonly stopError: string | undefined;
}

/** The requests that the person may end; nothing where there are none. */
function StopPart({ language, plans, error }: Pick<PlanPageProps, 'plans' | 'error'> & { language: Language }) {
  const items = plans.flatMap(({ stops, service, reference }) =>
    stops === undefined ? [] : [{ value: stops, text: `${service}, ${reference}` }],
  );
  if (items.length === 0) return null;
  const say = (name: keyof typeof eraseWords) => eraseWords[name][language];
  return (
    <Form action={paths.eraseOwn} hidden={{ act: 'stop' }}>
      <h2 class="govuk-heading-m">{say('stopTitle')}</h2>
      <p class="govuk-body">{say('stopLead')}</p>
      <WarningText>{say('warning')}</WarningText>
      <Checkboxes
        name="stop"
        fieldset={{ legend: { text: say('stopWhich'), class: 'govuk-fieldset__legend--s' } }}
        error={error}
        items={items}
      />
      <Button variant="warning" preventDoubleClick>
        {say('stopButton')}
      </Button>
    </Form>
  );
}

const List = ({ items }: { readonly items: readonly string[] }) => (
  <ul class="govuk-list">
    {items.map((item) => (
      <li>{item}</li>
    ))}
  </ul>
);

export function PlanPage(view: PlanPageProps) {
  const { frame, plans, unsent, proposals, isAnyFree, did, error, stopError } = view;
  const { language } = frame;
  const say = (name: keyof typeof eraseWords) => eraseWords[name][language];
  return (
    <Framed
      frame={frame}
      title={say('title')}
      hasErrors={(error ?? stopError) !== undefined}
      back={{ href: paths.yourData }}
    >
      {error && <ErrorSummary errors={[{ text: error, href: isAnyFree ? '#sure' : '#plan' }]} />}
      {stopError && (
        <ErrorSummary errors={[{ text: stopError, href: plans.some(({ stops }) => stops) ? '#stop' : '#plan' }]} />
      )}
      {did === 'unsent' && <NotificationBanner type="success" text={unsentWords.dropped[language]} />}
      {did === 'proposals' && <NotificationBanner type="success" text={say('droppedProposals')} />}
      <h1 class="govuk-heading-l">{say('title')}</h1>
      <YourDataWays language={language} here={paths.eraseOwn} />
      <p class="govuk-body-l" id="plan">
        {plans.length + unsent.length + proposals.length > 0 ? say('lead') : say('none')}
      </p>
      {plans.map(({ service, reference, parts }) => (
        <DataTable
          caption={`${service}, ${reference}`}
          columns={[{ head: say('becomes') }, { head: say('what') }]}
          rows={parts.map(({ what, becomes }) => [becomes, <List items={what} />])}
        />
      ))}
      {unsent.length > 0 && (
        <DataTable
          caption={unsentWords.title[language]}
          columns={[{ head: say('what') }, { head: say('becomes') }]}
          rows={unsent.map(({ service }) => [service, say('now')])}
        />
      )}
      {proposals.length > 0 && (
        <DataTable
          caption={say('proposals')}
          columns={[{ head: say('what') }, { head: say('becomes') }]}
          rows={proposals.map(({ reference }) => [reference, say('now')])}
        />
      )}
      {plans.length > 0 && (
        <p class="govuk-body">
          {say('object')}{' '}
          <a class="govuk-link" href={paths.choices}>
            {say('objectLink')}
          </a>
        </p>
      )}
      <StopPart {...{ language, plans }} error={stopError} />
      {isAnyFree && (
        <Form action={paths.eraseOwn}>
          <InsetText>{say('others')}</InsetText>
          <WarningText>{say('warning')}</WarningText>
          <Checkboxes name="sure" error={error} items={[{ value: 'yes', text: say('sure') }]} />
          <Button variant="warning" preventDoubleClick>
            {say('button')}
          </Button>
        </Form>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={paths.erasedOwn}>
          {say('certificate')}
        </a>
      </p>
    </Framed>
  );
}

interface CertificatePageProps {
  readonly frame: Frame;
  readonly certificates: readonly CaseCertificate[];
  readonly timeZone: string;
}

export function CertificatePage({ frame, certificates, timeZone }: CertificatePageProps) {
  const { language } = frame;
  const say = (name: keyof typeof eraseWords) => eraseWords[name][language];
  return (
    <Framed frame={frame} title={say('certificate')} back={{ href: paths.yourData }}>
      <h1 class="govuk-heading-l">{say('certificate')}</h1>
      <p class="govuk-body-l">{certificates.length > 0 ? say('certificateLead') : say('certificateNone')}</p>
      {certificates.length > 0 && (
        <>
          <CertificateTables {...{ language, certificates, timeZone }} />
          <p class="govuk-body">
            <a class="govuk-link" href={paths.erasedOwnJson} download>
              {say('json')}
            </a>
          </p>
        </>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={paths.eraseOwn}>
          {say('plan')}
        </a>
      </p>
    </Framed>
  );
}
