import type { webcrypto } from 'node:crypto';
import { join } from 'node:path';
import { sql } from 'kysely';
import { type Fault, findFaultWithin, openMovedEpoch } from '../../../foundation/record/index.js';
import { openKeys, replayWithin, rewrapLines, stateLedger } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { describeTables, type PlaceTable } from '../../../platform/database/moving/describe-tables.js';
import { loadLines } from '../../../platform/database/moving/load-lines.js';
import { act, type House } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { settleMoved } from '../../../work/places/index.js';
import { readLines } from '../carrying/read-lines.js';
import { evidenceOf, rebuilders } from '../evidence/list-evidence.js';
import type { ExportedTable, ExportManifest } from './manifest.js';
import { isKeyTable } from './what-travels.js';

export interface Loading {
  readonly folder: string;
  readonly manifest: ExportManifest;
  readonly opens: webcrypto.CryptoKey;
  readonly isDefault: boolean;
  readonly onProgress?: (progress: { readonly part: number; readonly of: number; readonly what: string }) => void;
}

/** What was loaded is not a whole place; carries the fault out of the act, which keeps nothing. */
export class NotWhole extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    const what = `${fault.table} ${JSON.stringify(fault.key)}: ${fault.wrong}`;
    super(
      `Nothing was taken over, for the export is not what its record says: ${what}. Verify the place where it was.`,
    );
    this.name = 'NotWhole';
    this.fault = fault;
  }
}

const wrapping = [
  { name: 'kek', type: 'text' },
  { name: 'wrapped', type: 'bytea' },
];

async function loadTable(ctx: Context, { folder, opens }: Loading, known: PlaceTable, part: ExportedTable) {
  const columns = known.columns.filter(({ name }) => part.columns.some((column) => column.name === name));
  const lines = readLines(join(folder, part.path));
  if (!isKeyTable(part.table)) {
    for await (const batch of lines) await loadLines(ctx.db, ctx.place, { table: part.table, columns }, batch);
    return;
  }
  const table = part.table;
  const keys = openKeys({ table, place: ctx.place, lines: readLines(join(folder, `keys/${table}.jwe`)), opens });
  const into = { table, columns: [...columns, ...wrapping] };
  for await (const batch of rewrapLines(ctx.custody, table, lines, keys))
    await loadLines(ctx.db, ctx.place, into, batch);
}

async function loadAll(ctx: Context, loading: Loading): Promise<void> {
  await sql`set local statement_timeout = 0`.execute(ctx.db);
  const { tables } = loading.manifest;
  for (const [at, known] of (await describeTables(ctx.db)).entries()) {
    const part = tables.find(({ table }) => table === known.name);
    if (!part) continue;
    loading.onProgress?.({ part: at, of: tables.length + 1, what: part.table });
    await loadTable(ctx, loading, known, part);
  }
}

/**
 * Loads a checked folder in one act, fenced to its place: rows, keys wrapped anew, what the ledger erased since, the new
 * epoch; then the whole place is verified, and the act fails where it is not what its record says.
 * @returns the note of the new epoch's first checkpoint, to be published. @throws NotWhole
 */
export function loadPlace(house: House, loading: Loading): Promise<{ readonly epoch: number; readonly note: string }> {
  const place = loading.manifest.place.id as PlaceId;
  const who = { place, actor: { kind: 'system', name: 'import' }, channel: 'system' } as const;
  return act(house, who, async (ctx) => {
    await loadAll(ctx, loading);
    const shreds = await stateLedger(house.ledger, place);
    const opened = await openMovedEpoch(ctx, { formerKey: loading.manifest.key, shreds });
    await replayWithin(ctx, house.ledger);
    await settleMoved(ctx, { isDefault: loading.isDefault });
    const { tables } = loading.manifest;
    loading.onProgress?.({ part: tables.length, of: tables.length + 1, what: 'verifying' });
    const fault = await findFaultWithin(ctx, rebuilders, evidenceOf(house));
    if (fault) throw new NotWhole(fault);
    return opened;
  });
}
