import { actFor } from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { ownResident } from '../../account/own-resident.js';
import { listFirmNews } from '../../firms/list-firm-news.js';
import { type PageHandler, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { residentCookie } from '../../signed-in/resident-cookie.js';
import { nameMandates } from '../named-mandate.js';
import { ActForPage } from './view.js';

/** For whom one may act now. */
export const viewActFor: PageHandler = async (request) => {
  const { person, actingFor } = ownResident(request);
  const { all, news } = await read(request.house, request.who, async (ctx) => ({
    all: await nameMandates(ctx, request, person),
    news: await listFirmNews(ctx, person, request.language),
  }));
  const held = all.filter((one) => !one.isGiven && one.isInForce);
  return page(<ActForPage frame={request} held={held} news={news} acting={actingFor?.mandate} />);
};

/** Acts for somebody from now on, in this browser; without a mandate for oneself again. */
export const submitActFor: PageHandler = async (request) => {
  ownResident(request);
  const token = request.cookies[residentCookie] ?? '';
  const mandate = readId<'mandate'>(request.form.code('mandate'));
  const acted = await act(request.house, request.who, (ctx) => actFor(ctx, { token, mandate }));
  if (!acted.ok) return redirect(paths.actFor);
  return redirect(mandate === undefined ? paths.account : paths.acting);
};
