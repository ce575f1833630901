import type { Context } from '../../../platform/context.js';
import { type FileId, readId } from '../../../platform/ids.js';
import { reveal } from '../../../platform/sealed/browser.js';
import type { Opened } from '../../../platform/sealed/index.js';
import type { FileState } from '../file.js';
import { listStates } from '../list-states.js';

/** Where each file of an answer is on its way, in the answer's order; `dropped` for what is no longer there. */
export async function listAnswerStates(ctx: Context, answer: Opened<unknown>): Promise<readonly FileState[]> {
  const held: unknown = reveal(answer);
  const ids = (Array.isArray(held) ? held : []).map((file: { readonly id?: string }) => readId<'file'>(file.id));
  const states = await listStates(
    ctx,
    ids.filter((id): id is FileId => id !== undefined),
  );
  return ids.map((id) => (id && states.get(id)) ?? 'dropped');
}
