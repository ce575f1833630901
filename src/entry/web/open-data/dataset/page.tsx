import { countDataset, type Dataset, findDataset, type Held, readDataset } from '../../../../insight/opendata/index.js';
import { writeCsv } from '../../../../platform/csv/write-csv.js';
import { read } from '../../../../platform/house.js';
import { listAreas } from '../../../../work/places/index.js';
import { listServices } from '../../../../work/services/index.js';
import { NotFound, openFile, type PageHandler, type PageRequest, page } from '../../page.js';
import { presentDataset } from './present.js';
import { DatasetPage } from './view.js';

const previewRows = 5;
const rowsAtOnce = 2000;

/** A dataset explained: its columns, licence and protection, and some of its rows. */
export const viewDataset: PageHandler = async (request) => {
  const found = await read(request.house, request.who, async (ctx) => {
    const dataset = await findDataset(ctx, request.params.name ?? '');
    if (!dataset) throw new NotFound();
    const held = await countDataset(ctx, dataset);
    const { rows } = await readDataset(ctx, dataset, held, { most: previewRows });
    return { dataset, held, rows, services: await listServices(ctx), areas: await listAreas(ctx) };
  });
  return page(<DatasetPage frame={request} view={presentDataset(found, request.language)} />);
};

/** Lines of the file, a transaction for some thousands of them: a slow reader holds no connection of the database. */
async function* writeLines({ house, who }: PageRequest, dataset: Dataset, held: Held): AsyncGenerator<string> {
  const names = dataset.columns.map(({ name }) => name);
  yield writeCsv(names);
  let after: string | undefined;
  do {
    const from = after === undefined ? {} : { after };
    const part = await read(house, who, (ctx) => readDataset(ctx, dataset, held, { ...from, most: rowsAtOnce }));
    if (part.rows.length > 0) yield part.rows.map((row) => writeCsv(names.map((name) => row[name] ?? null))).join('');
    after = part.next;
  } while (after !== undefined);
}

/** The dataset as CSV (RFC 4180), without the rows that are held back. */
export const viewDatasetCsv: PageHandler = async (request) => {
  const { dataset, held } = await read(request.house, request.who, async (ctx) => {
    const found = await findDataset(ctx, request.params.name ?? '');
    if (!found) throw new NotFound();
    return { dataset: found, held: await countDataset(ctx, found) };
  });
  return openFile('text/csv; charset=utf-8; header=present', writeLines(request, dataset, held), `${dataset.name}.csv`);
};
