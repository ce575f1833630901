import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import type { Answers } from '../answers.js';
import type { Compiled } from '../compiling/compiled.js';
import { isFileKind, type Raw } from '../kind.js';
import { kinds } from '../kinds/index.js';

/**
 * Parses raw answers that no form asked, as an import brings them: each by its kind and its own question; what was passed
 * over is left out, and a required one may be missing, since another system asked other things. Refuses `not-valid`,
 * with the field in `detail` and never what was in it.
 */
export function parseAnswers(
  { declaration }: Compiled,
  raws: Readonly<Record<string, Raw>>,
): Outcome<Answers, 'not-valid'> {
  const answers: Record<string, Sealed<unknown>> = {};
  for (const [field, raw] of Object.entries(raws)) {
    const question = Object.hasOwn(declaration.fields, field) ? declaration.fields[field] : undefined;
    if (!question || question.calculate !== undefined || isFileKind(question.type))
      return refuse('not-valid', { field });
    const parsed = kinds[question.type].parse(raw, question);
    if (!parsed.ok) return refuse('not-valid', { field });
    if (parsed.value !== undefined) answers[field] = seal(parsed.value);
  }
  return done(answers);
}
