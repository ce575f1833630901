import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** One file: the rows of one table that belong to one place, as PostgreSQL's COPY text, gzipped. */
const part = z.strictObject({
  table: z.string().regex(/^[a-z_]+\.[a-z_]+$/),
  columns: z.array(z.string()),
  place: z.uuid(),
  file: z.string().regex(/^[a-z0-9_.-]+(\/[a-z0-9_.-]+)?$/),
  rows: z.int(),
  /** SHA-256 of the file, lower-case hexadecimal. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
});

/** Files that lie outside the database and go with it: their list, one a line. */
const beside = z.strictObject({
  file: z.string().regex(/^[a-z]+\.ndjson$/),
  lines: z.int().min(0),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
});

const manifest = z.strictObject({
  format: z.literal('guildhall-backup-1'),
  madeAt: z.iso.datetime(),
  migrations: z.array(z.strictObject({ number: z.int(), name: z.string(), digest: z.string() })),
  /** In an order in which every row comes after those that it refers to. */
  parts: z.array(part),
  /** Null: they are not in it. Absent: a version wrote it that did not know of them. */
  objects: beside.nullable().optional(),
  notHere: z.array(z.string()),
});

export type Beside = z.infer<typeof beside>;
export type Part = z.infer<typeof part>;
export type Manifest = z.infer<typeof manifest>;

export const manifestName = 'manifest.json';

/** What a backup never holds, said in the backup itself. */
export const notHere: readonly string[] = [
  'The key-encryption keys (the keys folder): without them nothing sealed in this backup opens. Keep them apart.',
  'The shred ledger: it is replayed after a restore, so that what was erased stays erased.',
];

/** Undefined when the folder holds no whole backup: the manifest is written last. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return manifest.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
