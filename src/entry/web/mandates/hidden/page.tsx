import { hideFromAll, listHiddenFromAll } from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { listServices } from '../../../../work/services/index.js';
import { ownResident } from '../../account/own-resident.js';
import { type PageHandler, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { listAnswers, readHidden } from './list-answers.js';
import { HiddenPage } from './view.js';

/** What the person hides from whoever acts for them, now or later. */
export const viewHideFromAll: PageHandler = async (request) => {
  const { person } = ownResident(request);
  const found = await read(request.house, request.who, async (ctx) => ({
    hidden: await listHiddenFromAll(ctx, person),
    services: await listServices(ctx),
  }));
  const jobs = listAnswers(found.services, request.language);
  const isSaved = request.query.did === 'saved';
  return page(<HiddenPage frame={request} jobs={jobs} hidden={found.hidden} isSaved={isSaved} />);
};

export const submitHideFromAll: PageHandler = async (request) => {
  ownResident(request);
  const services = await read(request.house, request.who, (ctx) => listServices(ctx));
  const hidden = readHidden(request, services);
  await act(request.house, request.who, (ctx) => hideFromAll(ctx, hidden));
  return redirect(`${paths.hideFromAll}?did=saved`);
};
