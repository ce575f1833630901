import type { Mark } from '../../platform/sealed/index.js';
import { type Declaration, isSealed } from '../services/index.js';

type SealedMark = Extract<Mark, 'personal' | 'special'>;

const unitDays = { day: 1, month: 31, year: 366 } as const;

/** '2 years after closed' in days, roughly: only to tell the longer of two. */
export function lengthOf(keep: string): number {
  const [, count, unit] = /^(\d+) (day|month|year)s?\b/.exec(keep) ?? [];
  return Number(count ?? 0) * unitDays[(unit ?? 'day') as keyof typeof unitDays];
}

/**
 * How a note on a case is sealed: an officer may write anything in it, so it takes the highest marking that the service
 * handles, and is kept as long as the longest-kept sealed answer, or the longest-kept answer where none is sealed.
 */
export function noteTerms(declaration: Declaration): { readonly mark: SealedMark; readonly keep: string } {
  const fields = Object.values(declaration.fields);
  const sealed = fields.filter((field) => isSealed(field.mark));
  const among = sealed.length > 0 ? sealed : fields;
  const [longest] = [...among].sort((a, b) => lengthOf(b.keep) - lengthOf(a.keep));
  return {
    mark: sealed.some((field) => field.mark === 'special') ? 'special' : 'personal',
    keep: longest?.keep ?? '1 year after closed',
  };
}
