import {
  dutyManager,
  fewestAnswering,
  type IncidentCounts,
  type LapsingWeek,
  type TeamTraining,
  type TrainingModule,
  type TrainingStanding,
  type Understanding,
} from '../../../../foundation/assurance/index.js';
import type { OrgUnit } from '../../../../foundation/people/index.js';
import type { PersonId } from '../../../../platform/ids.js';
import { fill, formatMoment, formatNumber, type Language } from '../../../../platform/language/index.js';
import type { PageRequest } from '../../page.js';
import type { MarkedField } from '../list-marked.js';
import { sayScenario } from '../questions/present.js';
import { type Reader, sayDay } from '../say-standing.js';
import { teamWords } from './words.js';

export interface TeamLine {
  readonly person: PersonId;
  readonly name: string;
  readonly standing: string;
  readonly within: string | undefined;
  /** Whether the reader may let them work for a day. */
  readonly mayWaive: boolean;
}

export interface TeamView {
  readonly lines: readonly TeamLine[];
  readonly crowds: readonly string[];
  readonly understood: readonly { readonly question: string; readonly share: string }[];
  readonly tooFew: string;
  readonly incidents: readonly { readonly key: string; readonly value: string }[];
}

interface Found {
  readonly lines: readonly TeamTraining[];
  readonly weeks: readonly LapsingWeek[];
  readonly units: readonly OrgUnit[];
  readonly understood: readonly Understanding[];
  readonly incidents: IncidentCounts;
  readonly modules: readonly TrainingModule[];
  readonly marked: readonly MarkedField[];
}

function sayTheirs({ state, until, over }: TrainingStanding, reader: Reader): string {
  const { language, place } = reader;
  return fill(teamWords[state === 'none' ? 'nothing' : state][language], {
    until: sayDay(until, reader),
    over: over ? formatMoment(over, language, place.timeZone) : '',
  });
}

function sayCrowd({ team, from, lapsing, members }: LapsingWeek, units: readonly OrgUnit[], reader: Reader): string {
  const { language } = reader;
  return fill(teamWords.crowd[language], {
    ...{ team: units.find(({ slug }) => slug === team)?.name[language] ?? team, from: sayDay(from, reader) },
    ...{ lapsing: formatNumber(lapsing, language), members: formatNumber(members, language) },
  });
}

function sayUnderstood({ modules, marked, understood }: Found, language: Language): TeamView['understood'] {
  return understood.flatMap(({ module: code, question, right, tries }) => {
    const module = modules.find((one) => one.code === code);
    const percent = formatNumber(Math.round((100 * right) / tries), language);
    const share = fill(teamWords.share[language], { percent, tries: formatNumber(tries, language) });
    return module ? [{ question: sayScenario(module, question, marked, language), share }] : [];
  });
}

export function presentTeam(request: PageRequest, found: Found): TeamView {
  const { language, officer } = request;
  const isOnDuty = officer?.roles.includes(dutyManager) ?? false;
  const within = (days: number) => fill(teamWords.within[language], { days: formatNumber(days, language) });
  return {
    lines: found.lines.map(({ person, name, standing }) => ({
      ...{ person, name, standing: sayTheirs(standing, request) },
      within: standing.forecast === undefined ? undefined : within(standing.forecast),
      mayWaive: isOnDuty && !standing.counts && person !== officer?.person,
    })),
    crowds: found.weeks.map((week) => sayCrowd(week, found.units, request)),
    understood: sayUnderstood(found, language),
    tooFew: fill(teamWords.tooFew[language], { count: formatNumber(fewestAnswering, language) }),
    incidents: (['before', 'after', 'all'] as const).map((key) => ({
      key: teamWords[key][language],
      value: formatNumber(found.incidents[key], language),
    })),
  };
}
