import { act, read } from '../../../../platform/house.js';
import { dateOf } from '../../../../platform/language/index.js';
import { listClosures, listDay, shutDay } from '../../../../work/bookings/index.js';
import { isOpenTo, slotCalendarOf, workingRolesOf } from '../../../../work/cases/index.js';
import { startOfDay } from '../../../../work/places/index.js';
import { listServices } from '../../../../work/services/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { DayPage } from './view.js';

/** The calendars of the services that an officer works on. */
async function load(request: PageRequest) {
  const { house, who, officer, query, form, place } = request;
  const date = form.code('day') ?? query.day ?? dateOf(house.clock.now(), place.timeZone);
  const wanted = form.code('calendar') ?? query.calendar;
  const from = startOfDay(date, place.timeZone);
  const to = startOfDay(date, place.timeZone, 1);
  return read(house, who, async (ctx) => {
    const services = (await listServices(ctx)).filter(({ declaration }) => {
      const roles = workingRolesOf(declaration);
      return isOpenTo(ctx.actor, declaration) && officer?.roles.some((role) => roles.has(role));
    });
    const calendars = services.flatMap(({ declaration }) =>
      Object.entries(declaration.bookings).flatMap(([code, { label }]) => {
        const calendar = slotCalendarOf(declaration, code);
        return calendar ? [{ calendar, label, title: declaration.title }] : [];
      }),
    );
    const shown =
      calendars.find(({ calendar }) => calendar.id === wanted) ?? (wanted === undefined ? calendars[0] : undefined);
    const isKnown = from !== undefined && to !== undefined;
    return {
      ...{ calendars, shown, date, isWrongDay: !isKnown },
      bookings: shown && isKnown ? await listDay(ctx, shown.calendar.id, from, to) : [],
      isShut: shown ? (await listClosures(ctx, shown.calendar.id)).has(date) : false,
      now: ctx.clock.now(),
    };
  });
}

async function show(request: PageRequest): Promise<PageReply> {
  const found = await load(request);
  const did = request.query.did;
  return page(
    <DayPage frame={request} {...found} did={did === 'shut' || did === 'opened' ? did : undefined} />,
    found.isWrongDay ? 422 : 200,
  );
}

/** What is booked on a day, in its order: times and references, and nobody's name. */
export const viewBookings: PageHandler = (request) => show(request);

/** Shuts a day for new bookings, or opens it again. */
export const submitShutDay: PageHandler = async (request) => {
  const { house, who, form } = request;
  const { shown, date, isWrongDay } = await load(request);
  if (!shown || isWrongDay) throw new NotFound();
  const isShut = form.code('do') === 'shut';
  await act(house, who, (ctx) => shutDay(ctx, { calendar: shown.calendar.id, day: date, isShut }));
  return redirect(`${paths.bookings}?calendar=${shown.calendar.id}&day=${date}&did=${isShut ? 'shut' : 'opened'}`);
};
