import { act, read } from '../../../../platform/house.js';
import { sumRatings } from '../../../../work/cases/index.js';
import { startDraft } from '../../../../work/journeys/index.js';
import { listDisruptions } from '../../../../work/places/index.js';
import { findService, findServiceStanding } from '../../../../work/services/index.js';
import { NotFound, type PageHandler, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { signInFor } from '../../sign-in/own-page.js';
import { draftCookie } from '../draft-cookie.js';
import { findOwnDraft } from '../find-own-draft.js';
import { presentStart } from './present.js';
import { presentClosed } from './present-closed.js';
import { StartPage } from './view.js';

/** What the service is for, what it asks and why, made from its declaration. */
export const viewStart: PageHandler = async (request) => {
  const name = request.params.service ?? '';
  const { current, closed, instead, satisfaction, disruptions } = await read(
    request.house,
    request.who,
    async (ctx) => {
      const standing = await findServiceStanding(ctx, name);
      const other = standing.instead === undefined ? undefined : await findService(ctx, standing.instead);
      const taken = standing.state === 'open' ? undefined : standing;
      const satisfaction = await sumRatings(ctx, name);
      const disruptions = await listDisruptions(ctx, { service: name });
      return { current: await findService(ctx, name), closed: taken, instead: other, satisfaction, disruptions };
    },
  );
  if (!current?.declaration.channels.includes('web')) throw new NotFound();
  const { found } = await findOwnDraft(request);
  const view = { ...presentStart(current, found?.journey, request.language), satisfaction, disruptions };
  return page(<StartPage frame={request} {...view} closed={presentClosed(closed, instead, request.language)} />);
};

/** Begins a draft and shows its first question. */
export const submitStart: PageHandler = async (request) => {
  const name = request.params.service ?? '';
  const started = await act(request.house, request.who, async (ctx) => {
    const service = await findService(ctx, name);
    if (!service) throw new NotFound();
    return startDraft(ctx, service);
  });
  if (!started.ok && started.refused === 'needs-sign-in') return redirect(signInFor(paths.service(name), 'sign-in'));
  if (!started.ok && started.refused === 'takes-none') return redirect(paths.service(name));
  if (!started.ok) throw new NotFound();
  return redirect(paths.question(name, started.value.page), [draftCookie(name, started.value.token)]);
};
