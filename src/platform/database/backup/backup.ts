import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { done, type Outcome, refuse } from '../../refusal.js';
import { withClient } from '../with-client.js';
import { asSql, listTables } from './list-tables.js';
import { type Beside, type Manifest, manifestName, notHere, type Part } from './manifest.js';

export interface BackupProgress {
  readonly part: number;
  readonly parts: number;
  readonly table: string;
  readonly rows: number;
}

export interface BackupOptions {
  readonly now: Date;
  readonly onProgress?: (progress: BackupProgress) => void;
  /** Writes into the folder what its rows name and the database does not hold; null where it is kept elsewhere. */
  readonly beside?: (parts: readonly Part[]) => Promise<Beside | null>;
}

/** Hands bytes on and keeps their digest. */
function digesting() {
  const hash = createHash('sha256');
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, next) {
      hash.update(chunk);
      next(null, chunk);
    },
  });
  return { stream, digest: () => hash.digest('hex') };
}

async function writePart(client: pg.Client, folder: string, part: Omit<Part, 'rows' | 'digest'>): Promise<Part> {
  const { name, columns } = asSql(part);
  await client.query(`set local guildhall.place = '${part.place}'`);
  const rows = client.query(copyTo(`copy (select ${columns} from ${name} where place_id = '${part.place}') to stdout`));
  const seen = digesting();
  await pipeline(
    rows,
    createGzip({ level: 1 }),
    seen.stream,
    createWriteStream(join(folder, part.file), { flags: 'wx', mode: 0o600, flush: true }),
  );
  // How many there were is said after their last byte, and by no event of the stream: the next answer comes after it.
  await client.query('select 1');
  return { ...part, rows: rows.rowCount, digest: seen.digest() };
}

async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const making = join(folder, `${manifestName}.making`);
  await writeFile(making, `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flush: true });
  await rename(making, join(folder, manifestName));
  if (process.platform === 'win32') return;
  const directory = await open(folder, 'r');
  await directory.sync().finally(() => directory.close());
}

/**
 * Copies every table of every place, as it stood at one moment, into an empty or new folder, while the site works on.
 * Needs no programs of PostgreSQL. Keys and the shred ledger are not in it (see `notHere`).
 */
export async function backup(
  url: string,
  folder: string,
  options: BackupOptions,
): Promise<Outcome<Manifest, 'folder-not-empty'>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0) return refuse('folder-not-empty', { folder });
  return withClient(
    url,
    async (client) => {
      await client.query(
        'begin isolation level repeatable read read only; set local role guildhall_run; set local statement_timeout = 0',
      );
      const { rows: migrations } = await client.query<Manifest['migrations'][number]>(
        'select number, name, digest from platform.migration order by number',
      );
      const { rows: places } = await client.query<{ place_id: string }>(
        'select place_id from platform.place order by place_id',
      );
      const tables = await listTables(client);
      const parts: Part[] = [];
      for (const { place_id: place } of places) {
        await mkdir(join(folder, place), { mode: 0o700 });
        for (const { name: table, columns } of tables) {
          const part = await writePart(client, folder, {
            table,
            columns: [...columns],
            place,
            file: `${place}/${table}.copy.gz`,
          });
          parts.push(part);
          options.onProgress?.({ part: parts.length, parts: places.length * tables.length, table, rows: part.rows });
        }
      }
      await client.query('commit');
      const objects = await options.beside?.(parts);
      const manifest: Manifest = {
        format: 'guildhall-backup-1',
        madeAt: options.now.toISOString(),
        migrations,
        parts,
        ...(objects === undefined ? {} : { objects }),
        notHere: [...notHere],
      };
      await writeManifest(folder, manifest);
      return done(manifest);
    },
    { application_name: 'guildhall backup' },
  );
}
