import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from '../../checkout.js';

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly text: string;
  /** SHA-256 of the file, lower-case hexadecimal. */
  readonly digest: string;
}

const fileName = /^(\d{4})-([a-z0-9-]+)\.sql$/;

/** The numbered files of a folder (migrations/ by default), 0001 first, without a gap. */
export async function listMigrations(folder = join(checkout, 'migrations')): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name, at) => {
      const [, number, title] = fileName.exec(name) ?? [];
      if (Number(number) !== at + 1 || title === undefined) {
        throw new Error(`migrations/${name} should be named ${String(at + 1).padStart(4, '0')}-what-it-does.sql.`);
      }
      const text = await readFile(join(folder, name), 'utf8');
      return { number: at + 1, name: title, text, digest: createHash('sha256').update(text).digest('hex') };
    }),
  );
}

/** One digest over all of them: what a template database is named after. */
export const digestOf = (migrations: readonly Migration[]): string =>
  createHash('sha256')
    .update(migrations.map(({ digest }) => digest).join())
    .digest('hex');
