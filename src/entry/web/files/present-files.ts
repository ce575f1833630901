import { read } from '../../../platform/house.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { type FileState, listAnswerStates } from '../../../work/files/index.js';
import { type Declaration, isFileKind } from '../../../work/services/index.js';
import type { PageRequest } from '../page.js';

/** By field, where each file of an answer is on its way. */
export type FilesShown = ReadonlyMap<string, readonly FileState[]>;

/** Where the files of opened answers are on their way. */
export async function loadFiles(
  { house, who }: Pick<PageRequest, 'house' | 'who'>,
  { fields }: Declaration,
  answers: ReadonlyMap<string, Opened<unknown>>,
): Promise<FilesShown> {
  const asked = [...answers].filter(([field]) => isFileKind(fields[field]?.type ?? 'text'));
  if (asked.length === 0) return new Map();
  return read(house, who, async (ctx) => {
    const shown = new Map<string, readonly FileState[]>();
    for (const [field, answer] of asked) shown.set(field, await listAnswerStates(ctx, answer));
    return shown;
  });
}
