import { contentOf } from '../../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import { type Prose, readProse } from '../../services/index.js';
import type { ChecklistItem } from '../contract.js';

type Read =
  | { readonly ok: true; readonly text: Sealed<string> }
  | { readonly ok: false; readonly marked?: NonNullable<Extract<Prose, { readonly ok: false }>['marked']> };

/** The answer to an item, as its kind has it. */
export function readItem(kind: ChecklistItem['kind'], value: string): Read {
  if (kind === 'yes-no') return value === 'yes' || value === 'no' ? { ok: true, text: seal(value) } : { ok: false };
  const prose = readProse(seal([value]));
  if (!prose.ok) return prose;
  const { text } = prose;
  const isNumber = text && /^-?\d{1,12}(\.\d{1,6})?$/.test(contentOf(text));
  return text && (kind === 'text' || isNumber) ? { ok: true, text } : { ok: false };
}
