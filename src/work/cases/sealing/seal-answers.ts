import { indexBlind, sealRow } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { keepFiles } from '../../files/index.js';
import { type Answers, type Compiled, filesIn, principalOf, searchValues } from '../../services/index.js';
import type { Case } from '../case.js';
import { partsOf } from './parts-of.js';
import { ownerOf, searchKind, searchLines } from './search-lines.js';

export const scopeOf = (id: CaseId): string => `case:${id}`;

/** Makes a case findable by one line of its declaration; of a line that was not answered, by an index that nothing finds. */
export async function indexLine(
  ctx: Context,
  compiled: Compiled,
  fields: readonly string[],
  { answers, one }: { readonly answers: Answers; readonly one: Case },
): Promise<void> {
  const { declaration } = compiled;
  const owner = ownerOf(declaration, fields);
  const subject = one.subjects[owner?.about ?? principalOf(declaration)];
  if (!owner || !subject) throw new Error(`The search by ${fields.join(' and ')} is for nobody that the case names.`);
  await indexBlind(ctx, {
    kind: searchKind(declaration.service, fields),
    value: searchValues(compiled, fields, answers),
    row: one.id,
    subject,
    scope: scopeOf(one.id),
    keep: owner.keep,
  });
}

/** Makes the files among the answers the case's own, each under the key of its answer. */
export async function keepAnswered(
  ctx: Context,
  { declaration }: Compiled,
  answers: Answers,
  one: Case,
): Promise<void> {
  for (const [field, files] of Object.entries(filesIn(declaration, answers))) {
    const question = declaration.fields[field];
    const subject = question && one.subjects[question.about ?? principalOf(declaration)];
    if (!subject) throw new Error(`The files of ${field} are about nobody that the case names.`);
    await keepFiles(ctx, { files, terms: { subject, scope: scopeOf(one.id), keep: question.keep }, case: one.id });
  }
}

/**
 * Seals a new case's answers under its own keys and makes the blind indexes that its declaration's `find-by` and
 * `duplicates` name. How many of each there are follows from the declaration alone.
 * @returns what the record holds of the envelopes.
 */
export async function sealAnswers(
  ctx: Context,
  compiled: Compiled,
  answers: Answers,
  one: Case,
): Promise<readonly { readonly id: string; readonly digest: string }[]> {
  const parts = partsOf(compiled.declaration, answers, one.subjects);
  await keepAnswered(ctx, compiled, answers, one);
  const sealed = await sealRow(ctx, { table: 'cases.case', row: one.id, version: 1, scope: scopeOf(one.id), parts });
  for (const fields of searchLines(compiled.declaration)) await indexLine(ctx, compiled, fields, { answers, one });
  return sealed.envelopes;
}
