/**
 * 200 people who race for 50 times of one place each: all are told within 2 s, exactly 50 are booked, and each time once. Each is a
 * whole act, as it is when a request is sent: the time locked, counted, the booking and its entry committed.
 */
import { testHouse } from '../src/platform/database/testing.js';
import type { CaseId } from '../src/platform/ids.js';
import { isStanding, listBookingsOf, makeBooking, type SlotCalendar, takeSlot } from '../src/work/bookings/index.js';
import { percentile, printReport, toReport } from './report.js';

const [racers, times, seconds] = [200, 50, 2];
const calendar: SlotCalendar = {
  ...{ id: 'bench:room', opens: { tuesday: ['08:00-20:30'] }, minutes: 15, rest: 0, capacity: 1 },
  ...{ notice: 60, changeUntil: 60, aheadDays: 60, isOpenOnHolidays: false, hold: 30, offer: undefined },
};
const slots = Array.from({ length: times }, (_, at) => {
  const minutes = 8 * 60 + at * 15;
  const two = (number: number) => String(number).padStart(2, '0');
  return `2026-03-03T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}+00:00`;
});

const house = await testHouse({ maxConnections: 16 });
try {
  const cases = await Promise.all(
    Array.from({ length: racers }, async () => {
      const id = house.ids.next<'case'>() as CaseId;
      await house.act(async (ctx) =>
        ctx.writes.insert('cases.case', {
          ...{ place_id: ctx.place, id, reference: id.slice(-12), service: 'bench', service_version: 1 },
          ...{ state: 'received', opened_at: ctx.clock.now(), channel: 'web', fields: {}, released: {} },
          ...{ subjects: {}, version: 1 },
        }),
      );
      return id;
    }),
  );
  const taking: number[] = [];
  const began = performance.now();
  const outcomes = await Promise.all(
    cases.map(async (id, at) => {
      const start = performance.now();
      const outcome = await house.act(async (ctx) => {
        const taken = await takeSlot(ctx, calendar, { value: slots[at % times] ?? '' });
        if (!taken.ok) return taken.refused;
        const about = { case: id, reference: id.slice(-12), field: 'time' };
        makeBooking(ctx, calendar, { ...about, slot: taken.value, isPaidFor: true });
        return 'booked';
      });
      taking.push(performance.now() - start);
      return outcome;
    }),
  );
  const settled = (performance.now() - began) / 1000;
  const now = house.clock.now();
  const made = await house.read(async (ctx) => (await Promise.all(cases.map((id) => listBookingsOf(ctx, id)))).flat());
  const kept = made.filter((booking) => isStanding(booking, now)).map(({ slot }) => slot);
  const told = outcomes.filter((outcome) => outcome === 'taken').length;
  const isExact = kept.length === times && new Set(kept).size === times && told === racers - times;
  printReport(
    toReport(
      'bookings',
      {
        secondsToSettle: { measured: settled, limit: { atMost: seconds } },
        exactlyOnce: { measured: isExact ? 1 : 0, limit: { atLeast: 1 } },
      },
      { booked: kept.length, toldThatItIsTaken: told, p95Milliseconds: percentile(taking, 0.95) },
    ),
  );
} finally {
  await house.close();
}
