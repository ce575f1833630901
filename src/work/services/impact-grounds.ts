import type { Declaration } from './declaration/declaration.js';
import { isChoice } from './declaration/use.js';
import { principalOf } from './principal-of.js';

/** What calls for an impact assessment: the kinds of the law and of the regulator's list that a declaration can show. */
export type ImpactGround = 'special-data' | 'official-sensitive' | 'further-use' | 'other-people';

export interface ImpactCall {
  readonly ground: ImpactGround;
  /** Where the declaration says it. */
  readonly path: readonly string[];
}

/** Everything in a declaration that speaks for an assessment, in its own order. Pure. */
export function impactCallsOf(declaration: Declaration): readonly ImpactCall[] {
  const principal = principalOf(declaration);
  const ofUses = Object.entries(declaration.uses).flatMap(([id, use]): ImpactCall[] =>
    isChoice(use) ? [] : [{ ground: 'further-use', path: ['uses', id, 'basis'] }],
  );
  const ofFields = Object.entries(declaration.fields).flatMap(([name, { mark, handling, about }]): ImpactCall[] => [
    ...(mark === 'special' ? [{ ground: 'special-data', path: ['fields', name, 'mark'] } as const] : []),
    ...(handling?.startsWith('OFFICIAL-SENSITIVE')
      ? [{ ground: 'official-sensitive', path: ['fields', name, 'handling'] } as const]
      : []),
    ...(about !== undefined && about !== principal
      ? [{ ground: 'other-people', path: ['fields', name, 'about'] } as const]
      : []),
  ]);
  return [...ofUses, ...ofFields];
}

/**
 * Of those, what makes an assessment a must: special data (UK GDPR article 35(3)(b)), what is marked OFFICIAL-SENSITIVE, and
 * use for something else without a choice. Data about others counts only beside one of these, as on the regulator's list.
 */
export const mustAssess = ({ ground }: Pick<ImpactCall, 'ground'>): boolean => ground !== 'other-people';
