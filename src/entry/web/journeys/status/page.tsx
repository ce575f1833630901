import { read } from '../../../../platform/house.js';
import { listBookingsOf } from '../../../../work/bookings/index.js';
import { findCase, listHistory, listIssued } from '../../../../work/cases/index.js';
import { findReference } from '../../../../work/journeys/index.js';
import { findCharge } from '../../../../work/payments/index.js';
import { getService } from '../../../../work/services/index.js';
import { type PageHandler, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
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

/**
 * How a case stands, for anyone who has its reference: 40 random bits are the capability, asked for at most thirty times a
 * minute from one address. Unsealed columns only, and of the answers those that are open and that the declaration tells here.
 */
export const viewStatus: PageHandler = async (request) => {
  const reference = request.params.reference ?? '';
  const found = await read(request.house, request.who, async (ctx) => {
    const one = await findCase(ctx, { reference });
    if (!one) return undefined;
    const service = await getService(ctx, one.service, one.serviceVersion);
    return {
      ...{ one, service, history: await listHistory(ctx, one), issued: await listIssued(ctx, [one.id]) },
      account: await findCharge(ctx, { case: one.id }),
      hasBooking: (await listBookingsOf(ctx, one.id)).length > 0,
    };
  });
  if (!found) return askAgain(request);
  return page(<StatusPage frame={request} {...presentStatus(request, found)} />);
};
