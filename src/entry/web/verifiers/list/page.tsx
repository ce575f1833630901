import {
  listInReview,
  listWaitingBodyAsks,
  listWaitingRequests,
  type ReviewVerdict,
  reviewReasons,
  settleReview,
} from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { listServices } from '../../../../work/services/index.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { verifierPage } from '../may-verify.js';
import { deskMandateWords, type Fault } from '../words.js';
import { presentReviews, presentWaiting } from './present.js';
import { DeskMandatesPage } from './view.js';

const did = {
  approved: deskMandateWords.didApproved,
  refused: deskMandateWords.didRefused,
  settled: deskMandateWords.didSettled,
} as const;
const isDid = (code: string | undefined): code is keyof typeof did => code !== undefined && Object.hasOwn(did, code);

async function show(request: PageRequest, fault?: Fault, status = 200): Promise<PageReply> {
  const found = await read(request.house, request.who, async (ctx) => ({
    waiting: await listWaitingRequests(ctx),
    reviews: await listInReview(ctx),
    services: await listServices(ctx),
    bodies: await listWaitingBodyAsks(ctx),
  }));
  const said = isDid(request.query.did) ? did[request.query.did] : undefined;
  const [waiting, reviews] = [presentWaiting(request, found.waiting), presentReviews(request, found)];
  return page(
    <DeskMandatesPage
      frame={request}
      waiting={waiting}
      reviews={reviews}
      bodies={found.bodies}
      did={said}
      fault={fault}
    />,
    status,
  );
}

/** What waits to be checked, and what was stopped until somebody has looked. */
export const viewDeskMandates = verifierPage((request) => show(request));

const isVerdict = (code: string | undefined): code is ReviewVerdict =>
  code !== undefined && Object.hasOwn(reviewReasons, code);

/** Lets a stopped mandate go on, or ends it. */
export const submitSettle: PageHandler = verifierPage(async (request) => {
  const { house, who, form } = request;
  const id = readId<'mandate'>(form.code('mandate'));
  const [verdict, why] = [form.code('verdict'), form.code('why')];
  if (!id || !isVerdict(verdict)) return redirect(paths.deskMandates);
  const settled = await act(house, who, (ctx) => settleReview(ctx, { id, verdict, why: why ?? '' }));
  if (settled.ok) return redirect(`${paths.deskMandates}?did=settled`);
  if (settled.refused === 'yourself') return show(request, 'yourself', 403);
  return settled.refused === 'no-reason' ? show(request, 'reason', 422) : show(request, 'gone', 409);
});
