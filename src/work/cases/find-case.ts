import type { Context } from '../../platform/context.js';
import { type CaseId, readId } from '../../platform/ids.js';
import type { Case } from './case.js';
import { readCase, readCaseByReference } from './case-store.js';
import { readReference } from './reference.js';
import { keepHanded } from './sight/is-open-case.js';

type Named = { readonly id: string } | { readonly reference: string };

function read(ctx: Context, by: Named): Promise<Case | undefined> {
  if ('reference' in by) return readCaseByReference(ctx, readReference(by.reference));
  const id: CaseId | undefined = readId<'case'>(by.id);
  return id ? readCase(ctx, id) : Promise.resolve(undefined);
}

/**
 * The case of that id or that reference as someone typed it; undefined when this place has none, and for another organisation
 * also while no part of it is its own, where its service hands parts off: it is not told that there is such a case.
 */
export async function findCase(ctx: Context, by: Named): Promise<Case | undefined> {
  const one = await read(ctx, by);
  return one && (await keepHanded(ctx, [one]))[0];
}
