import { type Agreement, endingReasons, type ListedAgreement } from '../../../../foundation/assurance/index.js';
import {
  Button,
  DataTable,
  ErrorSummary,
  Form,
  InsetText,
  NotificationBanner,
  Radios,
  SummaryList,
  Tag,
} from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { type Named, presentText, sayDay, sayParty } from '../present-agreement.js';
import { type AgreementWord, agreementWords, endingWords, stateWords } from '../words.js';

interface AgreementView {
  readonly frame: Frame;
  readonly one: ListedAgreement;
  readonly named: Named;
  readonly mayAct: boolean;
  readonly did: string | undefined;
  readonly fault: string | undefined;
}

function Text({ text, named }: { readonly text: Agreement; readonly named: Named }) {
  const rows = presentText(text, named);
  return (
    <SummaryList
      rows={rows.map(([key, value]) => ({ key: agreementWords[key][named.language], value: { text: value } }))}
    />
  );
}

/** What waits for a second person, and their two buttons. */
function Waiting({ frame, one, named, mayAct }: AgreementView) {
  const { language, officer } = frame;
  const say = (key: AgreementWord) => agreementWords[key][language];
  const { waiting, id } = one;
  if (!waiting) return null;
  return (
    <section aria-labelledby="waiting">
      <h2 class="govuk-heading-m" id="waiting">
        {say('waiting')}
      </h2>
      {waiting !== one.text && <Text text={waiting} named={named} />}
      {waiting.proposedBy === officer?.person && <InsetText>{say('waitingOwn')}</InsetText>}
      {mayAct && waiting.proposedBy !== officer?.person && (
        <Form action={paths.agreement(id)} hidden={{ number: String(waiting.number) }}>
          <div class="govuk-button-group">
            <Button name="do" value="confirmed" preventDoubleClick>
              {say('confirm')}
            </Button>
            <Button name="do" value="declined" variant="secondary" preventDoubleClick>
              {say('decline')}
            </Button>
          </div>
        </Form>
      )}
    </section>
  );
}

function End({ frame, one, fault }: AgreementView) {
  const { language } = frame;
  const say = (key: AgreementWord) => agreementWords[key][language];
  return (
    <Form action={paths.agreement(one.id)} hidden={{ do: 'ended' }}>
      <h2 class="govuk-heading-m">{say('endNow')}</h2>
      <p class="govuk-body">{say('endLead')}</p>
      <Radios
        {...{ name: 'why', fieldset: { legend: { text: say('why'), size: 's' } } }}
        {...(fault === say('chooseWhy') ? { error: { text: fault } } : {})}
        items={endingReasons.map((value) => ({ value, text: endingWords[value][language] }))}
      />
      <Button variant="warning" preventDoubleClick>
        {say('endNow')}
      </Button>
    </Form>
  );
}

/** One agreement: the text that counts, what waits, and every text that it had. */
export function AgreementPage(view: AgreementView) {
  const { frame, one, named, mayAct, did, fault } = view;
  const { language } = frame;
  const say = (key: AgreementWord) => agreementWords[key][language];
  const title = sayParty(one.text, named);
  const { endedAt, endedWhy } = one.text;
  return (
    <Framed
      frame={frame}
      title={title}
      variant="desk"
      navigation={deskNavigation(frame, 'agreements')}
      back={{ href: paths.agreements, text: say('back') }}
      hasErrors={fault !== undefined}
    >
      {fault && <ErrorSummary errors={[{ text: fault, href: one.waiting ? '#waiting' : '#why' }]} />}
      {did && <NotificationBanner type="success" text={did} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        <Tag>{stateWords[one.state][language]}</Tag>{' '}
        {endedAt && endedWhy && `${sayDay(endedAt, named)}: ${endingWords[endedWhy][language]}`}
      </p>
      <Text text={one.text} named={named} />
      <Waiting {...view} />
      {mayAct && !endedAt && !one.waiting && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.changeAgreement(one.id)}>
            {say('change')}
          </a>
        </p>
      )}
      {mayAct && !endedAt && <End {...view} />}
      <DataTable
        caption={say('past')}
        columns={(['number', 'starts', 'ends', 'proof'] as const).map((head) => ({ head: say(head) }))}
        rows={one.texts.map((text) => [
          String(text.number),
          sayDay(text.startsAt, named),
          sayDay(new Date(text.endsAt.getTime() - 1), named),
          text.verdict ? sayDay(text.decidedAt ?? text.proposedAt, named) : say('waiting'),
        ])}
      />
    </Framed>
  );
}
