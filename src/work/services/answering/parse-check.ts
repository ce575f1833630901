import { contentOf } from '../../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import type { Compiled } from '../compiling/compiled.js';
import { kinds } from '../kinds/index.js';

export interface AskedBy {
  /** A number of the shape that these have: drawn by the place, and nothing of a person. */
  readonly number: string | undefined;
  /** What it may mean as an answer, by the fields that the declaration lets be asked by. */
  readonly answers: readonly { readonly field: string; readonly value: Sealed<unknown> }[];
}

/** Letters that Crockford reads as figures; spaces and hyphens are as people like them. */
function readNumber(text: string, letters: string): string | undefined {
  const plain = text.toUpperCase().replaceAll(/[\s-]/g, '');
  if (!plain.startsWith(letters)) return undefined;
  const code = plain.slice(letters.length).replaceAll(/[IL]/g, '1').replaceAll('O', '0');
  return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(code) ? `${letters}-${code.slice(0, 4)}-${code.slice(4)}` : undefined;
}

/** What somebody who checks something issued has typed: a number, an answer, both, or neither. */
export function parseCheck({ declaration }: Compiled, thing: string, typed: Sealed<readonly string[]>): AskedBy {
  const issue = Object.hasOwn(declaration.issues, thing) ? declaration.issues[thing] : undefined;
  const text = (contentOf(typed)[0] ?? '').slice(0, 40).trim();
  if (!issue || text === '') return { number: undefined, answers: [] };
  const answers = issue['check-by'].flatMap((field) => {
    const question = declaration.fields[field];
    if (field === 'number' || !question) return [];
    const parsed = kinds[question.type].parse({ '': [text] }, question);
    return parsed.ok && parsed.value !== undefined ? [{ field, value: seal(parsed.value) }] : [];
  });
  return { number: issue['check-by'].includes('number') ? readNumber(text, issue.number) : undefined, answers };
}
