import { createCipheriv } from 'node:crypto';
import type { FileId, PlaceId } from '../../../platform/ids.js';
import type { Random } from '../../../platform/random.js';
import { boundTo, format, frameBytes, inPieces, nonceOf, prefixBytes, tagBytes } from './frame.js';

export interface Frames {
  readonly place: PlaceId;
  readonly id: FileId;
  /** 256 random bits, of this file alone. */
  readonly key: Buffer;
}

/** Seals a file as it passes, in frames of 64 KiB, each in the parts in which it came. */
export async function* sealFrames(
  content: AsyncIterable<Buffer>,
  { place, id, key }: Frames,
  random: Random,
): AsyncGenerator<Buffer> {
  const prefix = random.bytes(prefixBytes);
  const bound = boundTo(place, id);
  yield Buffer.concat([Buffer.of(format), prefix]);
  let counter = 0;
  for await (const { parts, isLast } of inPieces(content, frameBytes)) {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(prefix, counter, isLast), { authTagLength: tagBytes });
    cipher.setAAD(bound);
    for (const part of parts) yield cipher.update(part);
    cipher.final();
    yield cipher.getAuthTag();
    counter += 1;
  }
}
