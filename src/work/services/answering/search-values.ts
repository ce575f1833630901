import { type BlindKind, normaliseFor } from '../../../foundation/vault/index.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import type { Answers } from '../answers.js';
import type { Compiled } from '../compiling/compiled.js';
import type { Kind } from '../kind.js';

const blindKinds: Partial<Record<Kind, BlindKind>> = {
  email: 'email',
  phone: 'phone',
  postcode: 'postcode',
  name: 'name',
  vehicle: 'postcode',
};

/** The gazetteer's id says more than any spelling of the lines. */
function writeAddress(value: object): string {
  const { id, line1, line2, town, postcode } = value as Partial<Record<string, unknown>>;
  if (typeof id === 'string') return normaliseFor('address', id);
  const lines = [line1, line2, town].filter((line) => typeof line === 'string' && line !== '').join(' ');
  return `${normaliseFor('address', lines)} ${normaliseFor('postcode', String(postcode ?? ''))}`;
}

function writeValue(kind: Kind, value: unknown): string {
  if (kind === 'address' && typeof value === 'object' && value !== null) return writeAddress(value);
  if (kind === 'company' && typeof value === 'object' && value !== null)
    return normaliseFor('text', String((value as { number?: unknown }).number ?? ''));
  const text = Array.isArray(value) ? value.join(' ') : String(value);
  return normaliseFor(blindKinds[kind] ?? 'text', text);
}

/**
 * The values of one `find-by` line, in its order, each as it is searched by; still sealed. Undefined when any of them is
 * not answered: a row is found by all of a line or not by that line.
 */
export function searchValues(
  { declaration }: Compiled,
  fields: readonly string[],
  answers: Answers,
): Sealed<readonly string[]> | undefined {
  const values = fields.flatMap((field) => {
    const question = Object.hasOwn(declaration.fields, field) ? declaration.fields[field] : undefined;
    const answer = Object.hasOwn(answers, field) ? answers[field] : undefined;
    return question && answer ? [writeValue(question.type, contentOf(answer))] : [];
  });
  return values.length === fields.length && values.length > 0 ? seal(values) : undefined;
}
