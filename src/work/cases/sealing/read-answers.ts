import { openRow } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import type { Answers } from '../../services/index.js';
import type { Case } from '../case.js';

/** A case's answers as they are held, each still sealed: nobody is shown any, so that this is no look. */
export async function readAnswers(ctx: Context, one: Case): Promise<Answers> {
  const own = new Set<string>(Object.values(one.subjects));
  const parts = (await openRow(ctx, 'cases.case', [one.id])).filter(({ subject }) => own.has(subject));
  const plain = Object.entries(one.fields).flatMap(([field, value]): [string, Sealed<unknown>][] =>
    value === null ? [] : [[field, seal(value)]],
  );
  return Object.assign(Object.fromEntries(plain), ...parts.map(({ values }) => values));
}
