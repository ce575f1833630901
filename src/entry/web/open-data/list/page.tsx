import { listDatasets } from '../../../../insight/opendata/index.js';
import { read } from '../../../../platform/house.js';
import { type PageHandler, page } from '../../page.js';
import { DatasetsPage } from './view.js';

/** Every open dataset of the place. */
export const viewDatasets: PageHandler = async (request) => {
  const datasets = await read(request.house, request.who, (ctx) => listDatasets(ctx));
  return page(<DatasetsPage frame={request} datasets={datasets} />);
};
