import { listSelves } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { Copy } from './copy.js';
import { readCopiesOf } from './copy-store.js';

/** The copies that a person asked for, newest first, at most the last twenty of each of their accounts. */
export async function listCopies(ctx: Context, person: PersonId): Promise<readonly Copy[]> {
  const all: Copy[] = [];
  for (const self of await listSelves(ctx, person)) all.push(...(await readCopiesOf(ctx, self, 20)));
  return all.sort((a, b) => b.askedAt.getTime() - a.askedAt.getTime());
}
