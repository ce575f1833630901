import { read } from '../../../../platform/house.js';
import { dateOf } from '../../../../platform/language/index.js';
import { type Booking, listBookingsOf } from '../../../../work/bookings/index.js';
import { getCase, isClaimable } from '../../../../work/cases/index.js';
import { findCharge } from '../../../../work/payments/index.js';
import { saySlot } from '../../../../work/services/index.js';
import { sayStanding } from '../../booking/say-standing.js';
import { type PageHandler, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { findOwnDraft } from '../find-own-draft.js';
import { answerLost } from '../lost/page.js';
import { carryOn } from '../start/present.js';
import { ConfirmationPage } from './view.js';

/** What it books and how that stands; undefined where it books nothing. */
function presentBooking({ language, place, house }: PageRequest, booking: Booking | undefined) {
  if (!booking) return undefined;
  const standing = sayStanding(booking, { now: house.clock.now(), language, timeZone: place.timeZone });
  return { when: booking.slot && saySlot(booking.slot, language), standing };
}

/** The reference and the promise. Read from the case itself, so it cannot be shown before the commit, and may be shown again. */
export const viewConfirmation: PageHandler = async (request) => {
  const { service, found } = await findOwnDraft(request);
  if (!found) return answerLost(request, service);
  const { submitted } = found.draft;
  if (!submitted) return found.journey ? redirect(carryOn(found.journey)) : answerLost(request, service);
  const opened = await read(request.house, request.who, async (ctx) => ({
    ...(await getCase(ctx, submitted.case)),
    account: await findCharge(ctx, { case: submitted.case }),
    bookings: await listBookingsOf(ctx, submitted.case),
  }));
  const { title, case: workflow } = service.declaration;
  return page(
    <ConfirmationPage
      frame={request}
      service={title[request.language]}
      reference={submitted.reference}
      improve={paths.improvePage(service.declaration.service, 'letters')}
      promise={workflow.clock.told[request.language]}
      isOwn={request.who.actor.kind === 'resident' && request.who.onBehalfOf === undefined}
      canClaim={!request.isSignedIn && isClaimable(service.declaration)}
      booking={presentBooking(request, opened.bookings[0])}
      owes={opened.account?.charge.state === 'due' ? opened.account.charge.amount : undefined}
      by={opened.dueAt && opened.clockPausedAt === undefined ? dateOf(opened.dueAt, request.place.timeZone) : undefined}
    />,
  );
};
