import { join } from 'node:path';
import type { House } from '../../../platform/house.js';
import { isLost, type LostObject, type PutBack, putObject, readCarriedLine } from '../../../work/files/index.js';
import { readLines } from '../carrying/read-lines.js';
import { type ExportManifest, objectsFolder, objectsList } from './manifest.js';

/** An object changed between the check of the folder and its copying. */
class ObjectsFaulty extends Error {
  constructor({ id, became }: PutBack) {
    super(`Nothing was taken over: the file ${id} is ${became} in the export. Have the export copied again.`);
    this.name = 'ObjectsFaulty';
  }
}

interface Taking {
  readonly folder: string;
  readonly manifest: ExportManifest;
}

async function* listTaken({ folder, manifest }: Taking) {
  if (!manifest.files.some(({ path }) => path === objectsList)) return;
  for await (const batch of readLines(join(folder, objectsList))) yield* batch.map(readCarriedLine);
}

/** Removes what was taken over for rows that never came. */
async function removeObjects(house: House, asked: Taking): Promise<void> {
  for await (const { place, id } of listTaken(asked)) await house.files.objects.remove(place, id);
}

/**
 * Puts the objects of a checked export into the store, then does the rest: bytes first, rows last, and neither where
 * either fails. @returns what the rest gives, and the files that the old installation had lost.
 */
export async function takeOverObjects<T>(
  house: House,
  asked: Taking,
  rest: () => Promise<T>,
): Promise<{ readonly value: T; readonly lost: readonly LostObject[] }> {
  const lost: LostObject[] = [];
  try {
    for await (const listed of listTaken(asked)) {
      const put = await putObject(house, join(asked.folder, objectsFolder), listed);
      if (isLost(listed)) lost.push(listed);
      else if (put.became !== 'put') throw new ObjectsFaulty(put);
    }
    return { value: await rest(), lost };
  } catch (fault) {
    await removeObjects(house, asked);
    throw fault;
  }
}
