import { readMarkings } from '../../../foundation/assurance/index.js';
import { read } from '../../../platform/house.js';
import { listServices } from '../../../work/services/index.js';
import { type PageHandler, page } from '../page.js';
import { presentMarking } from './present.js';
import { MarkingPage } from './view.js';

/** How information is marked and handled here, for anybody. */
export const viewMarking: PageHandler = async (request) => {
  const { house, who, language } = request;
  const known = await readMarkings();
  const services = await read(house, who, (ctx) => listServices(ctx));
  return page(<MarkingPage frame={request} {...presentMarking(known, services, language)} />);
};
