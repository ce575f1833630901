import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { testHouse } from '../../../platform/database/testing.js';
import type { CaseId } from '../../../platform/ids.js';
import { isStanding, listBookingsOf, makeBooking, type SlotCalendar, takeSlot } from '../index.js';

const house = await testHouse({ maxConnections: 16 });
after(() => house.close());

const calendar: SlotCalendar = {
  ...{ id: 'test:room', opens: { tuesday: ['09:00-17:00'] }, minutes: 30, rest: 0, capacity: 2 },
  ...{ notice: 60, changeUntil: 60, aheadDays: 60, isOpenOnHolidays: false, hold: 30, offer: undefined },
};
const slots = ['09:00', '09:30', '10:00'].map((time) => `2026-03-03T${time}+00:00`);

/** A case to book for: the room of bookings knows no more of it than that it is there. */
async function openCase(): Promise<CaseId> {
  const id = house.ids.next<'case'>();
  await house.act(async (ctx) =>
    ctx.writes.insert('cases.case', {
      ...{ place_id: ctx.place, id, reference: id.slice(-12), service: 'test', service_version: 1, state: 'received' },
      ...{ opened_at: ctx.clock.now(), channel: 'web', fields: {}, released: {}, subjects: {}, version: 1 },
    }),
  );
  return id;
}

test('of sixty who race for six places six get one, each place once, and the others are told', async () => {
  const cases = await Promise.all(Array.from({ length: 60 }, openCase));
  const outcomes = await Promise.all(
    cases.map((id, at) =>
      house.act(async (ctx) => {
        const taken = await takeSlot(ctx, calendar, { value: slots[at % slots.length] ?? '' });
        if (!taken.ok) return taken.refused;
        const about = { case: id, reference: id.slice(-12), field: 'time' };
        makeBooking(ctx, calendar, { ...about, slot: taken.value, isPaidFor: true });
        return 'booked';
      }),
    ),
  );
  const told = (what: string) => outcomes.filter((each) => each === what).length;
  assert.deepEqual([told('booked'), told('taken')], [6, 54]);
  const now = house.clock.now();
  const made = await house.read(async (ctx) => (await Promise.all(cases.map((id) => listBookingsOf(ctx, id)))).flat());
  const kept = made.filter((booking) => isStanding(booking, now)).map(({ slot }) => slot);
  for (const slot of slots) assert.equal(kept.filter((each) => each === slot).length, calendar.capacity);
});

test('another place’s bookings take nothing of this one’s', async () => {
  const other = await house.addPlace('otherham');
  const taken = await house.act({ place: other }, (ctx) => takeSlot(ctx, calendar, { value: slots[0] ?? '' }));
  assert.equal(taken.ok, true);
});
