import { type HighTier, highMarking } from '../../../foundation/assurance/index.js';
import type { Words } from '../../../platform/language/index.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import type { Question } from '../declaration/question.js';
import { isFileKind } from '../kind.js';
import { kinds } from '../kinds/index.js';

/** What became of a typed answer: its value, or what to mend. A text that is `marked` is an incident, and is not shown again. */
export type ParsedTyped =
  | { readonly ok: true; readonly value: Sealed<unknown> | undefined }
  | { readonly ok: false; readonly say: Words; readonly parts?: readonly string[]; readonly marked?: HighTier };

/** One answer as it was typed into the boxes of its kind, outside a journey: still sealed, or what to mend. */
export function parseTyped(
  question: Question,
  field: string,
  typed: (name: string) => Sealed<readonly string[]>,
): ParsedTyped {
  const { parts, parse } = kinds[question.type];
  // A file is received by a journey; what a form says of one is nobody's answer.
  const given = (isFileKind(question.type) ? [] : parts).map(
    (part) => [part, contentOf(typed(part === '' ? field : `${field}-${part}`))] as const,
  );
  const parsed = parse(Object.fromEntries(given.filter(([, strings]) => strings.length > 0)), question);
  if (parsed.ok) return { ok: true, value: parsed.value === undefined ? undefined : seal(parsed.value) };
  const marked = given.flatMap(([, strings]) => strings.flatMap((text) => highMarking(text) ?? []))[0];
  return marked ? { ...parsed, marked } : parsed;
}
