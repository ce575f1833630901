import { endOfDay } from '../../../../work/places/index.js';
import type { PageRequest } from '../../page.js';

const parts = ['year', 'month', 'day'] as const;

/** The end of the day that was asked for, by the place's calendar; undefined when none was. */
export function readLastDay({ form, place }: Pick<PageRequest, 'form' | 'place'>): Date | 'bad-day' | undefined {
  if (parts.every((part) => !form.isFilled(`until-${part}`))) return undefined;
  const [year = '', month = '', day = ''] = parts.map((part) => form.code(`until-${part}`));
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  if (!at || Number.isNaN(at.getTime()) || !at.toISOString().startsWith(text)) return 'bad-day';
  return endOfDay(place.timeZone, text);
}
