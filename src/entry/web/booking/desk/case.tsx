import { act, read } from '../../../../platform/house.js';
import { findCase, isOpenTo, movingReasons, rebook, workingRolesOf } from '../../../../work/cases/index.js';
import { readCaseId } from '../../desk/acts/read-case-id.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { loadBooking } from '../load-booking.js';
import { type BookingFault, bookingFaults } from '../words.js';
import { CaseBookingPage } from './view-case.js';

/** A case's booking for an officer who works on the service; it is not there for others. */
async function load(request: PageRequest) {
  const { house, who, officer, form } = request;
  const id = readCaseId(request);
  const found = await read(house, who, async (ctx) => {
    const one = await findCase(ctx, { id });
    const loaded = one && (await loadBooking(ctx, one, form.code('slot-later')));
    if (!loaded) return undefined;
    const roles = workingRolesOf(loaded.declaration);
    const mayWork = isOpenTo(ctx.actor, loaded.declaration) && officer?.roles.some((role) => roles.has(role));
    return mayWork ? loaded : undefined;
  });
  if (!found) throw new NotFound();
  return found;
}

async function show(request: PageRequest, fault?: BookingFault): Promise<PageReply> {
  const found = await load(request);
  const slot = request.form.machine('slot');
  return page(
    <CaseBookingPage
      frame={{ ...request, url: paths.caseBooking(found.one.id) }}
      {...found}
      chosen={slot === '' ? undefined : { '': [slot] }}
      why={request.form.code('why')}
      wrong={fault && bookingFaults[fault]}
      didChange={!fault && request.query.did === 'changed'}
    />,
    fault ? bookingFaults[fault].status : 200,
  );
}

export const viewCaseBooking: PageHandler = (request) => show(request);

/** Moves or cancels it, with a reason. */
export const submitCaseBooking: PageHandler = async (request) => {
  const { house, who, form } = request;
  if (form.has('slot-later')) return show(request);
  const { one, booking } = await load(request);
  const why = movingReasons.find((code) => code === form.code('why'));
  const slot = form.machine('slot');
  const isCancelled = form.code('do') === 'cancel';
  if (!why) return show(request, 'no-reason');
  if (!isCancelled && slot === '') return show(request, 'no-slot');
  const to = isCancelled ? 'cancelled' : { slot };
  const changed = await act(house, who, (ctx) => rebook(ctx, { case: one.id, booking: booking.id, to, why }));
  return changed.ok ? redirect(`${paths.caseBooking(one.id)}?did=changed`) : show(request, changed.refused);
};
