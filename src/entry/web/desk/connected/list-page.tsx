import { read } from '../../../../platform/house.js';
import { asksSomething, listMismatches } from '../../../../work/partners/index.js';
import { NotFound, type PageHandler, page } from '../../page.js';
import { paths } from '../../paths.js';
import { MismatchesPage } from './list-view.js';
import { presentMismatch } from './present.js';

/** Where a connected system and the place do not agree, for whom that is asked; for others there is no such page. */
export const viewMismatches: PageHandler = async (request) => {
  const found = await read(request.house, request.who, async (ctx) =>
    (await asksSomething(ctx)) ? listMismatches(ctx) : undefined,
  );
  if (!found) throw new NotFound();
  const how = { language: request.language, timeZone: request.place.timeZone };
  const lines = found.map((one) => presentMismatch(one, how));
  const frame = { ...request, url: paths.mismatches };
  return page(<MismatchesPage frame={frame} lines={lines} isDone={request.query.did === 'settled'} />);
};
