import type { RecordableData } from '../../../foundation/record/index.js';
import { KeyDestroyed, sealRow } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { type Answers, type Compiled, isSealed, plainAnswers, principalOf } from '../../services/index.js';
import type { Case } from '../case.js';
import { keepOfAnswer } from '../keeping/keep-of-answer.js';
import { recordFields } from '../record-case.js';
import { indexAnew } from '../sealing/index-anew.js';
import { keepAnswered, scopeOf } from '../sealing/seal-answers.js';

/** What the entry holds of answers that came later, and the unsealed ones of the case with them. */
interface Later {
  readonly data: RecordableData;
  readonly envelopes: readonly { readonly id: string; readonly digest: string }[];
  readonly fields: Case['fields'];
}

/** The sealed ones by subject, mark and retention class; 'erased' where a key of theirs is destroyed. */
async function partsOfLater(ctx: Context, { declaration }: Compiled, one: Case, answers: Answers) {
  const parts = new Map<string, Parameters<typeof sealRow>[1]['parts'][number]>();
  for (const [field, value] of Object.entries(answers)) {
    const question = declaration.fields[field];
    if (!question || !isSealed(question.mark) || !value) continue;
    const subject = one.subjects[question.about ?? principalOf(declaration)];
    if (!subject) throw new Error(`The field ${field} is about nobody that the case names.`);
    const keep = (await keepOfAnswer(ctx, one, { subject, field })) ?? question.keep;
    if (keep === 'erased') return 'erased' as const;
    const name = `${subject} ${question.mark} ${keep}`;
    const values = { ...parts.get(name)?.values, [field]: value };
    parts.set(name, { subject, mark: question.mark, keep, values });
  }
  return [...parts.values()];
}

/**
 * Seals answers that came after a case was opened beside those that it has, under the same keys: of a question that was answered
 * before, the newer answer counts. Undefined where what was held of the person is erased. The entry and the row are the caller's.
 */
export async function sealLater(
  ctx: Context,
  service: Compiled,
  one: Case,
  { answers, version }: { readonly answers: Answers; readonly version: number },
): Promise<Later | undefined> {
  const parts = await partsOfLater(ctx, service, one, answers);
  if (parts === 'erased') return undefined;
  await keepAnswered(ctx, service, answers, one);
  const row = { table: 'cases.case', row: one.id, version, scope: scopeOf(one.id), parts };
  const sealed = await sealRow(ctx, row).catch((fault: unknown) => {
    if (fault instanceof KeyDestroyed) return undefined;
    throw fault;
  });
  if (!sealed) return undefined;
  for (const [field, value] of Object.entries(answers)) if (value) await indexAnew(ctx, service, one, { field, value });
  const plain = plainAnswers(service, answers);
  const told = Object.fromEntries(Object.entries(plain).filter(([field]) => Object.hasOwn(answers, field)));
  const data = Object.keys(told).length > 0 ? { corrected: recordFields(ctx, service.declaration, told) } : {};
  return { data, envelopes: sealed.envelopes, fields: { ...one.fields, ...told } };
}
