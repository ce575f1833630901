import { forgetBlind, openRow } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import type { Answers, Compiled } from '../../services/index.js';
import type { Case } from '../case.js';
import { indexLine } from './seal-answers.js';
import { searchKind, searchLines } from './search-lines.js';

/** A case's answers as they are held, each still sealed: nobody is shown any, so that this is no look. */
async function readAnswers(ctx: Context, one: Case): Promise<Answers> {
  const own = new Set<string>(Object.values(one.subjects));
  const parts = (await openRow(ctx, 'cases.case', [one.id])).filter(({ subject }) => own.has(subject));
  const plain = Object.entries(one.fields).flatMap(([field, value]): [string, Sealed<unknown>][] =>
    value === null ? [] : [[field, seal(value)]],
  );
  return Object.assign(Object.fromEntries(plain), ...parts.map(({ values }) => values));
}

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
