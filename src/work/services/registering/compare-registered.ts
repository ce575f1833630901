import type { Context } from '../../../platform/context.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { findCompany } from '../../places/index.js';

/** Names are compared as people read them: by letters and figures, with Limited said in one way. */
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll('&', ' AND ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(/\b(LTD|CYFYNGEDIG|CYF)\b/g, 'LIMITED')
    .trim();

/**
 * What the register that the place has says of an organisation by its number: nothing of either leaves but the finding, so that it is no
 * look.
 */
export async function compareRegistered(
  ctx: Context,
  { name, number }: { readonly name: Sealed<unknown> | undefined; readonly number: Sealed<unknown> | undefined },
): Promise<'same-name' | 'other-name' | 'not-active' | 'not-found' | 'no-number'> {
  if (!number) return 'no-number';
  const found = await findCompany(ctx, String(contentOf(number)));
  if (!found) return 'not-found';
  if (!/^active\b/i.test(found.status)) return 'not-active';
  return name && plain(String(contentOf(name))) === plain(found.name) ? 'same-name' : 'other-name';
}
