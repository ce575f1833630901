import { indexBlind, sealRow } from '../../foundation/vault/index.js';
import type { Context } from '../../platform/context.js';
import type { CaseId, SubjectId } from '../../platform/ids.js';
import type { Sealed } from '../../platform/sealed/index.js';
import {
  type Answers,
  type Compiled,
  type Declaration,
  isSealed,
  principalOf,
  type Question,
  searchValues,
} from '../services/index.js';
import type { Case } from './case.js';
import { lengthOf } from './retention.js';
import { toList } from './workflow.js';

interface Part {
  readonly subject: SubjectId;
  readonly mark: 'personal' | 'special';
  readonly keep: string;
  readonly values: Record<string, Sealed<unknown>>;
}

export const scopeOf = (id: CaseId): string => `case:${id}`;

/**
 * The name of one `find-by` line's blind index: its service, and its fields in the order in which they are declared. Each
 * service has its own, so that whoever searches one finds nobody by another, and equal digests tie no two together.
 */
export const searchKind = (service: string, fields: readonly string[]): string => `${service}:${fields.join('+')}`;

/** Sealed answers by subject, marking and retention class: one envelope each. */
function partsOf(compiled: Compiled, answers: Answers, subjects: Case['subjects']): Part[] {
  const parts = new Map<string, Part>();
  for (const [field, value] of Object.entries(answers)) {
    const declared = compiled.declaration.fields[field];
    if (!declared || !isSealed(declared.mark)) continue;
    const subject = subjects[declared.about ?? principalOf(compiled.declaration)];
    if (!subject) throw new Error(`The field ${field} is about nobody that the case names.`);
    const key = `${subject} ${declared.mark} ${declared.keep}`;
    const part: Part = parts.get(key) ?? { subject, mark: declared.mark, keep: declared.keep, values: {} };
    part.values[field] = value;
    parts.set(key, part);
  }
  return [...parts.values()];
}

/** The answer with whose key an index goes: of the sealed ones the shortest-kept, so that it outlives none of them. */
function ownerOf(declaration: Declaration, fields: readonly string[]): Question | undefined {
  const questions = fields.flatMap((field) => declaration.fields[field] ?? []);
  const sealed = questions.filter(({ mark }) => isSealed(mark));
  return [...(sealed.length > 0 ? sealed : questions)].sort((a, b) => lengthOf(a.keep) - lengthOf(b.keep))[0];
}

/** Every line by which a case is found again: those of `find-by`, and what two cases share that are the same. */
function linesOf({ case: { 'find-by': findBy = [], duplicates } }: Declaration): readonly (readonly string[])[] {
  const lines = new Map(
    [...findBy, ...(duplicates ? [duplicates.same] : [])].map((line) => [toList(line).join(), toList(line)]),
  );
  return [...lines.values()];
}

async function indexAnswers(ctx: Context, compiled: Compiled, answers: Answers, one: Case): Promise<void> {
  const { declaration } = compiled;
  for (const fields of linesOf(declaration)) {
    const value = searchValues(compiled, fields, answers);
    const owner = ownerOf(declaration, fields);
    const subject = one.subjects[owner?.about ?? principalOf(declaration)];
    if (!value || !owner || !subject) continue;
    await indexBlind(ctx, {
      kind: searchKind(declaration.service, fields),
      value,
      row: one.id,
      subject,
      scope: scopeOf(one.id),
      keep: owner.keep,
    });
  }
}

/**
 * Seals a new case's answers under its own keys and makes the blind indexes that its declaration's `find-by` and `duplicates` name.
 * @returns what the record holds of the envelopes.
 */
export async function sealAnswers(
  ctx: Context,
  compiled: Compiled,
  answers: Answers,
  one: Case,
): Promise<readonly { readonly id: string; readonly digest: string }[]> {
  const parts = partsOf(compiled, answers, one.subjects);
  if (parts.length === 0) return [];
  const sealed = await sealRow(ctx, { table: 'cases.case', row: one.id, version: 1, scope: scopeOf(one.id), parts });
  await indexAnswers(ctx, compiled, answers, one);
  return sealed.envelopes;
}
