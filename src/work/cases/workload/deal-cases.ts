import type { CaseId, PersonId } from '../../../platform/ids.js';
import type { Case } from '../case.js';

/** Somebody to whom cases may be dealt. */
export interface Hand {
  readonly person: PersonId;
  /** How many they have in hand already. */
  readonly open: number;
  /** By their pattern; undefined where nobody set one. */
  readonly minutesAWeek: number | undefined;
  mayHave(one: Case): boolean;
}

/** Of whom no hours are known is taken to work as the others do. */
function weightOf({ minutesAWeek }: Hand, hands: readonly Hand[]): number {
  if (minutesAWeek !== undefined) return minutesAWeek;
  const known = hands.flatMap((hand) => hand.minutesAWeek ?? []);
  return known.length === 0 ? 1 : known.reduce((sum, each) => sum + each, 0) / known.length;
}

/**
 * Deals cases to colleagues by their hours: each goes to whoever would have the least in hand for an hour with it, of those who may
 * have it. One that none of them may have, or works at all for, is left out. Pure.
 */
export function dealCases(cases: readonly Case[], hands: readonly Hand[]): ReadonlyMap<CaseId, PersonId> {
  const loads = hands.map((hand) => ({ hand, open: hand.open, weight: weightOf(hand, hands) }));
  const dealt = new Map<CaseId, PersonId>();
  for (const one of cases) {
    const able = loads.filter(({ hand, weight }) => weight > 0 && hand.mayHave(one));
    const [first] = able.toSorted((a, b) => (a.open + 1) / a.weight - (b.open + 1) / b.weight);
    if (!first) continue;
    first.open += 1;
    dealt.set(one.id, first.hand.person);
  }
  return dealt;
}
