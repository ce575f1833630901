import type { Context } from '../../../platform/context.js';
import { dateAt, workingClockOf } from '../../places/index.js';
import { readTalliesOf, type Tally } from './tally-store.js';

/** How many began, and how many of them sent it; `share` from 0 to 1, undefined where fewer than ten began. */
interface Completion {
  readonly version: number;
  readonly begun: number | undefined;
  readonly share: number | undefined;
}

/** The same of one week, named by its Monday. */
interface WeekOfCompletion extends Completion {
  readonly week: string;
}

export interface CompletionOf {
  /** Oldest first; by version within a week. */
  readonly weeks: readonly WeekOfCompletion[];
  /** By version, oldest first. */
  readonly versions: readonly Completion[];
}

const shownDays = 26 * 7;
const day = 24 * 60 * 60 * 1000;

/** Nothing is told of fewer who began than ten, as of what they said afterwards. */
export const fewestBegun = 10;

function mondayOf(date: string): string {
  const at = new Date(`${date}T00:00:00Z`);
  return new Date(at.getTime() - ((at.getUTCDay() + 6) % 7) * day).toISOString().slice(0, 10);
}

function toCompletion(version: number, tallies: readonly Tally[]): Completion {
  const sum = (of: 'begun' | 'sent') => tallies.reduce((total, one) => total + one[of], 0);
  const begun = sum('begun');
  if (begun < fewestBegun) return { version, begun: undefined, share: undefined };
  return { version, begun, share: sum('sent') / begun };
}

const keysOf = <Key>(tallies: readonly Tally[], keyOf: (one: Tally) => Key): readonly Key[] => [
  ...new Set(tallies.map(keyOf)),
];

/** How many who began a service sent it, by version and by week of the last half year. */
export async function findCompletion(ctx: Context, service: string): Promise<CompletionOf> {
  const { timeZone } = await workingClockOf(ctx);
  const since = mondayOf(dateAt(timeZone, new Date(ctx.clock.now().getTime() - shownDays * day)));
  const all = await readTalliesOf(ctx, service, since);
  const weeks = keysOf(all, ({ day: on }) => mondayOf(on)).flatMap((week) => {
    const own = all.filter(({ day: on }) => mondayOf(on) === week);
    return keysOf(own, ({ version }) => version).map((version) => ({
      ...{
        week,
        ...toCompletion(
          version,
          own.filter((one) => one.version === version),
        ),
      },
    }));
  });
  const versions = keysOf(all, ({ version }) => version).toSorted((one, other) => one - other);
  return {
    weeks,
    versions: versions.map((version) =>
      toCompletion(
        version,
        all.filter((one) => one.version === version),
      ),
    ),
  };
}
