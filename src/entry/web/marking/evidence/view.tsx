import { incidentReference } from '../../../../foundation/assurance/index.js';
import { BarChart, DataTable, Tag } from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import type { EvidenceView } from './present.js';
import { evidenceWords } from './words.js';

interface Shown {
  readonly frame: Frame;
  readonly view: EvidenceView;
}

type Word = keyof typeof evidenceWords;

export function EvidencePage({ frame, view }: Shown) {
  const { language } = frame;
  const title = evidenceWords.title[language];
  return (
    <Framed
      frame={frame}
      title={title}
      variant="desk"
      navigation={deskNavigation(frame, 'incidents')}
      back={{ href: paths.incidents }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">{evidenceWords.lead[language]}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.marking}>
          {evidenceWords.public[language]}
        </a>
      </p>
      <Signs frame={frame} view={view} />
      <Marked frame={frame} view={view} />
      <Shares frame={frame} view={view} />
      <Quarantine frame={frame} view={view} />
    </Framed>
  );
}

function Signs({ frame: { language }, view: { signs, signBars } }: Shown) {
  const say = (key: Word) => evidenceWords[key][language];
  return (
    <section class="gh-section">
      <h2 class="govuk-heading-m">{say('signs')}</h2>
      <BarChart id="signs" title={say('signs')} description={say('signsAbout')} bars={signBars} />
      <DataTable
        caption={say('signs')}
        isCaptionHidden
        columns={[
          ...[{ head: say('sign') }, { head: say('leans') }, { head: say('found'), isNumeric: true }],
          { head: say('where') },
        ]}
        rows={signs.map(({ label, leans, count, found }) => [
          label,
          say(leans),
          count,
          found.length === 0 ? say('nowhere') : found.join('; '),
        ])}
      />
    </section>
  );
}

function Marked({ frame: { language }, view: { marked } }: Shown) {
  const say = (key: Word) => evidenceWords[key][language];
  return (
    <section class="gh-section">
      <DataTable
        caption={say('marked')}
        columns={[
          ...[{ head: say('answer') }, { head: say('owner') }, { head: say('review') }],
          ...(['cases', 'looks', 'byOthers'] as const).map((key) => ({ head: say(key), isNumeric: true })),
        ]}
        rows={marked.map(({ answer, owner, review, isOverdue, counts }) => [
          answer,
          owner,
          <>
            {review} {isOverdue && <Tag colour="red">{say('overdue')}</Tag>}
          </>,
          ...counts,
        ])}
        empty={say('markedNone')}
      />
    </section>
  );
}

function Shares({ frame: { language }, view: { teams, teamBars, services } }: Shown) {
  const say = (key: Word) => evidenceWords[key][language];
  const numeric = (...keys: Word[]) => keys.map((key) => ({ head: say(key), isNumeric: true }));
  return (
    <>
      <section class="gh-section">
        <h2 class="govuk-heading-m">{say('teams')}</h2>
        {teamBars.length > 0 && (
          <BarChart id="teams" title={say('teams')} description={say('teamsChart')} bars={teamBars} />
        )}
        <p class="govuk-body">{say('teamsAbout')}</p>
        <DataTable
          caption={say('teams')}
          isCaptionHidden
          columns={[{ head: say('team') }, ...numeric('cases', 'underMarking', 'share')]}
          rows={teams}
          empty={say('teamsNone')}
        />
      </section>
      <section class="gh-section">
        <DataTable
          caption={say('services')}
          columns={[{ head: say('service') }, ...numeric('cases', 'answers', 'special', 'sensitive')]}
          rows={services}
        />
      </section>
    </>
  );
}

function Quarantine({ frame: { language }, view: { quarantine } }: Shown) {
  const say = (key: Word) => evidenceWords[key][language];
  return (
    <section class="gh-section" id="quarantine">
      <h2 class="govuk-heading-m">{say('quarantine')}</h2>
      <p class="govuk-body">{say('quarantineSay')}</p>
      <DataTable
        caption={say('quarantine')}
        isCaptionHidden
        columns={[
          ...(['when', 'tier', 'where', 'state'] as const).map((key) => ({ head: say(key) })),
          { head: say('see') },
        ]}
        rows={quarantine.map(({ incident, when, tier, where, isClosed }) => [
          when,
          <span lang="en">{tier}</span>,
          where,
          say(isClosed ? 'closed' : 'open'),
          <a class="govuk-link" href={paths.incident(incident)}>
            {say('see')}
            <span class="govuk-visually-hidden"> {incidentReference(incident)}</span>
          </a>,
        ])}
        empty={say('quarantineNone')}
      />
    </section>
  );
}
