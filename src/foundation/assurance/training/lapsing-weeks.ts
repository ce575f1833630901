import type { TeamTraining } from './list-team-training.js';
import { day } from './standing.js';

/** A team of which too many lapse within one week. */
export interface LapsingWeek {
  readonly team: string;
  readonly from: Date;
  readonly lapsing: number;
  readonly members: number;
}

/** Two or more people, and more than a third of the team. */
const isTooMany = (lapsing: number, members: number): boolean => lapsing > 1 && lapsing * 3 > members;

/** For each team the seven days in which most of it lapses, where that is more than a third of it. Pure. */
export function lapsingWeeks(lines: readonly TeamTraining[], now: Date): readonly LapsingWeek[] {
  const teams = [...new Set(lines.flatMap((line) => line.teams))].sort();
  return teams.flatMap((team) => {
    const members = lines.filter((line) => line.teams.includes(team));
    const ends = members.flatMap(({ standing: { until } }) => (until && until > now ? [until.getTime()] : []));
    const weeks = ends.map((from) => ({
      from,
      lapsing: ends.filter((end) => end >= from && end < from + 7 * day).length,
    }));
    const [worst] = weeks.sort((a, b) => b.lapsing - a.lapsing || a.from - b.from);
    if (!worst || !isTooMany(worst.lapsing, members.length)) return [];
    return [{ team, from: new Date(worst.from), lapsing: worst.lapsing, members: members.length }];
  });
}
