import { type House, read, type Who } from '../../../platform/house.js';
import { type CaseId, readId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { reveal } from '../../../platform/sealed/browser.js';
import type { Opened } from '../../../platform/sealed/index.js';
import type { FileAnswer } from '../file.js';
import { openFileKey } from '../file-key.js';
import { readFiles } from '../files-store.js';
import { openFrames } from '../frames/open-frames.js';

/** A file for the one who was shown the answer that it is part of. */
export interface OpenedFile {
  readonly type: string;
  readonly name: string;
  readonly size: number;
  readonly content: AsyncIterable<Buffer>;
}

export type OpenRefusal = 'gone' | 'waiting' | 'infected';

/** The file at a place in an answer, which was opened to this reader by a look; a draft's where no case is named. */
function fileAt(answer: Opened<unknown>, at: number): FileAnswer | undefined {
  const held: unknown = reveal(answer);
  return Array.isArray(held) ? (held[at] as FileAnswer | undefined) : undefined;
}

/**
 * Opens one file of an answer that was disclosed: it opens only where it belongs to the very case. Refuses `waiting` until a scanner
 * has seen it, `infected`, and `gone` where its key is destroyed, or there is none such.
 */
export async function openFile(
  house: House,
  who: Who,
  asked: { readonly answer: Opened<unknown>; readonly at: number; readonly case: CaseId },
): Promise<Outcome<OpenedFile, OpenRefusal>> {
  const file = fileAt(asked.answer, asked.at);
  const id = readId<'file'>(file?.id);
  if (!file || !id) return refuse('gone');
  const found = await read(house, who, async (ctx) => {
    const [row] = await readFiles(ctx, [id]);
    return row && row.case === asked.case ? { row, key: await openFileKey(ctx, row) } : undefined;
  });
  if (!found?.key) return refuse('gone');
  if (found.row.state === 'waiting' || found.row.state === 'infected') return refuse(found.row.state);
  if (found.row.state !== 'clean') return refuse('gone');
  const { place } = who;
  const content = openFrames(house.files.objects.read(place, id), { place, id, key: found.key });
  return done({ type: file.type, name: file.name, size: file.size, content });
}
