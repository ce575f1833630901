import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Beside, Part } from '../../../platform/database/backup/manifest.js';
import { readRows } from '../../../platform/database/backup/read-rows.js';
import type { FileKeeping } from '../../../platform/files/file-keeping.js';
import type { FileId, PlaceId } from '../../../platform/ids.js';
import {
  isLost,
  type LostObject,
  type LyingFile,
  takeOutObjects,
  writeCarriedLine,
} from '../../../work/files/index.js';

/** The list of a copy's objects, and the folder of them beside it. */
const objectsList = 'objects.ndjson';
export const objectsFolder = 'objects';

/** The files that lay in the store at the moment of the backup, by its own rows. */
async function* listOf(folder: string, parts: readonly Part[]): AsyncGenerator<LyingFile> {
  for (const part of parts.filter(({ table }) => table === 'files.file'))
    for await (const { id, state, bytes } of readRows(folder, part, ['id', 'state', 'bytes']))
      if (state === 'clean' || state === 'waiting')
        yield { place: part.place as PlaceId, id: id as FileId, bytes: Number(bytes) };
}

interface Told {
  readonly onLost: (lost: LostObject) => void;
  readonly onCopied: (number: number) => void;
}

/** Copies into a backup the objects that its rows name, and lists them with their digests. */
export async function backUpObjects(
  files: Pick<FileKeeping, 'objects'>,
  { folder, parts }: { readonly folder: string; readonly parts: readonly Part[] },
  { onLost, onCopied }: Told,
): Promise<Beside> {
  const list = await open(join(folder, objectsList), 'wx', 0o600);
  const digest = createHash('sha256');
  let lines = 0;
  try {
    for await (const object of takeOutObjects(files, join(folder, objectsFolder), listOf(folder, parts))) {
      const line = Buffer.from(`${writeCarriedLine(object)}\n`);
      digest.update(line);
      await list.appendFile(line);
      lines += 1;
      if (isLost(object)) onLost(object);
      onCopied(lines);
    }
    await list.sync();
  } finally {
    await list.close();
  }
  return { file: objectsList, lines, digest: digest.digest('hex') };
}
