import { type ChoiceToRecord, recordChoice } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import { wordingOf } from '../../services/index.js';
import type { Case } from '../case.js';
import { addMonths } from '../keeping/keep-end.js';
import { type DeclaredUse, subjectOfCase } from './use-of-case.js';

/** What somebody says, and the digest of the words that they had before them. */
export interface Saying {
  readonly says: 'yes' | 'no';
  readonly wording: string;
}

/** When a yes given now ends; undefined where it lasts. */
function untilOf({ use: { lasts } }: DeclaredUse, now: Date): Date | undefined {
  const [, count, unit] = /^(\d+) (month|year)/.exec(lasts ?? '') ?? [];
  return count === undefined ? undefined : addMonths(now, Number(count) * (unit === 'year' ? 12 : 1));
}

/** Whether it is a yes to other words than those of today, which is none. A no needs no words. */
export const isOutworded = ({ use }: DeclaredUse, { says, wording }: Saying): boolean =>
  says === 'yes' && wording !== wordingOf(use);

/** Writes down what was said to a use about one case; whose word it is, is the caller's to know. */
export async function sayToUse(
  ctx: Context,
  declared: DeclaredUse,
  { one, ...said }: { readonly one: Case } & Pick<ChoiceToRecord, 'says' | 'way' | 'objection'>,
): Promise<boolean> {
  const subject = subjectOfCase(declared.service, one);
  if (!subject) return false;
  const { service, id, use } = declared;
  return recordChoice(ctx, {
    ...{ subject, use: id, service: one.service, serviceVersion: service.version, wording: wordingOf(use) },
    ...{ ...said, case: one.id, until: untilOf(declared, ctx.clock.now()) },
  });
}
