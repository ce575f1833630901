import { createHash, hash } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type ExportedFile, type ExportManifest, manifestName, signatureName } from './manifest.js';

/** The file beside a file of lines: the first 16 hexadecimal digits of each line's SHA-256, one a line. */
export const sumsOf = (path: string): string => path.replace(/\.[a-z]+$/, '.sums');
export const sumLine = (line: string): string => hash('sha256', line).slice(0, 16);

/** A folder that is being written: under another name until it is whole. */
export interface ExportFolder {
  /** Where it lies while it is written. */
  readonly making: string;
  writeBytes(path: string, bytes: Buffer): Promise<void>;
  /** @returns how many lines there were. */
  writeLines(path: string, batches: AsyncIterable<readonly string[]>): Promise<number>;
  files(): readonly ExportedFile[];
  /** Writes the manifest, and gives the folder its name. */
  finish(manifest: ExportManifest, signature: string): Promise<void>;
  discard(): Promise<void>;
}

/** Writes to a file, durably, what it counts and digests. */
async function startFile(folder: string, path: string) {
  await mkdir(dirname(join(folder, path)), { recursive: true, mode: 0o700 });
  const handle: FileHandle = await open(join(folder, path), 'wx', 0o600);
  const digest = createHash('sha256');
  let bytes = 0;
  return {
    async write(chunk: Buffer) {
      digest.update(chunk);
      bytes += chunk.length;
      for (let at = 0; at < chunk.length; ) at += (await handle.write(chunk, at)).bytesWritten;
    },
    async end(): Promise<ExportedFile> {
      await handle.sync();
      return { path, bytes, digest: digest.digest('hex') };
    },
    close: () => handle.close(),
  };
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

async function writeWhole(folder: string, path: string, bytes: Buffer): Promise<ExportedFile> {
  const file = await startFile(folder, path);
  try {
    await file.write(bytes);
    return await file.end();
  } finally {
    await file.close();
  }
}

async function writeBoth(folder: string, path: string, batches: AsyncIterable<readonly string[]>) {
  const [rows, sums] = [await startFile(folder, path), await startFile(folder, sumsOf(path))];
  let lines = 0;
  try {
    for await (const batch of batches) {
      if (batch.length === 0) continue;
      lines += batch.length;
      await rows.write(Buffer.from(`${batch.join('\n')}\n`));
      await sums.write(Buffer.from(`${batch.map(sumLine).join('\n')}\n`));
    }
    return { lines, written: [{ ...(await rows.end()), lines }, await sums.end()] };
  } finally {
    await rows.close();
    await sums.close();
  }
}

/** Begins a folder beside the one that is asked for; undefined when that is there already. */
export async function createExportFolder(out: string): Promise<ExportFolder | undefined> {
  if (await stat(out).catch(() => undefined)) return undefined;
  const making = `${out}.making-${process.pid}`;
  await mkdir(making, { recursive: true, mode: 0o700 });
  const files: ExportedFile[] = [];
  return {
    making,
    async writeBytes(path, bytes) {
      files.push(await writeWhole(making, path, bytes));
    },
    async writeLines(path, batches) {
      const { lines, written } = await writeBoth(making, path, batches);
      files.push(...written);
      return lines;
    },
    files: () => files,
    async finish(manifest, signature) {
      await writeWhole(making, signatureName, Buffer.from(signature));
      await writeWhole(making, manifestName, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
      await syncFolder(making);
      await rename(making, out);
      await syncFolder(dirname(out));
    },
    discard: () => rm(making, { recursive: true, force: true }),
  };
}
