import type { HighTier } from '../../foundation/assurance/index.js';
import type { Words } from '../../platform/language/index.js';
import { contentOf } from '../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../platform/sealed/index.js';
import { tidy } from './kinds/reading/read-text.js';

/** The most characters of what an officer writes at once. */
export const longestProse = 5000;

/** Text of several lines, nothing where the box was left empty, or what to mend. */
export type Prose =
  | { readonly ok: true; readonly text: Sealed<string> | undefined }
  | { readonly ok: false; readonly say: Words; readonly marked?: HighTier };

/** Reads what was typed into a box of several lines that no declaration asks for, a note for example, as a long text is read. */
export function readProse(typed: Sealed<readonly string[]>): Prose {
  const [text = ''] = contentOf(typed);
  const tidied = tidy(text, { limit: longestProse, isLong: true });
  if (!tidied.ok) return tidied;
  return { ok: true, text: tidied.text === '' ? undefined : seal(tidied.text) };
}
