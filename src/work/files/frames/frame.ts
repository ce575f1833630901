import type { FileId, PlaceId } from '../../../platform/ids.js';

/*
 * STREAM (Hoang, Reyhanitabar, Rogaway, Vizár: Online Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance, CRYPTO 2015) with
 * AES-256-GCM: a header of one format byte and a random prefix, then frames of 64 KiB, each under the nonce prefix ‖ counter ‖ last
 * flag. A frame that is missing, moved, doubled or cut off, or is another file's, does not open.
 */

export const frameBytes = 64 * 1024;
export const tagBytes = 16;
export const prefixBytes = 7;
export const headerBytes = 1 + prefixBytes;
export const format = 1;
const mostFrames = 2 ** 32;

/** The nonce of one frame: prefix, big-endian counter, and whether it is the last. */
export function nonceOf(prefix: Buffer, counter: number, isLast: boolean): Buffer {
  if (counter >= mostFrames) throw new RangeError('A file has at most 2^32 frames.');
  const nonce = Buffer.alloc(prefixBytes + 5);
  prefix.copy(nonce);
  nonce.writeUInt32BE(counter, prefixBytes);
  nonce.writeUInt8(isLast ? 1 : 0, prefixBytes + 4);
  return nonce;
}

/** What every frame of a file is bound to: it opens at its own place and name only. */
export const boundTo = (place: PlaceId, id: FileId): Buffer => Buffer.from(`guildhall-file/1\n${place}\n${id}\n`);

/** A file that does not open: changed bytes, another name or another key. Says no more. */
export class FileDamaged extends Error {
  constructor() {
    super('A file does not open: its bytes, its name or its key is not what it was sealed with.');
    this.name = 'FileDamaged';
  }
}

/** One piece of a file, in the parts in which it came: to put them together would copy every byte. */
export interface Piece {
  readonly parts: readonly Buffer[];
  readonly isLast: boolean;
}

/** Bytes of any lengths as pieces of one length; the last is shorter or as long, and known for the last. */
export async function* inPieces(source: AsyncIterable<Buffer>, length: number): AsyncGenerator<Piece> {
  let parts: Buffer[] = [];
  let have = 0;
  for await (const chunk of source) {
    let at = 0;
    // A piece is given only once more is known to follow it.
    for (let lacks = length - have; chunk.length - at > lacks; lacks = length) {
      if (lacks > 0) parts.push(chunk.subarray(at, at + lacks));
      at += lacks;
      yield { parts, isLast: false };
      [parts, have] = [[], 0];
    }
    if (at === chunk.length) continue;
    parts.push(chunk.subarray(at));
    have += chunk.length - at;
  }
  yield { parts, isLast: true };
}
