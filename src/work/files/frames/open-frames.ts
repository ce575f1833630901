import { createDecipheriv } from 'node:crypto';
import { boundTo, FileDamaged, format, frameBytes, headerBytes, inPieces, nonceOf, tagBytes } from './frame.js';
import type { Frames } from './seal-frames.js';

/** Takes the header off the front, and gives the rest as it comes. */
async function readHeader(iterator: AsyncIterator<Buffer>): Promise<{ header: Buffer; rest: Buffer }> {
  let head: Buffer = Buffer.alloc(0);
  while (head.length < headerBytes) {
    const next = await iterator.next();
    if (next.done) throw new FileDamaged();
    head = Buffer.concat([head, next.value]);
  }
  return { header: head.subarray(0, headerBytes), rest: head.subarray(headerBytes) };
}

async function* after(rest: Buffer, iterator: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield rest;
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
}

/**
 * Opens what `sealFrames` made, frame by frame: each part is given once it is known to be whole and in its place.
 * @throws FileDamaged, at the first frame that is not; a file that was cut off is found at its end.
 */
export async function* openFrames(sealed: AsyncIterable<Buffer>, { place, id, key }: Frames): AsyncGenerator<Buffer> {
  const iterator = sealed[Symbol.asyncIterator]();
  try {
    const { header, rest } = await readHeader(iterator);
    if (header[0] !== format) throw new FileDamaged();
    const prefix = header.subarray(1);
    const bound = boundTo(place, id);
    let counter = 0;
    for await (const { parts, isLast } of inPieces(after(rest, iterator), frameBytes + tagBytes)) {
      const piece = Buffer.concat(parts);
      const end = piece.length - tagBytes;
      if (end < 0) throw new FileDamaged();
      const nonce = nonceOf(prefix, counter, isLast);
      const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
      decipher.setAAD(bound);
      decipher.setAuthTag(piece.subarray(end));
      const content = decipher.update(piece.subarray(0, end));
      try {
        decipher.final();
      } catch {
        throw new FileDamaged();
      }
      yield content;
      counter += 1;
    }
  } finally {
    await iterator.return?.();
  }
}
