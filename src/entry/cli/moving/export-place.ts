import { join } from 'node:path';
import { sql } from 'kysely';
import {
  appendEntry,
  listEpochKeys,
  listTreeFiles,
  readCheckpoint,
  sequenceOnce,
  signExport,
  streamRows,
} from '../../../foundation/record/index.js';
import { type Recipient, sealKeys, stateLedger } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { listPlaces, type PlaceHost } from '../../../platform/database/list-places.js';
import { listMigrations } from '../../../platform/database/migrating/migrations.js';
import { describeTables, type PlaceTable } from '../../../platform/database/moving/describe-tables.js';
import { linesQuery, type Selection } from '../../../platform/database/moving/lines-query.js';
import { act, type House, readAtOnce, type Who } from '../../../platform/house.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { isLost, type LostObject, listLying, takeOutObjects, writeCarriedLine } from '../../../work/files/index.js';
import { createExportFolder, type ExportFolder } from './export-folder.js';
import {
  digestManifest,
  type ExportedTable,
  type ExportManifest,
  exportFormat,
  objectsFolder,
  objectsList,
} from './manifest.js';
import { isKeyTable, type LeftOut, planTable } from './what-travels.js';

export interface Exporting {
  readonly place: PlaceHost;
  /** Undefined: only what is not sealed. */
  readonly recipient: Recipient | undefined;
  /** A folder that is not there yet. */
  readonly out: string;
  /** The folder of last published checkpoints. */
  readonly published: string;
  readonly onProgress?: (progress: { readonly part: number; readonly of: number; readonly what: string }) => void;
  /** Hears of each file that people sent and that is not in the store as it was stored. */
  readonly onLost?: (lost: LostObject) => void;
}

export type ExportRefusal =
  /** Something has that name already; detail: folder. */
  | 'folder-there'
  /** The place's record has no checkpoint. */
  | 'nothing-recorded';

async function* streamLines(ctx: Context, table: PlaceTable, selection: Selection): AsyncGenerator<readonly string[]> {
  for await (const rows of streamRows<{ line: string }>(ctx.db, linesQuery(table, ctx.place, selection)))
    yield rows.map(({ line }) => line);
}

async function* inBatches(lines: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  for await (const line of lines) yield [line];
}

async function writeTable(ctx: Context, folder: ExportFolder, table: PlaceTable, recipient: Recipient | undefined) {
  const { selection, leftOut } = planTable(table, recipient !== undefined);
  if (!selection) return { leftOut, written: [] };
  const path = `tables/${table.name}.ndjson`;
  const rows = await folder.writeLines(path, streamLines(ctx, table, selection));
  if (recipient && isKeyTable(table.name))
    await folder.writeLines(`keys/${table.name}.jwe`, sealKeys(ctx, table.name, recipient));
  return { leftOut, written: [{ table: table.name, path, columns: [...selection.columns], rows }] };
}

async function writeTables(ctx: Context, folder: ExportFolder, { recipient, onProgress }: Exporting) {
  const tables: ExportedTable[] = [];
  const leftOut: LeftOut[] = [];
  const all = await describeTables(ctx.db);
  for (const [at, table] of all.entries()) {
    onProgress?.({ part: at, of: all.length, what: table.name });
    const each = await writeTable(ctx, folder, table, recipient);
    tables.push(...each.written);
    leftOut.push(...each.leftOut);
  }
  return { tables, leftOut };
}

/** The sealed files that people sent, and their list; those that the store has lost are in it as such. */
async function writeObjects(house: House, ctx: Context, folder: ExportFolder, { onProgress, onLost }: Exporting) {
  async function* lines(): AsyncGenerator<readonly string[]> {
    let copied = 0;
    for await (const object of takeOutObjects(house.files, join(folder.making, objectsFolder), listLying(ctx))) {
      if (isLost(object)) onLost?.(object);
      copied += 1;
      if (copied % 100 === 0) onProgress?.({ part: 1, of: 1, what: `files: ${copied}` });
      yield [writeCarriedLine(object)];
    }
  }
  await folder.writeLines(objectsList, lines());
}

async function describePlace(house: House, { place }: Exporting): Promise<ExportManifest['place']> {
  const rows = (await listPlaces(house)).filter(({ place_id }) => place_id === place.place_id);
  return { id: place.place_id, slug: place.slug, hosts: rows.flatMap(({ host }) => host ?? []) };
}

async function writeAll(house: House, ctx: Context, folder: ExportFolder, asked: Exporting) {
  await sql`set local timezone = 'UTC'`.execute(ctx.db);
  const [checkpoint, [key]] = [await readCheckpoint(ctx.db, ctx.place), await listEpochKeys(ctx.db, ctx.place)];
  if (checkpoint === undefined || key === undefined) return refuse('nothing-recorded');
  const { tables, leftOut } = await writeTables(ctx, folder, asked);
  if (asked.recipient) await writeObjects(house, ctx, folder, asked);
  else leftOut.push({ what: objectsFolder, why: 'files that people sent: sealed' });
  for await (const { path, bytes } of listTreeFiles(ctx.db, ctx.place))
    await folder.writeBytes(`record/${path}`, bytes);
  // Last, so that it names at least the keys that the rows know to be destroyed.
  await folder.writeLines('shred-ledger.txt', inBatches(house.ledger.read(ctx.place)));
  const manifest = {
    format: exportFormat,
    madeAt: ctx.clock.now().toISOString(),
    place: await describePlace(house, asked),
    recipient: asked.recipient?.kid ?? null,
    migrations: (await listMigrations()).map(({ digest }) => digest),
    ...{ checkpoint, key, tables, files: [...folder.files()], leftOut },
  } as const;
  const digest = digestManifest(manifest);
  const whole: ExportManifest = { ...manifest, digest };
  await folder.finish(whole, (await signExport(ctx, digest)) ?? '');
  return done(whole);
}

/** Notes on the record, before anything leaves, that all of it does and to whom; then gives every entry its leaf. */
async function noteExport(house: House, who: Who, { recipient, published }: Exporting): Promise<void> {
  await act(house, who, async (ctx) =>
    appendEntry(ctx, {
      ...{ stream: `export:${ctx.ids.next()}`, version: 1, kind: 'export.begun' },
      data: { recipient: recipient?.kid ?? null },
    }),
  );
  const sequencing = { folder: published, stateLedger: () => stateLedger(house.ledger, who.place) };
  while ((await sequenceOnce(house, who.place, sequencing)) > 0);
}

/**
 * Writes a whole place, as it was at one moment, into a new folder in open formats (docs/export-format.md), and gives
 * the folder its name once all is in it. What is sealed stays sealed; its keys are encrypted to the recipient.
 */
export async function exportPlace(house: House, asked: Exporting): Promise<Outcome<ExportManifest, ExportRefusal>> {
  const folder = await createExportFolder(asked.out);
  if (!folder) return refuse('folder-there', { folder: asked.out });
  const who = { place: asked.place.place_id, actor: { kind: 'system', name: 'export' }, channel: 'system' } as const;
  try {
    await noteExport(house, who, asked);
    return await readAtOnce(house, who, (ctx) => writeAll(house, ctx, folder, asked));
  } finally {
    await folder.discard();
  }
}
