import { fill, type Language } from '../../../../platform/language/index.js';
import { BarChart, DataTable, Details } from '../../../components/index.js';
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

function Share({
  href,
  of,
  language,
}: {
  readonly href: string | undefined;
  readonly of: string;
  readonly language: Language;
}) {
  if (href === undefined) return <>{workloadWords.none[language]}</>;
  return (
    <a class="govuk-link" href={href} aria-label={fill(workloadWords.shareOf[language], { name: of })}>
      {workloadWords.share[language]}
    </a>
  );
}

/** Of more teams than these each is folded away, so that a long page stays short on a phone. */
const mostUnfolded = 3;

function TeamTable({ teams, language }: { readonly teams: WorkloadView['teams']; readonly language: Language }) {
  const say = (head: Head) => workloadWords[head][language];
  return (
    <DataTable
      caption={say('teams')}
      isCaptionHidden
      columns={columnsOf(['team', ...teamFigures, 'share'], teamFigures, language)}
      rows={teams.map((team) => [
        team.name,
        ...teamFigures.map((name) => <Count of={team[name]} says={`${team.name}, ${say(name)}`} />),
        <Share href={team.shareUrl} of={team.name} language={language} />,
      ])}
    />
  );
}

function Teams({ view, language }: Part) {
  const { teams, teamBars, idle } = view;
  const say = (head: Head) => workloadWords[head][language];
  return (
    <section class="gh-section">
      <h2 class="govuk-heading-m">{say('teams')}</h2>
      {teamBars.length > 0 && (
        <BarChart id="teams" title={say('teamChart')} description={say('chartAbout')} bars={teamBars} />
      )}
      {teams.length > 0 && teams.length <= mostUnfolded && <TeamTable teams={teams} language={language} />}
      {teams.length > mostUnfolded && <FoldedTeams view={view} language={language} />}
      {idle && <p class="govuk-body">{idle}</p>}
    </section>
  );
}

/** Each team with its figures and its officers, behind one line. */
function FoldedTeams({ view: { teams, officers }, language }: Part) {
  return (
    <>
      {teams.map((team) => {
        const own = officers.filter(({ ofTeams }) => ofTeams.includes(team.team));
        const figures = { name: team.name, open: team.open.text, overdue: team.overdue.text };
        return (
          <Details summary={fill(workloadWords.folded[language], figures)}>
            <TeamTable teams={[team]} language={language} />
            {own.length > 0 && <OfficerTable officers={own} language={language} />}
          </Details>
        );
      })}
    </>
  );
}

function Officers({ view: { teams, officers, officerBars }, language }: Part) {
  const say = (head: Head) => workloadWords[head][language];
  const table = <OfficerTable officers={officers} language={language} />;
  return (
    <section class="gh-section">
      <h2 class="govuk-heading-m">{say('officers')}</h2>
      {officerBars.length > 0 && (
        <BarChart id="officers" title={say('officerChart')} description={say('chartAbout')} bars={officerBars} />
      )}
      {teams.length > mostUnfolded ? <Details summary={say('everybody')}>{table}</Details> : table}
    </section>
  );
}

function OfficerTable({
  officers,
  language,
}: {
  readonly officers: WorkloadView['officers'];
  readonly language: Language;
}) {
  const say = (head: Head) => workloadWords[head][language];
  const heads = ['officer', ...officerFigures, 'hours', 'noted', 'away', 'share'] as const;
  return (
    <DataTable
      caption={say('officers')}
      isCaptionHidden
      columns={columnsOf(heads, officerFigures, language)}
      rows={officers.map((one) => [
        one.name,
        ...officerFigures.map((name) => <Count of={one[name]} says={`${one.name}, ${say(name)}`} />),
        <a class="govuk-link" href={one.timeUrl} aria-label={`${fill(say('time'), { name: one.name })}: ${one.hours}`}>
          {one.hours}
        </a>,
        ...[one.noted, one.away],
        <Share href={one.shareUrl} of={one.name} language={language} />,
      ])}
      empty={say('noOfficers')}
    />
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
