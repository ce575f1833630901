import type { Context } from '../../platform/context.js';
import { contentOf } from '../../platform/sealed/content-of.js';
import type { Sealed } from '../../platform/sealed/index.js';
import { findCase } from '../cases/index.js';

/**
 * The reference of the case that someone typed, as it is written; undefined when there is none. What was typed goes no
 * further than this look-up: it may be a name or an address in the wrong box, and would otherwise stand in a URL.
 */
export async function findReference(ctx: Context, typed: Sealed<readonly string[]>): Promise<string | undefined> {
  const [reference = ''] = contentOf(typed);
  if (reference.length > 40) return undefined;
  return (await findCase(ctx, { reference }))?.reference;
}
