import { listStream } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import type { Case } from '../case.js';

/** The page from which an act was asked for: so that it is done to what its officer saw, and once. */
export interface Seen {
  /** The case's version that the page showed. */
  readonly version: number;
  /** An id drawn for each form that is shown, and recorded with its act: the same form sent twice acts once. */
  readonly form: string;
}

/**
 * Whether an act may go on: 'fresh' when nothing happened to the case since it was shown, 'done' when this very form has
 * acted already, 'changed' when somebody did something else first. An act without a page is always fresh.
 */
export async function judgeSeen(
  ctx: Context,
  one: Pick<Case, 'id' | 'version'>,
  seen: Seen | undefined,
): Promise<'fresh' | 'done' | 'changed'> {
  if (!seen || seen.version === one.version) return 'fresh';
  const since = await listStream(ctx.db, ctx.place, `case:${one.id}`, { after: seen.version });
  return since.some(({ data }) => data.form === seen.form) ? 'done' : 'changed';
}

/** What an entry holds of the form that asked for its act; nothing where none did. */
export const formOf = (seen: Seen | undefined): { readonly form?: string } => (seen ? { form: seen.form } : {});
