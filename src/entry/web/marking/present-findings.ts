import { fewestCases } from '../../../insight/outcomes/index.js';
import {
  listMarkingSigns,
  listServiceShares,
  type MarkingFacts,
  type SignCode,
} from '../../../insight/registers/index.js';
import { fill, formatNumber, type Language } from '../../../platform/language/index.js';
import { signWords } from './evidence/words.js';
import { markingWords } from './words.js';

export type Findings = readonly { readonly key: string; readonly value: string }[];

/** Signs that follow from what is published alone; who opened what, and incidents, are for those who protect data. */
const open: readonly SignCode[] = ['lowered', 'review-overdue', 'marked-plain', 'raised', 'special-unmarked'];

/**
 * What anybody may know of whether marking is right. Requests are counted for each service and no closer than `fewestCases`;
 * no total stands over them, which would give away those that are left out. Pure.
 */
export function presentFindings(
  facts: Pick<MarkingFacts, 'services' | 'changes' | 'work' | 'today'>,
  language: Language,
): Findings {
  const signs = listMarkingSigns({ ...facts, looks: [], teams: new Map(), harmed: [] });
  const shares = listServiceShares({ ...facts, looks: [], teams: new Map(), harmed: [] });
  const fewer = fill(markingWords.fewer[language], { count: formatNumber(fewestCases, language) });
  return [
    ...signs
      .filter(({ sign }) => open.includes(sign))
      .map(({ sign, found }) => ({ key: signWords[sign][language], value: formatNumber(found.length, language) })),
    ...shares
      .filter(({ marked }) => marked > 0)
      .map(({ title, cases }) => ({
        key: fill(markingWords.requests[language], { service: title[language] }),
        value: cases < fewestCases ? fewer : formatNumber(cases, language),
      })),
  ];
}
