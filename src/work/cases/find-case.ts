import type { Context } from '../../platform/context.js';
import { type CaseId, readId } from '../../platform/ids.js';
import type { Case } from './case.js';
import { readCase, readCaseByReference } from './case-store.js';
import { readReference } from './reference.js';

/** The case of that id or that reference as someone typed it; undefined when this place has none. */
export function findCase(
  ctx: Context,
  by: { readonly id: string } | { readonly reference: string },
): Promise<Case | undefined> {
  if ('reference' in by) return readCaseByReference(ctx, readReference(by.reference));
  const id: CaseId | undefined = readId<'case'>(by.id);
  return id ? readCase(ctx, id) : Promise.resolve(undefined);
}
