import { createHash } from 'node:crypto';
import type { ObjectStore } from '../../../platform/files/file-keeping.js';
import type { FileId, PlaceId } from '../../../platform/ids.js';

/** One object as it lay when it was copied: sealed as it is, so that whoever copies it opens nothing. */
export interface CarriedObject {
  readonly place: PlaceId;
  readonly id: FileId;
  readonly bytes: number;
  /** SHA-256 of its sealed bytes, lower-case hexadecimal. */
  readonly digest: string;
}

/** An object that is not what was copied: other bytes, or another object's. */
export class ObjectAltered extends Error {
  constructor() {
    super('A file is not what was copied.');
    this.name = 'ObjectAltered';
  }
}

type Expected = Pick<CarriedObject, 'bytes'> & Partial<Pick<CarriedObject, 'digest'>>;

/**
 * Copies an object from one store to another as it passes; of one that is not what is expected nothing is left there.
 * @throws ObjectMissing, ObjectAltered
 */
export async function carryObject(
  stores: { readonly from: ObjectStore; readonly to: ObjectStore },
  { place, id, ...expected }: Pick<CarriedObject, 'place' | 'id'> & Expected,
): Promise<CarriedObject> {
  const hash = createHash('sha256');
  let bytes = 0;
  let digest = '';
  async function* pass(): AsyncGenerator<Buffer> {
    for await (const chunk of stores.from.read(place, id)) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
    digest = hash.digest('hex');
    if (bytes !== expected.bytes || digest !== (expected.digest ?? digest)) throw new ObjectAltered();
  }
  await stores.to.write(place, id, pass());
  return { place, id, bytes, digest };
}
