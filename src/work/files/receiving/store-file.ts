import { act, type House, type Who } from '../../../platform/house.js';
import type { FileId } from '../../../platform/ids.js';
import { sealFileKey, type Under } from '../file-key.js';
import { insertFile, removeFiles } from '../files-store.js';
import { sealFrames } from '../frames/seal-frames.js';

/** A file that begins to arrive. */
export interface Begun {
  readonly id: FileId;
  readonly key: Buffer;
}

/** A name and a key for a file, written down before its first byte: what is left half done is found. */
export async function beginFile(house: House, who: Who, under: Under): Promise<Begun> {
  const id = house.ids.next<'file'>();
  const key = house.random.bytes(32);
  await act(house, who, async (ctx) => insertFile(ctx, { id, ...(await sealFileKey(ctx, id, under, key)) }));
  return { id, key };
}

/** Takes back what was begun. */
export async function dropBegun(house: House, who: Who, id: FileId): Promise<void> {
  await house.files.objects.remove(who.place, id);
  await act(house, who, async (ctx) => removeFiles(ctx, [id]));
}

/** Seals a file into the store as it passes. @returns the bytes that lie there. */
export function storeFile(house: House, { place }: Who, { id, key }: Begun, content: AsyncIterable<Buffer>) {
  return house.files.objects.write(place, id, sealFrames(content, { place, id, key }, house.random));
}
