import {
  dateOf,
  fill,
  formatDate,
  formatList,
  formatNumber,
  type Language,
} from '../../../../platform/language/index.js';
import { type CompletionOf, fewestBegun } from '../../../../work/journeys/index.js';
import type { FollowedProposal } from '../../../../work/participation/index.js';
import type { ShareChartProps } from '../../../components/index.js';
import { effectWords as words } from './words.js';

interface PublishedVersion {
  readonly version: number;
  readonly publishedAt: Date;
}

export interface EffectView {
  /** Undefined where no week is told. */
  readonly chart: Pick<ShareChartProps, 'lines' | 'marks' | 'from' | 'to'> | undefined;
  readonly versions: readonly (readonly string[])[];
  readonly weeks: readonly (readonly string[])[];
}

interface Found {
  readonly completion: CompletionOf;
  readonly versions: readonly PublishedVersion[];
  readonly answered: readonly FollowedProposal[];
  readonly timeZone: string;
  readonly language: Language;
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const week = 7 * 24 * 60 * 60 * 1000;

function chartOf({ completion, versions, language }: Found): EffectView['chart'] {
  const told = completion.weeks.filter(({ share }) => share !== undefined);
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last) return undefined;
  const start = timeOf(first.week);
  const length = Math.max(week, timeOf(last.week) + week - start);
  const at = (time: number) => Math.min(1, Math.max(0, (time - start) / length));
  const known = [...new Set(told.map(({ version }) => version))];
  const pointsOf = (version: number) =>
    told
      .filter((one) => one.version === version)
      .map((one) => ({ at: at(timeOf(one.week) + week / 2), share: one.share ?? 0 }));
  const isWithin = ({ publishedAt }: PublishedVersion) =>
    publishedAt.getTime() >= start && publishedAt.getTime() <= start + length;
  return {
    lines: known.map(pointsOf),
    marks: versions.filter(isWithin).map(({ version, publishedAt }) => ({
      at: at(publishedAt.getTime()),
      text: fill(words.mark[language], { version }),
    })),
    from: formatDate(first.week, language),
    to: formatDate(dateOf(new Date(start + length - week / 7), 'UTC'), language),
  };
}

/** What a version took of what people proposed, by the references and names that may be told. */
function tookOf({ answered }: Found, version: number, language: Language): string {
  const own = answered.filter(({ design }) => design?.published?.version === version);
  return formatList(
    own.map(({ one }) => (one.credit ? `${one.reference} (${one.credit})` : one.reference)),
    language,
  );
}

/** How many of those who began sent it, for a chart and its tables. Pure. */
export function presentEffect(found: Found): EffectView {
  const { completion, versions, timeZone, language } = found;
  const fewer = fill(words.fewer[language], { count: fewestBegun });
  const cellsOf = ({ begun, share }: CompletionOf['versions'][number]) => [
    begun === undefined ? fewer : formatNumber(begun, language),
    share === undefined ? words.notTold[language] : percent(share),
  ];
  return {
    chart: chartOf(found),
    versions: completion.versions.map((one) => {
      const since = versions.find(({ version }) => version === one.version)?.publishedAt;
      const day = since ? formatDate(dateOf(since, timeZone), language) : '–';
      return [String(one.version), day, ...cellsOf(one), tookOf(found, one.version, language) || '–'];
    }),
    weeks: completion.weeks.map((one) => [formatDate(one.week, language), String(one.version), ...cellsOf(one)]),
  };
}

/** What a version did, for whoever proposed words that it took; undefined where none of it can be told. Pure. */
export function sayEffect({ versions }: CompletionOf, version: number, language: Language): string {
  const now = versions.find((one) => one.version === version);
  const before = versions.filter((one) => one.version < version && one.share !== undefined).at(-1);
  if (now?.share === undefined || before?.share === undefined)
    return fill(words.soon[language], { count: fewestBegun, version });
  const rounded = (share: number) => Math.round(share * 100);
  return fill(words.before[language], {
    ...{ version, share: rounded(now.share), older: before.version, before: rounded(before.share) },
  });
}
