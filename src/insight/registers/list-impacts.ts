import type { Words } from '../../platform/language/index.js';
import { type Compiled, type Impact, impactCallsOf, mustAssess } from '../../work/services/index.js';

/** How an assessment stands on a day: `missing` where one is needed, `overdue` once its review is. */
export type ImpactState = 'current' | 'overdue' | 'missing';

export interface ListedImpact {
  readonly service: string;
  readonly title: Words;
  readonly owner: string;
  readonly state: ImpactState;
  readonly impact: Impact | undefined;
  /** The most that any of its risks leaves. */
  readonly left: Impact['risks'][number]['left'] | undefined;
}

const levels = ['high', 'medium', 'low'] as const;

/** The register of impact assessments on a day ('2026-03-02'): those that are declared, and those that are missing. Pure. */
export const listImpacts = (services: readonly Compiled[], today: string): readonly ListedImpact[] =>
  services.flatMap(({ declaration }): ListedImpact[] => {
    const { service, title, owner, impact } = declaration;
    if (!impact)
      return impactCallsOf(declaration).some(mustAssess)
        ? [{ service, title, owner, state: 'missing', impact, left: undefined }]
        : [];
    const left = levels.find((level) => impact.risks.some((risk) => risk.left === level));
    return [{ service, title, owner, state: impact['review-by'] < today ? 'overdue' : 'current', impact, left }];
  });
