import { type FileKeeping, ObjectMissing, type ObjectStore } from '../../../platform/files/file-keeping.js';
import type { FileId, PlaceId } from '../../../platform/ids.js';
import { createFolderObjects } from '../objects/create-folder-objects.js';
import type { LostObject } from './carried-line.js';
import { type CarriedObject, carryObject, ObjectAltered } from './carry-object.js';

/** A file that lies whole in the store, as its row says. */
export interface LyingFile {
  readonly place: PlaceId;
  readonly id: FileId;
  readonly bytes: number;
}

/** Why an object could not be carried. @throws what is no fault of the object */
export function nameLoss(fault: unknown): LostObject['lost'] {
  if (fault instanceof ObjectMissing) return 'missing';
  if (fault instanceof ObjectAltered) return 'altered';
  throw fault;
}

/** The objects of a copy, in the folder that it is written to. */
export const objectsOf = (folder: string): ObjectStore => createFolderObjects(folder);

/** Copies the objects of these files into a folder, one after the other: memory does not grow with them. */
export async function* takeOutObjects(
  { objects }: Pick<FileKeeping, 'objects'>,
  folder: string,
  files: AsyncIterable<LyingFile>,
): AsyncGenerator<CarriedObject | LostObject> {
  const stores = { from: objects, to: objectsOf(folder) };
  for await (const { place, id, bytes } of files) {
    try {
      yield await carryObject(stores, { place, id, bytes });
    } catch (fault) {
      yield { place, id, lost: nameLoss(fault) };
    }
  }
}
