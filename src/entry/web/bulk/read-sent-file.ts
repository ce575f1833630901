import { type Sealed, seal } from '../../../platform/sealed/index.js';
import { mostBulkBytes } from '../../../work/journeys/index.js';
import type { PageRequest } from '../page.js';

/** The first file of a form, read no further than a byte past what is taken: of a longer one the rest is never received. */
export async function readSentFile({ sending }: PageRequest): Promise<Sealed<Buffer> | undefined> {
  if (!sending) return undefined;
  for await (const part of sending.parts()) {
    if (part.kind === 'field') continue;
    const pieces: Buffer[] = [];
    let length = 0;
    for await (const piece of part.source as AsyncIterable<Buffer>) {
      pieces.push(piece);
      length += piece.length;
      if (length > mostBulkBytes) {
        sending.cutOff();
        break;
      }
    }
    return seal(Buffer.concat(pieces).subarray(0, mostBulkBytes + 1));
  }
  return undefined;
}
