import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ToldNames, writeTold } from './http-peer.js';
import type { Garbage, Heard, Peer } from './peer.js';
import { type HeardNames, readHeard } from './read-heard.js';

export interface FolderPeer {
  /** The connector's own folder, in which `out`, `in` and `done` are. */
  readonly folder: string;
  readonly tells: ToldNames;
  readonly hears: HeardNames;
}

const mostBytes = 10_000_000;
const mostFiles = 200;

/** Writes a file that nobody ever sees half of, and that is there after a crash. */
async function writeWhole(folder: string, name: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const half = join(folder, `.${name}.part`);
  const file = await open(half, 'w', 0o640);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(half, join(folder, name));
}

async function listFiles(folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const names = await readdir(folder, { withFileTypes: true });
  return names
    .filter((one) => one.isFile() && !one.name.startsWith('.') && one.name.endsWith('.json'))
    .map(({ name }) => name)
    .sort()
    .slice(0, mostFiles);
}

interface ReadFile {
  readonly name: string;
  readonly heard: readonly Heard[];
  readonly garbage: readonly Garbage[];
  /** Why nothing of it can be read; undefined where its rows can. */
  readonly why: string | undefined;
}

async function readOne(incoming: string, name: string, hears: HeardNames): Promise<ReadFile> {
  const refused = (why: string): ReadFile => ({ name, heard: [], garbage: [{ text: undefined, why }], why });
  const path = join(incoming, name);
  if ((await stat(path)).size > mostBytes) return refused('too-long');
  const bytes = await readFile(path);
  const text = bytes.toString('utf8');
  if (!Buffer.from(text).equals(bytes)) return refused('not-text');
  const read = readHeard(text, hears);
  return typeof read === 'string' ? refused(read) : { ...read, name, why: undefined };
}

/** Puts a file away that was read, or beside why it could not be. */
async function putAway(folder: string, { name, why }: ReadFile): Promise<void> {
  const to = join(folder, why === undefined ? 'done' : 'refused');
  await mkdir(to, { recursive: true, mode: 0o700 });
  if (why !== undefined) await writeFile(join(to, `${name}.why.txt`), `${why}\n`, { mode: 0o600 });
  await rename(join(folder, 'in', name), join(to, name));
}

const nameOf = (key: string): string => `${createHash('sha256').update(key).digest('hex').slice(0, 12)}.json`;

/** A system that writes files into `in` and takes those of `out`: each is read whole, in the order of their names, once. */
export function createFolderPeer({ folder, tells, hears }: FolderPeer): Peer {
  const [outgoing, incoming] = [join(folder, 'out'), join(folder, 'in')];
  return {
    tellsAll: false,
    async tell(told) {
      try {
        await writeWhole(
          outgoing,
          `${told.at.toISOString().replace(/[:.]/g, '')}-${nameOf(told.key)}`,
          writeTold(told, tells),
        );
        return { ok: true, id: undefined };
      } catch {
        return { ok: false, why: 'folder-not-writable', isFinal: false };
      }
    },
    async hear() {
      try {
        const names = await listFiles(incoming);
        const read: ReadFile[] = [];
        for (const name of names) read.push(await readOne(incoming, name, hears));
        return {
          ...{ ok: true, next: undefined, hasMore: names.length === mostFiles },
          heard: read.flatMap(({ heard }) => heard),
          garbage: read.flatMap(({ garbage }) => garbage),
          async accept() {
            for (const one of read) await putAway(folder, one);
          },
        };
      } catch {
        return { ok: false, why: 'folder-not-readable' };
      }
    },
  };
}
