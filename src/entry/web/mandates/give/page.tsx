import { offerMandate } from '../../../../foundation/people/index.js';
import { act } from '../../../../platform/house.js';
import { type PageHandler, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { firstChosen, listJobs, readChosen, readGiven, typedNames } from './read-form.js';
import { GivePage, OfferedPage } from './view.js';

export const viewGive: PageHandler = async (request) =>
  page(<GivePage frame={request} jobs={await listJobs(request)} chosen={firstChosen} said={{}} />);

/** Offers the mandate and shows its code, once; nothing of a form that is not right is lost. */
export const submitGive: PageHandler = async (request) => {
  const jobs = await listJobs(request);
  const { said, given } = readGiven(
    request,
    jobs.map(({ value }) => value),
  );
  if (!given) {
    const chosen = readChosen(request);
    return page(<GivePage frame={request} jobs={jobs} chosen={chosen} said={said} typed={typedNames(request)} />, 422);
  }
  const offered = await act(request.house, request.who, (ctx) => offerMandate(ctx, given));
  if (!offered.ok) return redirect(paths.mandates);
  return page(<OfferedPage frame={request} offered={offered.value} back={paths.mandates} />);
};
