import type { Words } from '../../platform/language/index.js';
import { contentOf } from '../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../platform/sealed/index.js';
import { name } from './kinds/name.js';

const asked = {
  type: 'name',
  label: { en: 'Name', cy: 'Enw' },
  mark: 'personal',
} as Parameters<typeof name.parse>[1];

export type ReadName =
  | { readonly ok: true; readonly value: Sealed<string> }
  | { readonly ok: false; readonly say: Words };

/**
 * A typed name by the rules of the kind, for a form that no declaration asks: still sealed, or what to mend.
 * @param missing what is said where nothing was typed.
 */
export function readName(typed: Sealed<readonly string[]>, missing?: Words): ReadName {
  if (missing && (contentOf(typed)[0] ?? '').trim() === '') return { ok: false, say: missing };
  const parsed = name.parse({ '': contentOf(typed) }, asked);
  if (!parsed.ok) return parsed;
  return { ok: true, value: seal(parsed.value as string) };
}
