import type { Context } from '../../../../platform/context.js';
import { read } from '../../../../platform/house.js';
import { listBookingsOf } from '../../../../work/bookings/index.js';
import {
  type Case,
  findCase,
  findRating,
  listDecisions,
  listEnquiries,
  listHistory,
  listIssued,
  notFixedUntil,
} from '../../../../work/cases/index.js';
import { findReference } from '../../../../work/journeys/index.js';
import { findCharge } from '../../../../work/payments/index.js';
import { workingClockOf } from '../../../../work/places/index.js';
import { type Compiled, findService, getService } from '../../../../work/services/index.js';
import { findPartOnCase } from '../../desk/handing/on-case.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import type { AfterwardsFault } from './afterwards.js';
import { presentStatus } from './present.js';
import { FindStatusPage, StatusPage } from './view.js';
import { statusWords } from './words.js';

export const viewFindStatus: PageHandler = async (request) => page(<FindStatusPage frame={request} />);

const askAgain: PageHandler = async (request) =>
  page(
    <FindStatusPage
      frame={request}
      error={statusWords.unknown[request.language]}
      typed={request.form.again('reference', [''])}
    />,
    404,
  );

/** Takes a typed reference to its page. What was typed goes into no URL unless it is a reference. */
export const submitFindStatus: PageHandler = async (request) => {
  const typed = request.form.typed('reference');
  const reference = await read(request.house, request.who, (ctx) => findReference(ctx, typed));
  return reference ? redirect(paths.status(reference)) : askAgain(request);
};

/** The service by which people complain, and have decisions looked at again. */
const complaintService = 'complaint';

/** The service by which one complains, of what is over; the place may have none. */
async function findComplaint(ctx: Context, one: Case) {
  if (one.closedAt === undefined || one.service === complaintService) return undefined;
  return (await findService(ctx, complaintService))?.declaration;
}

/** What may still be said of a closed case, and what was. */
async function findAfterwards(ctx: Context, one: Case, service: Compiled) {
  const clock = await workingClockOf(ctx);
  return {
    notFixedUntil: notFixedUntil(service, one, clock, ctx.clock.now()),
    score: one.closedAt && (await findRating(ctx, one.id)),
  };
}

/**
 * How a case stands, for anyone who has its reference: 40 random bits are the capability, asked for at most thirty times a
 * minute from one address. Unsealed columns only, and of the answers those that are open and that the declaration tells here.
 */
export async function showStatus(request: PageRequest, fault?: AfterwardsFault, status = 200): Promise<PageReply> {
  const reference = request.params.reference ?? '';
  const found = await read(request.house, request.who, async (ctx) => {
    const one = await findCase(ctx, { reference });
    if (!one) return undefined;
    const service = await getService(ctx, one.service, one.serviceVersion);
    return {
      ...{ one, service, history: await listHistory(ctx, one), issued: await listIssued(ctx, [one.id]) },
      complaint: await findComplaint(ctx, one),
      hasDecision: (await listDecisions(ctx, one.id)).some(({ hasLetter }) => hasLetter),
      isAsked: (await listEnquiries(ctx, one.id)).some(({ state }) => state === 'open'),
      part: await findPartOnCase(ctx, one.id),
      account: await findCharge(ctx, { case: one.id }),
      hasBooking: (await listBookingsOf(ctx, one.id)).length > 0,
      ...(await findAfterwards(ctx, one, service)),
    };
  });
  if (!found) return askAgain(request);
  const view = presentStatus(request, found);
  return page(<StatusPage frame={{ ...request, url: paths.status(view.reference) }} {...view} fault={fault} />, status);
}

export const viewStatus: PageHandler = (request) => showStatus(request);
