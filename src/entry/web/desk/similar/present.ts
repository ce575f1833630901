import {
  type CountedWords,
  fill,
  formatList,
  formatNumber,
  type Language,
  pickCounted,
} from '../../../../platform/language/index.js';
import type { Similar } from '../../../../work/cases/index.js';
import type { Declaration } from '../../../../work/services/index.js';
import { paths } from '../../paths.js';
import { similarWords } from './words.js';

export interface SimilarView {
  /** By what they are alike, and how many there are. */
  readonly says: readonly string[];
  readonly ended: string | undefined;
  readonly took: string | undefined;
  readonly cases: readonly {
    readonly href: string;
    readonly reference: string;
    readonly state: string;
    readonly openedAt: Date;
  }[];
}

const days: CountedWords = {
  en: { one: '{count} day', other: '{count} days' },
  cy: { two: '{count} ddiwrnod', other: '{count} diwrnod' },
};

/** What became of cases like one, in words. */
export function presentSimilar(
  similar: Similar | undefined,
  { fields, case: work }: Declaration,
  language: Language,
): SimilarView | undefined {
  if (!similar) return undefined;
  const say = (key: keyof typeof similarWords) => similarWords[key][language];
  const labels = similar.fields.map((field) => fields[field]?.label[language] ?? field);
  const labelOf = (state: string) => work.states[state]?.label[language] ?? state;
  const numbers = {
    count: formatNumber(similar.count, language),
    weighed: formatNumber(similar.weighed, language),
    metres: formatNumber(similar.metres ?? 0, language),
  };
  return {
    says: [
      ...(labels.length === 0 ? [] : [fill(say('by'), { fields: formatList(labels, language) })]),
      ...(similar.metres === undefined ? [] : [fill(say('near'), numbers)]),
      similar.count === 0 ? say('none') : fill(say(similar.metres === undefined ? 'ofYear' : 'nearOfYear'), numbers),
    ],
    ended:
      similar.endings.length === 0
        ? undefined
        : similar.endings.map(({ state, count }) => `${labelOf(state)}: ${formatNumber(count, language)}`).join('; '),
    took: similar.medianDays === undefined ? undefined : pickCounted(days, language, similar.medianDays),
    cases: similar.cases.map(({ id, reference, state, openedAt }) => ({
      ...{ href: paths.case(id), reference, openedAt, state: labelOf(state) },
    })),
  };
}
