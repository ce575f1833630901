import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { canonicalJson } from '../../../platform/canonical-json.js';

export const exportFormat = 'guildhall-export/1';
export const manifestName = 'manifest.json';
/** The signature over the manifest's digest, by the record's key. */
export const signatureName = 'manifest.note';
/** The sealed files that people sent, and their list, a line each. */
export const objectsFolder = 'objects';
export const objectsList = 'objects.ndjson';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const path = z.string().regex(/^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*(\/[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*)*$/);

/** One file of the folder, by which it is held against what was written. */
const file = z.strictObject({
  path,
  bytes: z.int().min(0),
  digest,
  /** Of a file of lines: how many, and the file beside it in which each line has its digest. */
  lines: z.int().min(0).optional(),
});

const table = z.strictObject({
  table: z.string().regex(/^[a-z_]+\.[a-z_]+$/),
  path,
  columns: z.array(z.strictObject({ name: z.string(), type: z.string() })),
  rows: z.int().min(0),
});

const manifest = z.strictObject({
  format: z.literal(exportFormat),
  madeAt: z.iso.datetime(),
  place: z.strictObject({ id: z.uuid(), slug: z.string(), hosts: z.array(z.string()) }),
  /** The thumbprint of the key that the place's keys are encrypted to; null: nothing sealed is in it. */
  recipient: z.string().nullable(),
  /** The digests of the migrations that shaped the tables, oldest first. */
  migrations: z.array(digest),
  /** The newest checkpoint of the record, and the key that checks it. */
  checkpoint: z.string(),
  key: z.string(),
  /** In an order in which every row comes after those that it refers to. */
  tables: z.array(table),
  /** Every file but the manifest, its signature, and the objects, which the file `objects.ndjson` lists. */
  files: z.array(file),
  leftOut: z.array(z.strictObject({ what: z.string(), why: z.string() })),
  /** SHA-256 of the canonical JSON (RFC 8785) of all of the above. */
  digest,
});

export type ExportManifest = z.infer<typeof manifest>;
export type ExportedFile = z.infer<typeof file>;
export type ExportedTable = z.infer<typeof table>;

export const digestManifest = ({
  digest: _,
  ...rest
}: ExportManifest | (Omit<ExportManifest, 'digest'> & { digest?: never })) =>
  hash('sha256', canonicalJson(JSON.parse(JSON.stringify(rest))));

/** What the folder's manifest says: undefined when it is none of ours, 'newer' when a later version wrote it. */
export async function readExportManifest(folder: string): Promise<ExportManifest | 'newer' | undefined> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const read: unknown = JSON.parse(text);
    const format = String((read as { format?: unknown } | null)?.format);
    const isLater = /^guildhall-export\/\d+$/.test(format) && format !== exportFormat;
    return isLater ? 'newer' : manifest.safeParse(read).data;
  } catch {
    return undefined;
  }
}
