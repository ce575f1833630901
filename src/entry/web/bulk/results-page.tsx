import { act, read } from '../../../platform/house.js';
import { readId } from '../../../platform/ids.js';
import { confirmBulk, type FoundBulk, findBulk } from '../../../work/journeys/index.js';
import { type Compiled, findService } from '../../../work/services/index.js';
import { file, NotFound, type PageHandler, type PageRequest, page, redirect } from '../page.js';
import { paths } from '../paths.js';
import { CheckPage } from './check-view.js';
import { ResultsPage } from './results-view.js';
import { writeResults } from './write-results.js';

/** A file of the organisation that the reader acts for and may send for; there is none of any other. */
async function findOne({ house, who, params }: PageRequest): Promise<FoundBulk & { readonly service: Compiled }> {
  const id = readId<'bulk'>(params.id);
  const found = await read(house, who, async (ctx) => {
    const service = await findService(ctx, params.service ?? '');
    const one = service && id && (await findBulk(ctx, service, id));
    return one && { ...one, service };
  });
  if (!found) throw new NotFound();
  return found;
}

/** What became of a file, row by row, while it is gone through and afterwards. */
export const viewBulkFile: PageHandler = async (request) => {
  const { service, one, results, rows, letters, readAs } = await findOne(request);
  if (one.state === 'checking')
    return page(<CheckPage frame={request} {...{ service, one, letters, readAs: readAs ?? 'utf-8' }} />);
  const shown = { service, one, results, readAs, isOwn: rows !== undefined, isSame: request.query.same === 'yes' };
  return page(<ResultsPage frame={request} {...shown} />);
};

/** Somebody has looked at the letters of their file: it is sent. */
export const confirmBulkFile: PageHandler = async (request) => {
  const { house, who } = request;
  const { service, one } = await findOne(request);
  const confirmed = await act(house, who, (ctx) => confirmBulk(ctx, service, one.id));
  if (!confirmed.ok) throw new NotFound();
  return redirect(paths.bulkFile(service.declaration.service, one.id));
};

/** The file as it was sent, with what became of each row: for whoever sent it. */
export const takeResults: PageHandler = async (request) => {
  const { service, one, results, header, rows } = await findOne(request);
  if (!rows || one.state !== 'done') throw new NotFound();
  const name = `${service.declaration.service}-results.csv`;
  return { ...file('text/csv; charset=utf-8', writeResults({ header, rows, results }, request.language)), name };
};
