import { waiverHours, waiverReasons } from '../../../../foundation/assurance/index.js';
import { fill, formatNumber, type Language } from '../../../../platform/language/index.js';
import {
  Button,
  DataTable,
  ErrorSummary,
  Form,
  NotificationBanner,
  Select,
  SummaryList,
  Tag,
  WarningText,
} from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { trainingWords } from '../words.js';
import type { TeamLine, TeamView } from './present.js';
import { teamWords } from './words.js';

interface TeamPageView extends TeamView {
  readonly frame: Frame;
  readonly did: boolean;
  readonly fault: string | undefined;
}

const hoursIn = (language: Language) => ({ hours: formatNumber(waiverHours, language) });

export function TeamPage(view: TeamPageView) {
  const { frame, lines, crowds, did, fault } = view;
  const { language } = frame;
  const title = teamWords.title[language];
  return (
    <Framed
      frame={frame}
      title={title}
      variant="desk"
      navigation={deskNavigation(frame, 'training')}
      hasErrors={fault !== undefined}
      back={{ href: paths.training, text: trainingWords.back[language] }}
    >
      {fault && <ErrorSummary errors={[{ text: fault, href: '#team' }]} />}
      {did && <NotificationBanner type="success" text={fill(teamWords.did[language], hoursIn(language))} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">{teamWords.lead[language]}</p>
      {crowds.map((text) => (
        <WarningText>{text}</WarningText>
      ))}
      <div id="team">
        <Team lines={lines} language={language} />
      </div>
      {lines.length > 0 && <Effect {...view} />}
    </Framed>
  );
}

function Team({ lines, language }: { readonly lines: readonly TeamLine[]; readonly language: Language }) {
  const isWaiving = lines.some(({ mayWaive }) => mayWaive);
  const heads = isWaiving ? (['person', 'standing', 'what'] as const) : (['person', 'standing'] as const);
  return (
    <>
      <DataTable
        caption={teamWords.title[language]}
        isCaptionHidden
        columns={heads.map((head) => ({ head: teamWords[head][language] }))}
        rows={lines.map((line) => [
          line.name,
          <>
            {line.standing} {line.within && <Tag colour="yellow">{line.within}</Tag>}
          </>,
          ...(isWaiving ? [line.mayWaive ? <Waive line={line} language={language} /> : ''] : []),
        ])}
        empty={teamWords.none[language]}
      />
      {isWaiving && <p class="govuk-body">{teamWords.counted[language]}</p>}
    </>
  );
}

function Waive({ line: { person, name }, language }: { readonly line: TeamLine; readonly language: Language }) {
  return (
    <Form action={paths.waiveTraining} hidden={{ person }}>
      <Select
        id={`reason-${person}`}
        name="reason"
        label={{ text: fill(teamWords.reason[language], { name }), class: 'govuk-visually-hidden' }}
        items={[
          { value: '', text: teamWords.choose[language] },
          ...waiverReasons.map((value) => ({ value, text: teamWords[value][language] })),
        ]}
      />
      <Button variant="secondary">{fill(teamWords.waive[language], { name, ...hoursIn(language) })}</Button>
    </Form>
  );
}

/** What the training does: how it is understood, and what went wrong before and after it. */
function Effect({ frame: { language }, understood, tooFew, incidents }: TeamPageView) {
  const heading = teamWords.understanding[language];
  return (
    <>
      <section class="gh-section">
        <h2 class="govuk-heading-m">{heading}</h2>
        <DataTable
          caption={heading}
          isCaptionHidden
          columns={[{ head: teamWords.question[language] }, { head: teamWords.right[language], isNumeric: true }]}
          rows={understood.map(({ question, share }) => [question, share])}
          empty={tooFew}
        />
      </section>
      <section class="gh-section">
        <h2 class="govuk-heading-m">{teamWords.incidents[language]}</h2>
        <p class="govuk-body">{teamWords.incidentsAre[language]}</p>
        <SummaryList rows={incidents.map(({ key, value }) => ({ key: { text: key }, value: { text: value } }))} />
      </section>
    </>
  );
}
