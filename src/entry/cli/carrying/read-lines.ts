import { createReadStream } from 'node:fs';

const newline = 0x0a;

/** The whole lines of some bytes, and what is left over behind the last line break. */
function cut(bytes: Buffer): { readonly lines: readonly string[]; readonly rest: Buffer } {
  const end = bytes.lastIndexOf(newline);
  if (end < 0) return { lines: [], rest: bytes };
  return { lines: bytes.subarray(0, end).toString('utf8').split('\n'), rest: bytes.subarray(end + 1) };
}

/**
 * The lines of a file in batches: memory does not grow with the file. Only a line feed ends a line, where node's own
 * reader takes U+2028 for an end too, which JSON may hold.
 */
export async function* readLines(path: string): AsyncGenerator<readonly string[]> {
  let left: Buffer[] = [];
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
    if (!chunk.includes(newline)) {
      left.push(chunk);
      continue;
    }
    const { lines, rest } = cut(Buffer.concat([...left, chunk]));
    left = [rest];
    yield lines;
  }
  const last = Buffer.concat(left);
  if (last.length > 0) yield [last.toString('utf8')];
}
