import type { Agreement } from './agreement.js';

type Text = Pick<Agreement, 'number' | 'verdict' | 'decidedAt' | 'startsAt' | 'endsAt' | 'endedAt'>;

/**
 * The text by which an agreement stands at a moment: the newest that was confirmed and has begun. It stands from its
 * beginning up to, and not at, the moment of its end; undefined when none does. Pure.
 */
export function inForce<T extends Text>(texts: readonly T[], at: Date): T | undefined {
  const isBegun = ({ verdict, decidedAt, startsAt }: T) =>
    verdict === 'confirmed' && decidedAt !== undefined && decidedAt <= at && startsAt <= at;
  const newest = texts
    .filter(isBegun)
    .reduce<T | undefined>((last, one) => (last === undefined || one.number > last.number ? one : last), undefined);
  if (!newest || newest.endsAt <= at) return undefined;
  return newest.endedAt !== undefined && newest.endedAt <= at ? undefined : newest;
}

/** Texts by their agreement, each in the order of its numbers as they are given. */
export function groupTexts<T extends Pick<Agreement, 'id'>>(texts: readonly T[]): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of texts) groups.set(one.id, [...(groups.get(one.id) ?? []), one]);
  return [...groups.values()];
}
