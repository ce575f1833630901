import { fill, type Language } from '../../../../platform/language/index.js';
import { BarChart, DataTable } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { deskNavigation } from '../navigation.js';
import type { Figure, WorkloadView } from './present.js';
import { workloadWords } from './words.js';

type Head = keyof typeof workloadWords;

const teamFigures = ['open', 'unassigned', 'soon', 'overdue', 'paused'] as const;
const officerFigures = ['open', 'soon', 'overdue', 'paused'] as const;

function Framing({ frame, title, children }: { frame: Frame; title: string; children: preact.ComponentChildren }) {
  return (
    <Framed
      frame={frame}
      title={title}
      variant="desk"
      navigation={deskNavigation(frame, 'case')}
      back={{ href: paths.queue, text: workloadWords.back[frame.language] }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      {children}
    </Framed>
  );
}

export function WorkloadPage({ frame, ...view }: WorkloadView & { readonly frame: Frame }) {
  const { language } = frame;
  return (
    <Framing frame={frame} title={workloadWords.title[language]}>
      <p class="govuk-body-l">{workloadWords.lead[language]}</p>
      <Teams view={view} language={language} />
      <Officers view={view} language={language} />
      <p class="govuk-body">
        <a class="govuk-link" href={paths.providers}>
          {workloadWords.providers[language]}
        </a>
      </p>
    </Framing>
  );
}

interface Part {
  readonly view: WorkloadView;
  readonly language: Language;
}

const columnsOf = (heads: readonly Head[], figures: readonly Head[], language: Language) =>
  heads.map((head) => ({ head: workloadWords[head][language], isNumeric: figures.includes(head) }));

/** A link says what it counts and of whom to those who hear it alone. */
function Count({ of: { text, href }, says }: { readonly of: Figure; readonly says: string }) {
  if (href === undefined) return <>{text}</>;
  return (
    <a class="govuk-link" href={href} aria-label={`${says}: ${text}`}>
      {text}
    </a>
  );
}

function Teams({ view: { teams, teamBars, idle }, language }: Part) {
  const say = (head: Head) => workloadWords[head][language];
  return (
    <section class="gh-section">
      <h2 class="govuk-heading-m">{say('teams')}</h2>
      {teamBars.length > 0 && (
        <BarChart id="teams" title={say('teamChart')} description={say('chartAbout')} bars={teamBars} />
      )}
      {teams.length > 0 && (
        <DataTable
          caption={say('teams')}
          isCaptionHidden
          columns={columnsOf(['team', ...teamFigures], teamFigures, language)}
          rows={teams.map((team) => [
            team.name,
            ...teamFigures.map((name) => <Count of={team[name]} says={`${team.name}, ${say(name)}`} />),
          ])}
        />
      )}
      {idle && <p class="govuk-body">{idle}</p>}
    </section>
  );
}

function Officers({ view: { officers, officerBars }, language }: Part) {
  const say = (head: Head) => workloadWords[head][language];
  const heads = ['officer', ...officerFigures, 'hours', 'noted', 'away', 'share'] as const;
  return (
    <section class="gh-section">
      <h2 class="govuk-heading-m">{say('officers')}</h2>
      {officerBars.length > 0 && (
        <BarChart id="officers" title={say('officerChart')} description={say('chartAbout')} bars={officerBars} />
      )}
      <DataTable
        caption={say('officers')}
        isCaptionHidden
        columns={columnsOf(heads, officerFigures, language)}
        rows={officers.map((one) => [
          one.name,
          ...officerFigures.map((name) => <Count of={one[name]} says={`${one.name}, ${say(name)}`} />),
          <a
            class="govuk-link"
            href={one.timeUrl}
            aria-label={`${fill(say('time'), { name: one.name })}: ${one.hours}`}
          >
            {one.hours}
          </a>,
          ...[one.noted, one.away],
          one.open.href ? (
            <a class="govuk-link" href={one.open.href} aria-label={fill(say('shareOf'), { name: one.name })}>
              {say('share')}
            </a>
          ) : (
            say('none')
          ),
        ])}
        empty={say('noOfficers')}
      />
    </section>
  );
}

/** Said to whoever leads no team. */
export function ShutPage({ frame }: { readonly frame: Frame }) {
  return (
    <Framing frame={frame} title={workloadWords.shut[frame.language]}>
      <p class="govuk-body">{workloadWords.shutSays[frame.language]}</p>
    </Framing>
  );
}
