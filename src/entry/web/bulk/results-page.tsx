import { read } from '../../../platform/house.js';
import { readId } from '../../../platform/ids.js';
import { type FoundBulk, findBulk } from '../../../work/journeys/index.js';
import { type Compiled, findService } from '../../../work/services/index.js';
import { file, NotFound, type PageHandler, type PageRequest, page } from '../page.js';
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
  const { service, one, results, rows } = await findOne(request);
  const shown = { service, one, results, isOwn: rows !== undefined, isSame: request.query.same === 'yes' };
  return page(<ResultsPage frame={request} {...shown} />);
};

/** The file as it was sent, with what became of each row: for whoever sent it. */
export const takeResults: PageHandler = async (request) => {
  const { service, one, results, header, rows } = await findOne(request);
  if (!rows || one.state !== 'done') throw new NotFound();
  const name = `${service.declaration.service}-results.csv`;
  return { ...file('text/csv; charset=utf-8', writeResults({ header, rows, results }, request.language)), name };
};
