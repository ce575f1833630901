import { read } from '../../../../platform/house.js';
import { type PageHandler, page } from '../../page.js';
import { findWorkload } from './find.js';
import { presentWorkload } from './present.js';
import { ShutPage, WorkloadPage } from './view.js';

/** What the teams that an officer leads have in hand, for whoever leads one at the council. */
export const viewWorkload: PageHandler = async (request) => {
  const { house, who, officer } = request;
  const found = officer?.shares === undefined ? await read(house, who, findWorkload) : undefined;
  if (!found) return page(<ShutPage frame={request} />, 403);
  return page(<WorkloadPage frame={request} {...presentWorkload(request, found)} />);
};
