import { forgetBlind } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import type { Compiled } from '../../services/index.js';
import type { Case } from '../case.js';
import { readAnswers } from './read-answers.js';
import { indexLine } from './seal-answers.js';
import { searchKind, searchLines } from './search-lines.js';

/** Makes a case findable by a new value of a field, and by its old one no longer. */
export async function indexAnew(
  ctx: Context,
  service: Compiled,
  one: Case,
  { field, value }: { readonly field: string; readonly value: Sealed<unknown> },
): Promise<void> {
  const { declaration } = service;
  const lines = searchLines(declaration).filter((fields) => fields.includes(field));
  if (lines.length === 0) return;
  const answers = { ...(await readAnswers(ctx, one)), [field]: value };
  for (const fields of lines) forgetBlind(ctx, searchKind(declaration.service, fields), one.id);
  await ctx.writes.flush(); // a value that reads the same is indexed under the same key
  for (const fields of lines) await indexLine(ctx, service, fields, { answers, one });
}
