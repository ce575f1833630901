import type { Words } from '../../platform/language/index.js';
import { contentOf } from '../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../platform/sealed/index.js';
import { tidy } from './kinds/reading/read-text.js';

export type ReadLine =
  | { readonly ok: true; readonly value: Sealed<string> }
  /** Without `say` where nothing was typed: the page says what it asks for. */
  | { readonly ok: false; readonly say: Words | undefined };

/** A typed line, for a form that no declaration asks: still sealed, or what to mend. */
export function readLine(typed: Sealed<readonly string[]>): ReadLine {
  const tidied = tidy(contentOf(typed)[0] ?? '');
  if (!tidied.ok) return { ok: false, say: tidied.say };
  return tidied.text === '' ? { ok: false, say: undefined } : { ok: true, value: seal(tidied.text) };
}
