import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ObjectMissing, type ObjectStore } from '../../../platform/files/file-keeping.js';
import type { FileId, PlaceId } from '../../../platform/ids.js';

/** By the random end of its name, so that no folder grows long: 'PLACE/a7/3f/ID'. */
export const objectPath = (place: PlaceId, id: FileId): string => [place, id.slice(-2), id.slice(-4, -2), id].join('/');

const pathOf = (folder: string, place: PlaceId, id: FileId): string => join(folder, objectPath(place, id));

/** A new name, and its bytes, are there after a power cut only once the folder itself was written. */
async function settleFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined); // Windows opens no folder
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** So many bytes are written at once. */
const together = 512 * 1024;

async function writeAll(handle: FileHandle, parts: readonly Buffer[]): Promise<void> {
  const bytes = parts.reduce((sum, part) => sum + part.length, 0);
  const { bytesWritten } = await handle.writev(parts);
  if (bytesWritten === bytes) return;
  const rest = Buffer.concat(parts).subarray(bytesWritten);
  for (let at = 0; at < rest.length; ) at += (await handle.write(rest, at)).bytesWritten;
}

async function writeWhole(path: string, content: AsyncIterable<Buffer>): Promise<number> {
  const handle = await open(path, 'wx', 0o600);
  let bytes = 0;
  try {
    let held: Buffer[] = [];
    let have = 0;
    for await (const part of content) {
      held.push(part);
      have += part.length;
      if (have < together) continue;
      await writeAll(handle, held);
      bytes += have;
      [held, have] = [[], 0];
    }
    if (have > 0) await writeAll(handle, held);
    bytes += have;
    await handle.sync();
  } finally {
    await handle.close();
  }
  return bytes;
}

const isMissing = (fault: unknown): boolean => (fault as NodeJS.ErrnoException).code === 'ENOENT';

/** Keeps objects as files of a folder (0700): written beside their name, settled on the disk, then named. */
export function createFolderObjects(folder: string): ObjectStore {
  return {
    async write(place, id, content) {
      const path = pathOf(folder, place, id);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const part = `${path}.part`;
      await rm(part, { force: true }); // of whoever was cut short while they wrote it
      try {
        const bytes = await writeWhole(part, content);
        await rename(part, path);
        await settleFolder(dirname(path));
        return bytes;
      } catch (fault) {
        await rm(part, { force: true });
        throw fault;
      }
    },
    async *read(place, id) {
      try {
        yield* createReadStream(pathOf(folder, place, id), { highWaterMark: 256 * 1024 });
      } catch (fault) {
        throw isMissing(fault) ? new ObjectMissing() : fault;
      }
    },
    async remove(place, id) {
      const path = pathOf(folder, place, id);
      await rm(path, { force: true });
      await rm(`${path}.part`, { force: true });
    },
    async check() {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      return (await stat(folder)).isDirectory();
    },
  };
}
