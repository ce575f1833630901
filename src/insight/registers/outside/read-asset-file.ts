import { Readable } from 'node:stream';
import { listOrganisations } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import { type FileRow, readRows } from '../../../work/cases/index.js';
import { cellChecks, splitClasses } from './check-cells.js';
import {
  type AssetColumn,
  type AssetFinding,
  assetClasses,
  assetColumns,
  neededColumns,
  type OutsideAsset,
} from './outside-asset.js';

/** What a file says: its assets in its own order, and everything that is wrong with it. */
export interface AssetFile {
  readonly assets: readonly OutsideAsset[];
  readonly findings: readonly AssetFinding[];
}

/** Far more than a council lists; one act takes them all. */
const mostRows = 2000;

const isColumn = (name: string): name is AssetColumn => assetColumns.some((known) => known === name);

/** What is wrong with the header: every column is known and stands once, so that nothing in the file is passed over. */
function checkHeader(header: readonly string[]): readonly AssetFinding[] {
  const strange = header.flatMap((name, index): AssetFinding[] => {
    const at = { line: 1, column: index + 1, name: name || 'file' };
    if (!isColumn(name))
      return [{ ...at, wrong: 'there is no such column', fix: `use ${assetColumns.join(', ')}; take others out` }];
    return header.indexOf(name) < index ? [{ ...at, wrong: 'it is there twice', fix: 'take one out' }] : [];
  });
  const lacking = neededColumns.filter((name) => !header.includes(name));
  return [
    ...strange,
    ...lacking.map((name) => ({ line: 1, column: 1, name, wrong: 'the file has no such column', fix: 'add it' })),
  ];
}

const faults = {
  'quote-not-closed': 'a quotation mark never closes, and nothing after it was read',
  'row-too-long': 'the row is far too long: a quotation mark may never close',
} as const;

function toAsset(cellOf: (name: AssetColumn) => string): OutsideAsset {
  const named = splitClasses(cellOf('classes'));
  return {
    ...{ id: cellOf('id'), title: { en: cellOf('title'), cy: cellOf('title_cy') || cellOf('title') } },
    ...{ owner: cellOf('owner'), location: cellOf('location'), handling: cellOf('handling') || 'OFFICIAL' },
    ...{ classes: assetClasses.filter((one) => named.includes(one)) },
    ...{ retention: cellOf('retention'), reviewBy: cellOf('review_by') },
  };
}

/** A row's asset, or what is wrong with it. */
type ReadRow =
  | { readonly asset: OutsideAsset }
  | { readonly asset?: undefined; readonly findings: readonly AssetFinding[] };

function readRow({ line, cells, fault }: FileRow, header: readonly string[], teams: readonly string[]): ReadRow {
  const misshapen = (wrong: string, fix: string) => ({ findings: [{ line, column: 1, name: 'file', wrong, fix }] });
  if (fault) return misshapen(faults[fault], 'close it, or write it twice within quotes');
  if (cells.length !== header.length)
    return misshapen(
      `the row has ${cells.length} cells, the header ${header.length}`,
      'put what holds a comma within quotes',
    );
  const cellOf = (name: AssetColumn): string => cells[header.indexOf(name)] ?? '';
  const findings = assetColumns.flatMap((name): AssetFinding[] => {
    const found = cellChecks[name](cellOf(name), teams);
    return found ? [{ line, column: header.indexOf(name) + 1, name, ...found }] : [];
  });
  return findings.length > 0 ? { findings: findings.sort((a, b) => a.column - b.column) } : { asset: toAsset(cellOf) };
}

async function readAll(source: string): Promise<readonly FileRow[]> {
  const rows: FileRow[] = [];
  const file = Readable.from([Buffer.from(source)]);
  for await (const row of readRows(file, { delimiter: ',', encoding: 'utf-8' })) rows.push(row);
  return rows.filter(({ cells, fault }) => fault || cells.some((cell) => cell !== '')); // spreadsheets end in empty rows
}

/** What is wrong with the file as a whole, before any of its rows is read. */
function checkWhole(header: readonly string[] | undefined, rows: number): readonly AssetFinding[] {
  const whole = (wrong: string, fix: string) => [{ line: 1, column: 1, name: 'file', wrong, fix }];
  if (!header) return whole('the file is empty', `begin with ${assetColumns.join(',')}`);
  const misshapen = checkHeader(header);
  if (misshapen.length > 0) return misshapen;
  if (rows === 0) return whole('no asset is in it', 'write one on each line');
  return rows > mostRows ? whole(`it has over ${mostRows} rows`, 'import it in parts, without --ended') : [];
}

/** Reads a CSV file of assets that are held outside. What is wrong is told by line and column; then nothing of it counts. */
export async function readAssetFile(ctx: Context, source: string): Promise<AssetFile> {
  const [first, ...rows] = await readAll(source);
  const header = first?.cells.map((name) => name.toLowerCase()) ?? [];
  const wrong = checkWhole(first && header, rows.length);
  if (wrong.length > 0) return { assets: [], findings: wrong };
  const teams = (await listOrganisations(ctx)).map(({ slug }) => slug);
  const assets: OutsideAsset[] = [];
  const findings: AssetFinding[] = [];
  const lineOf = new Map<string, number>();
  for (const row of rows) {
    const read = readRow(row, header, teams);
    if (!read.asset) {
      findings.push(...read.findings);
      continue;
    }
    const { id } = read.asset;
    const earlier = lineOf.get(id);
    if (earlier !== undefined)
      findings.push({
        ...{ line: row.line, column: header.indexOf('id') + 1, name: 'id' },
        ...{ wrong: `${id} stands on line ${earlier} already`, fix: 'give each asset an id of its own' },
      });
    lineOf.set(id, earlier ?? row.line);
    assets.push(read.asset);
  }
  return { assets, findings };
}
