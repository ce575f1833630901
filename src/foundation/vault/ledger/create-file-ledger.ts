import { createReadStream, mkdirSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { PlaceId } from '../../../platform/ids.js';
import type { ShredLedger } from '../../../platform/ledger.js';
import { syncFolder } from '../custody/key-folder.js';

const newline = 0x0a;
const chunk = 64 * 1024;

interface End {
  /** Where the last whole line ends; what follows was torn off and never counted. */
  readonly at: number;
  readonly last: string | undefined;
}

/** A power cut can leave a file longer than what was written, filled with zeros: no line of ours holds one. */
const isWhole = (line: Buffer): boolean => !line.includes(0);

/** Looks from the end backwards for the last whole line, in ever larger pieces. */
async function findEnd(handle: FileHandle): Promise<End> {
  const { size } = await handle.stat();
  for (let length = chunk; ; length *= 2) {
    const from = Math.max(0, size - length);
    const tail = Buffer.alloc(size - from);
    await handle.read(tail, 0, tail.length, from);
    for (let end = tail.lastIndexOf(newline); end >= 0; ) {
      const before = end === 0 ? -1 : tail.lastIndexOf(newline, end - 1);
      if (before < 0 && from > 0) break; // the line begins before this piece
      const line = tail.subarray(before + 1, end);
      if (isWhole(line)) return { at: from + end + 1, last: line.toString('utf8') };
      end = before;
    }
    if (from === 0) return { at: 0, last: undefined };
  }
}

/** A disk that fills up takes a part of a line and says so by a count alone; the next write is then the fault. */
async function writeAll(handle: FileHandle, bytes: Buffer, at: number): Promise<void> {
  for (let done = 0; done < bytes.length; )
    done += (await handle.write(bytes, done, bytes.length - done, at + done)).bytesWritten;
}

async function openIfThere(file: string): Promise<FileHandle | undefined> {
  try {
    return await open(file, 'r+');
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fault;
  }
}

async function openOrMake(folder: string, file: string): Promise<FileHandle> {
  const there = await openIfThere(file);
  if (there) return there;
  const made = await open(file, 'wx+', 0o600);
  syncFolder(folder);
  return made;
}

/**
 * Keeps the shred ledgers as files in a folder (0700, files 0600), one a place. Keep the folder outside every backup of
 * the database and never put an older copy of it back: what was erased would live again with the next restore.
 */
export function createFileLedger(folder: string): ShredLedger {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const fileOf = (place: PlaceId) => join(folder, `${place}.shred`);
  return {
    async *read(place) {
      const handle = await openIfThere(fileOf(place));
      if (!handle) return;
      const { at } = await findEnd(handle).finally(() => handle.close());
      if (at === 0) return;
      const bytes = createReadStream(fileOf(place), { end: at - 1 });
      yield* createInterface({ input: bytes, crlfDelay: Number.POSITIVE_INFINITY });
    },
    async last(place) {
      const handle = await openIfThere(fileOf(place));
      return handle && (await findEnd(handle).finally(() => handle.close())).last;
    },
    async append(place, line) {
      if (line.includes('\n')) throw new RangeError('A line of the ledger is one line.');
      const handle = await openOrMake(folder, fileOf(place));
      try {
        const { at } = await findEnd(handle);
        await handle.truncate(at);
        await writeAll(handle, Buffer.from(`${line}\n`), at);
        await handle.sync();
      } finally {
        await handle.close();
      }
    },
  };
}
