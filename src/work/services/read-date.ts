import type { Words } from '../../platform/language/index.js';
import { contentOf } from '../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../platform/sealed/index.js';
import { date } from './kinds/date.js';

const asked = {
  type: 'date',
  label: { en: 'Date', cy: 'Dyddiad' },
  mark: 'personal',
} as Parameters<typeof date.parse>[1];

type Typed = Sealed<readonly string[]>;
type ReadDate = { readonly ok: true; readonly value: Sealed<string> } | { readonly ok: false; readonly say: Words };

/** A day as its three boxes were typed, for a form that no declaration asks: sealed 'YYYY-MM-DD', or what to mend. */
export function readDate({ day, month, year }: Readonly<Record<'day' | 'month' | 'year', Typed>>): ReadDate {
  const parsed = date.parse({ day: contentOf(day), month: contentOf(month), year: contentOf(year) }, asked);
  return parsed.ok ? { ok: true, value: seal(parsed.value as string) } : parsed;
}
