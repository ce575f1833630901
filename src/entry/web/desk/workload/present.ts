import type { Absence, LedTeam, Staff } from '../../../../foundation/people/index.js';
import type { PersonId } from '../../../../platform/ids.js';
import { fill, formatList, formatNumber, pick } from '../../../../platform/language/index.js';
import { effortDays, type InHand, type Workload } from '../../../../work/cases/index.js';
import type { Bar } from '../../../components/index.js';
import { sayDuration } from '../../costs/say-duration.js';
import type { PageRequest } from '../../page.js';
import { paths } from '../../paths.js';
import { queueUrl } from '../queue/read-filters.js';
import { sayAway } from './say-away.js';
import { shareUrl } from './share-url.js';
import { workloadWords } from './words.js';

export interface WorkloadFound {
  readonly teams: readonly LedTeam[];
  readonly staff: readonly Staff[];
  /** Those who belong to one of the teams. */
  readonly officers: readonly Staff[];
  readonly workload: Workload;
  /** Minutes a week. */
  readonly hours: ReadonlyMap<PersonId, number>;
  readonly absences: readonly Absence[];
}

/** A figure and the queue of what it counts; no address where it counts nothing. */
export interface Figure {
  readonly text: string;
  readonly href: string | undefined;
}

type Figures = Readonly<Record<keyof InHand, Figure>>;

export interface WorkloadView {
  readonly teams: readonly ({
    readonly name: string;
    readonly team: string;
    readonly shareUrl: string | undefined;
  } & Figures)[];
  /** Teams without an open case, in words; undefined where each has one. */
  readonly idle: string | undefined;
  readonly officers: readonly ({
    readonly name: string;
    readonly hours: string;
    readonly noted: string;
    readonly away: string;
    readonly timeUrl: string;
    readonly shareUrl: string | undefined;
    /** Of those whose work is shown. */
    readonly ofTeams: readonly string[];
  } & Figures)[];
  readonly teamBars: readonly Bar[];
  readonly officerBars: readonly Bar[];
}

/** What narrows the queue to what a figure counts. */
const narrowed = {
  open: {},
  unassigned: { assignee: 'none' },
  soon: { clock: 'soon' },
  overdue: { overdue: 'yes' },
  paused: { clock: 'paused' },
} as const satisfies Record<keyof InHand, Readonly<Record<string, string>>>;

type Of = Readonly<Record<string, string>>;

function figuresOf({ language }: PageRequest, inHand: InHand, of: Of): Figures {
  const figure = (name: keyof InHand): Figure => {
    const query = { is: 'open', ...of, ...narrowed[name], order: 'due' };
    return {
      text: formatNumber(inHand[name], language),
      href: inHand[name] === 0 ? undefined : queueUrl(paths.queue, query, undefined),
    };
  };
  return {
    ...{ open: figure('open'), unassigned: figure('unassigned'), soon: figure('soon') },
    ...{ overdue: figure('overdue'), paused: figure('paused') },
  };
}

function sayNoted({ language }: PageRequest, seconds: number, minutes: number | undefined): string {
  if (seconds === 0) return workloadWords.none[language];
  const noted = sayDuration(seconds, language);
  if (!minutes) return noted;
  const weeks = effortDays / 7;
  const share = `${formatNumber(Math.round((seconds / 60 / (minutes * weeks)) * 100), language)}%`;
  return fill(workloadWords.ofHours[language], { noted, share });
}

/** So many bars can be told apart; the table has all of them. */
const mostBars = 12;

const drawn = (bars: readonly Bar[]): readonly Bar[] =>
  bars
    .filter(({ value }) => value > 0)
    .sort((one, other) => other.value - one.value)
    .slice(0, mostBars);

const byOpen = (one: InHand, other: InHand): number => other.open - one.open;

/** From counts to the tables and bars of the page, in the reader's language. */
export function presentWorkload(request: PageRequest, found: WorkloadFound): WorkloadView {
  const { language } = request;
  const { workload, teams, officers, hours } = found;
  const names = new Map(teams.map(({ slug, name }) => [slug, pick(name, language)]));
  const teamsOf = new Map(officers.map((one) => [one.person, one.teams]));
  const people = new Map(officers.map(({ person, name }) => [person, name]));
  const bar = (label: string, value: number): Bar => ({ label, value, text: formatNumber(value, language) });
  const nameOf = (team: string): string => names.get(team) ?? team;
  const idle = workload.teams.filter(({ open }) => open === 0).map(({ team }) => nameOf(team));
  const named = workload.officers.toSorted(byOpen).map((one) => ({ one, name: people.get(one.person) ?? '–' }));
  return {
    teams: workload.teams
      .filter(({ open }) => open > 0)
      .map((one) => ({
        ...{ name: nameOf(one.team), team: one.team },
        shareUrl: one.unassigned > 0 ? shareUrl({ team: one.team }) : undefined,
        ...figuresOf(request, one, { team: one.team }),
      })),
    idle: idle.length === 0 ? undefined : fill(workloadWords.idle[language], { teams: formatList(idle, language) }),
    officers: named.map(({ one, name }) => ({
      ...{ name, timeUrl: paths.officerTime(one.person), ofTeams: teamsOf.get(one.person) ?? [] },
      shareUrl: one.open > 0 ? shareUrl({ of: one.person }) : undefined,
      ...figuresOf(request, one, { assignee: one.person }),
      hours: hours.has(one.person)
        ? sayDuration((hours.get(one.person) ?? 0) * 60, language)
        : workloadWords.noHours[language],
      noted: sayNoted(request, one.secondsNoted, hours.get(one.person)),
      away: sayAway(request, found, one.person),
    })),
    teamBars: drawn(workload.teams.map(({ team, open }) => bar(nameOf(team), open))),
    officerBars: drawn(named.map(({ one, name }) => bar(name, one.open))),
  };
}
