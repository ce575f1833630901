import {
  type BodyAsk,
  type BodyStanding,
  bodyEvidence,
  type RegisterFinding,
} from '../../../../foundation/people/index.js';
import { dateOf, fill, formatDate, type Words } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import {
  Button,
  DataTable,
  ErrorSummary,
  Form,
  NotificationBanner,
  Radios,
  Reveal,
  SummaryList,
} from '../../../components/index.js';
import { sayWho } from '../../desk/say/say-who.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { bodyEvidenceWords, sayBodyCheck } from '../../organisations/say-body-check.js';
import { paths } from '../../paths.js';
import { bodyWords, findingWords } from './words.js';

interface BodyProps {
  readonly frame: Frame;
  readonly id: string;
  /** What it says of itself, opened by a look. */
  readonly opened: ReadonlyMap<string, Opened<unknown>>;
  readonly standing: BodyStanding;
  readonly finding: RegisterFinding | undefined;
  readonly asks: readonly BodyAsk[];
  readonly staff: ReadonlyMap<string, string>;
  /** Whoever reads this. */
  readonly own: string | undefined;
  readonly members: readonly { readonly id: string; readonly name: Opened<unknown> | undefined }[] | undefined;
  readonly did: Words | undefined;
  readonly fault: keyof typeof bodyWords | undefined;
}

const legend = (text: string) => ({ legend: { text, size: 's' as const } });

export function BodyPage(props: BodyProps) {
  const { frame, asks, did, fault } = props;
  const { language } = frame;
  const title = bodyWords.title[language];
  const waiting = asks.filter(({ state }) => state === 'waiting');
  const isWaiting = (kind: BodyAsk['kind']) => waiting.some((one) => one.kind === kind);
  return (
    <Framed
      frame={frame}
      title={title}
      variant="desk"
      hasErrors={fault !== undefined}
      back={{ href: paths.deskMandates }}
    >
      {fault && <ErrorSummary errors={[{ text: bodyWords[fault][language], href: '#checks' }]} />}
      {did && <NotificationBanner type="success" text={did[language]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <Known {...props} />
      <div id="checks" tabIndex={-1}>
        {waiting.map((ask) => (
          <Waiting {...props} ask={ask} />
        ))}
        {!isWaiting('right') && <AskRight {...props} />}
        {!isWaiting('administrator') && <AskAdministrator {...props} />}
      </div>
      <Past {...props} />
    </Framed>
  );
}

function Known({ frame: { language, place }, opened, finding, standing }: BodyProps) {
  const shown = (['name', 'number', 'address'] as const).flatMap((field) => {
    const value = opened.get(field);
    return value
      ? [{ key: bodyWords[field][language], value: { text: <Reveal value={value as Opened<string>} /> } }]
      : [];
  });
  return (
    <SummaryList
      rows={[
        ...shown,
        { key: bodyWords.register[language], value: finding ? findingWords[finding][language] : '' },
        { key: bodyWords.standing[language], value: sayBodyCheck(standing.check, language, place.timeZone) },
      ]}
    />
  );
}

const sayAsk = ({ kind, evidence }: BodyAsk, language: Frame['language']): string =>
  fill(bodyWords[kind === 'right' ? 'isRight' : 'isAdmin'][language], {
    evidence: bodyEvidenceWords[evidence][language],
  });

function sayAsked({ frame: { language, place }, staff }: BodyProps, { askedBy, askedAt }: BodyAsk): string {
  const who = sayWho(`person:${askedBy}`, staff, language);
  return fill(bodyWords.asked[language], { who, date: formatDate(dateOf(askedAt, place.timeZone), language) });
}

function Waiting(props: BodyProps & { readonly ask: BodyAsk }) {
  const { frame, id, ask, own } = props;
  const { language } = frame;
  return (
    <Form action={paths.answerBody(id)} hidden={{ ask: ask.id }}>
      <h2 class="govuk-heading-m">{bodyWords.waiting[language]}</h2>
      <p class="govuk-body">
        {sayAsk(ask, language)}. {sayAsked(props, ask)}.
      </p>
      {ask.askedBy !== own && (
        <div class="govuk-button-group">
          <Button name="verdict" value="approved">
            {bodyWords.approve[language]}
          </Button>
          <Button name="verdict" value="declined" variant="secondary">
            {bodyWords.decline[language]}
          </Button>
        </div>
      )}
    </Form>
  );
}

const evidenceItems = (kind: BodyAsk['kind'], language: Frame['language']) =>
  bodyEvidence[kind].map((value) => ({ value, text: bodyEvidenceWords[value][language] }));

function AskRight({ frame: { language }, id }: BodyProps) {
  return (
    <Form action={paths.checkBody(id)} hidden={{ kind: 'right' }}>
      <h2 class="govuk-heading-m">{bodyWords.rightHead[language]}</h2>
      <Radios name="evidence" fieldset={legend(bodyWords.against[language])} items={evidenceItems('right', language)} />
      <Button preventDoubleClick>{bodyWords.ask[language]}</Button>
    </Form>
  );
}

function AskAdministrator({ frame: { language }, id, members }: BodyProps) {
  const lead = (
    <>
      <h2 class="govuk-heading-m">{bodyWords.adminHead[language]}</h2>
      <p class="govuk-body">{bodyWords.adminLead[language]}</p>
    </>
  );
  if (!members)
    return (
      <section>
        {lead}
        <p class="govuk-body">
          <a class="govuk-link" href={`${paths.checkBody(id)}?members=yes`}>
            {bodyWords.showMembers[language]}
          </a>
        </p>
      </section>
    );
  return (
    <Form action={paths.checkBody(id)} hidden={{ kind: 'administrator' }}>
      {lead}
      <Radios
        name="member"
        fieldset={legend(bodyWords.who[language])}
        items={members.map(({ id: value, name }) => ({
          value,
          text: name ? <Reveal value={name as Opened<string>} /> : '—',
        }))}
      />
      <Radios
        name="evidence"
        idPrefix="seen"
        fieldset={legend(bodyWords.seen[language])}
        items={evidenceItems('administrator', language)}
      />
      <Button preventDoubleClick>{bodyWords.ask[language]}</Button>
    </Form>
  );
}

function Past(props: BodyProps) {
  const { frame, asks } = props;
  const { language } = frame;
  const past = asks.filter(({ state }) => state !== 'waiting');
  if (past.length === 0) return null;
  return (
    <DataTable
      caption={bodyWords.past[language]}
      columns={[{ head: bodyWords.what[language] }, { head: bodyWords.answer[language] }]}
      rows={past.map((ask) => [
        `${sayAsk(ask, language)}. ${sayAsked(props, ask)}`,
        bodyWords[ask.state === 'approved' ? 'approved' : 'declined'][language],
      ])}
      empty=""
    />
  );
}
