import { listKeyLives, openRow } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { SubjectId } from '../../../platform/ids.js';
import type { Case } from '../case.js';
import { createTermsReader } from './create-terms-reader.js';
import { fieldsUnder } from './fields-under.js';

/**
 * The retention class ('2 years after closed') under whose key a sealed answer lies now; 'erased' where that key is destroyed,
 * undefined where the answer was never sealed. A newer declaration may say another class: what is written anew still goes under
 * the key of what it replaces, or one of the two would outlive the other.
 */
export async function keepOfAnswer(
  ctx: Context,
  one: Case,
  { subject, field }: { readonly subject: SubjectId; readonly field: string },
): Promise<string | 'erased' | undefined> {
  const parts = await openRow(ctx, 'cases.case', [one.id]);
  const held = parts.filter((part) => part.subject === subject && Object.hasOwn(part.values, field)).at(-1);
  if (held) return held.keep;
  const termsOf = createTermsReader(ctx);
  for (const key of await listKeyLives(ctx, [subject])) {
    if (!key.destroyedAt || key.scope !== `case:${one.id}`) continue;
    if (fieldsUnder((await termsOf(one, key)).atSealing, one, key).fields.includes(field)) return 'erased';
  }
  return undefined;
}
