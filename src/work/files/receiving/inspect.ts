import { createHash } from 'node:crypto';
import type { Scan, Verdict } from '../../../platform/files/file-keeping.js';
import type { ContentType } from '../content/content-type.js';
import { headBytes, judgeHead } from '../content/judge-head.js';
import { judgeTail, tailBytes } from '../content/judge-tail.js';
import { FileRefused } from '../file-refused.js';

export interface Inspected {
  readonly type: ContentType;
  readonly size: number;
  /** SHA-256, in hexadecimal. */
  readonly digest: string;
  readonly verdict: Verdict;
}

export interface Inspection {
  /** The file as it passes. Throws `FileRefused` as soon as it is known that it is not taken. */
  readonly content: AsyncIterable<Buffer>;
  /** What was found; once it has passed. */
  result(): Inspected;
}

interface ToInspect {
  readonly source: AsyncIterable<Buffer>;
  readonly kind: 'photo' | 'document';
  readonly name: string;
  readonly mostBytes: number;
  readonly scan: Scan;
}

/** The last so many bytes of what passes, without copying them. */
function createTail(length: number) {
  let parts: Buffer[] = [];
  let have = 0;
  return {
    add(chunk: Buffer) {
      parts.push(chunk);
      have += chunk.length;
      while (parts[0] && have - parts[0].length >= length) {
        have -= parts[0].length;
        parts = parts.slice(1);
      }
    },
    read: () => Buffer.concat(parts, have).subarray(-length),
  };
}

/** With its first bytes together in one part, as many as are needed to judge it by. */
async function* withHead(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let head: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of source) {
    if (!head) {
      yield chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < headBytes) continue;
    yield head;
    head = undefined;
  }
  if (head && head.length > 0) yield head;
}

/** Looks at a file as it passes: its length, its type by beginning and end, its digest, and what the scanner says. */
export function inspect({ source, kind, name, mostBytes, scan }: ToInspect): Inspection {
  const hash = createHash('sha256');
  const tail = createTail(tailBytes);
  let type: ContentType | undefined;
  let size = 0;
  let result: Inspected | undefined;
  async function take(chunk: Buffer): Promise<void> {
    size += chunk.length;
    if (size > mostBytes) throw new FileRefused('too-big');
    if (!type) {
      const judged = await judgeHead(chunk.subarray(0, headBytes), { kind, name });
      if (!judged.ok) throw new FileRefused(judged.refused);
      type = judged.value;
    }
    hash.update(chunk);
    tail.add(chunk);
    await scan.write(chunk);
  }
  async function finish(): Promise<Inspected> {
    if (!type) throw new FileRefused('empty');
    const wrong = judgeTail(tail.read(), type);
    if (wrong) throw new FileRefused(wrong);
    const verdict = await scan.end();
    if (verdict === 'infected') throw new FileRefused('infected');
    return { type, size, digest: hash.digest('hex'), verdict };
  }
  async function* pass(): AsyncGenerator<Buffer> {
    try {
      for await (const chunk of withHead(source)) {
        await take(chunk);
        yield chunk;
      }
      result = await finish();
    } finally {
      scan.abort();
    }
  }
  return {
    content: pass(),
    result() {
      if (!result) throw new Error('A file is judged once it has passed.');
      return result;
    },
  };
}
