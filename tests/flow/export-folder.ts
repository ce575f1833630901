import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { exportPlace } from '../../src/entry/cli/moving/export-place.js';
import { appendEntry } from '../../src/foundation/record/index.js';
import { listPlaces } from '../../src/platform/database/list-places.js';
import { tamper } from '../../src/platform/database/testing/tamper.js';
import type { Exchange } from './ask.js';
import { hashesOf, unwrap } from './transcript.js';
import type { World } from './world.js';

const inTable = /"hashes":"([A-Za-z0-9+/=]+)"/g;
const hashesIn = (_: string, tile: string): string => `"hashes":"${hashesOf(Buffer.from(tile, 'base64'))}"`;

/** A file as text: hash tiles as the digests that they are, and each line of a `.sums` file as the digest that it begins. */
async function readText(folder: string, path: string): Promise<string> {
  const bytes = await readFile(join(folder, path));
  if (/\/tile\/\d/.test(path)) return hashesOf(bytes);
  const text = unwrap(bytes.toString('utf8').replace(inTable, hashesIn));
  return path.endsWith('.sums') ? text.replace(/[0-9a-f]{16}/g, (sum) => sum.repeat(2)) : text;
}

/** Writes the whole place for whoever reads it elsewhere, without a key, and reads the folder file by file. */
async function readFolder({ site }: World): Promise<ReadonlyMap<string, string>> {
  const { house } = site;
  const data = await mkdtemp(join(tmpdir(), 'guildhall-flow-'));
  try {
    const place = (await listPlaces(house)).find(({ place_id }) => place_id === house.place);
    if (!place) throw new Error('The world has no place.');
    const out = join(data, 'export');
    const made = await exportPlace(house, { place, recipient: undefined, out, published: join(data, 'published') });
    if (!made.ok) throw new Error(made.refused);
    const entries = await readdir(out, { recursive: true, withFileTypes: true });
    const paths = entries.filter((one) => one.isFile()).map((one) => relative(out, join(one.parentPath, one.name)));
    return new Map(await Promise.all(paths.sort().map(async (path) => [path, await readText(out, path)] as const)));
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}

/** The export of a world without a key to open it, each file as an exchange of its own. */
export async function readExport(world: World): Promise<readonly Exchange[]> {
  const files = await readFolder(world);
  return [...files].map(([path, told]) => ({
    route: `FILE ${path}`,
    told: `${path}\n${told}`,
    planted: undefined,
    status: 200,
  }));
}

/** The tables in which `plantInTables` plants, for the export to be searched for it. */
export const plantedTables = ['messages.outbox', 'record.entry'] as const;

/** Writes the secret of its world where nothing is sealed: the word into the record, its length into a letter that left. */
export async function plantInTables({ site: { house }, secret }: World): Promise<void> {
  await house.act({ kind: 'system', name: 'test' }, async (ctx) => {
    const entry = { stream: `planted:${ctx.ids.next()}`, version: 1, kind: 'flow.planted', data: { word: secret } };
    appendEntry(ctx, entry);
  });
  const padded = JSON.stringify({ reference: ' '.repeat(secret.length) });
  const changed = await tamper(
    house,
    `update messages.outbox set fields = '${padded}' where place_id = '${house.place}' and state = 'sent'`,
  );
  if (changed === 0) throw new Error('No letter was there to plant in.');
}
