import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createPerson } from '../../../../foundation/people/index.js';
import { checkout } from '../../../../platform/checkout.js';
import { createSetClock } from '../../../../platform/clock.js';
import type { TestHouse } from '../../../../platform/database/testing.js';
import { act } from '../../../../platform/house.js';
import { type CaseId, createIds, type PlaceId } from '../../../../platform/ids.js';
import type { Outcome } from '../../../../platform/refusal.js';
import { seal } from '../../../../platform/sealed/index.js';
import { listBookingsOf, listFree, shutDay } from '../../../../work/bookings/index.js';
import {
  explainLate,
  giveFeeBack,
  openCase,
  rebook,
  slotCalendarOf,
  takeClockSteps,
  takeFee,
} from '../../../../work/cases/index.js';
import { declareDisruption, disruptionRole, endDisruption } from '../../../../work/places/index.js';
import { getService, parseAnswers, publishService } from '../../../../work/services/index.js';

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`The fixture was refused: ${outcome.refused}`);
  return outcome.value;
}

/** Two requests are paid at a till, one in part given back; a time is held and moved; a day is shut. */
export async function payAndBook(house: TestHouse, place: PlaceId): Promise<void> {
  const officer = { place, channel: 'desk' as const };
  const actor = { kind: 'staff', person: house.ids.next<'person'>(), roles: ['contact-team'] } as const;
  const source = await readFile(join(checkout, 'definitions', 'bulky-waste.yaml'), 'utf8');
  must(await house.act({ place, actor: { kind: 'system', name: 'test' } }, (ctx) => publishService(ctx, source)));
  const days = await house.read({ place }, async (ctx) => {
    const calendar = slotCalendarOf((await getService(ctx, 'bulky-waste')).declaration, 'rounds');
    return calendar ? (await listFree(ctx, calendar, { most: 4 })).map(({ value }) => value) : [];
  });
  const [first = '', second = '', other = '', shutOn = ''] = days;
  const open = (day: string): Promise<CaseId> =>
    house.act({ place }, async (ctx) => {
      const service = await getService(ctx, 'bulky-waste');
      const raws = { items: { '': ['sofa', 'bed'] }, collection: { '': [day] }, name: { '': ['Sam Rowe'] } };
      return must(await openCase(ctx, { service, answers: must(parseAnswers(service, raws)) })).case;
    });
  const taken = { way: 'counter', language: 'en' } as const;
  for (const [at, day] of [first, second].entries()) {
    const id = await open(day);
    must(await house.act({ ...officer, actor }, (ctx) => takeFee(ctx, { case: id, receipt: `T-00${at}`, ...taken })));
    const back = { case: id, amount: 500, reason: 'too-much' };
    must(await house.act({ ...officer, actor }, (ctx) => giveFeeBack(ctx, back)));
    const [booking] = await house.read({ place }, (ctx) => listBookingsOf(ctx, id));
    if (!booking) throw new Error('The fixture booked nothing.');
    const move = { case: id, booking: booking.id, to: { slot: other }, why: 'asked' } as const;
    must(await house.act({ ...officer, actor }, (ctx) => rebook(ctx, move)));
  }
  const shut = { calendar: 'bulky-waste:rounds', day: shutOn, isShut: true };
  await house.act({ ...officer, actor }, (ctx) => shutDay(ctx, shut));
}

/** Two holes in one street are reported, by points, and one in words. */
export async function reportHoles(house: TestHouse, place: PlaceId): Promise<void> {
  const source = await readFile(join(checkout, 'definitions', 'pothole.yaml'), 'utf8');
  must(await house.act({ place, actor: { kind: 'system', name: 'test' } }, (ctx) => publishService(ctx, source)));
  const teller = { kind: 'staff', person: house.ids.next<'person'>(), roles: [disruptionRole] } as const;
  const officer = { place, channel: 'desk', actor: teller } as const;
  const today = house.clock.now().toISOString().slice(0, 10);
  const says = { en: 'A burst main on Weir Street.', cy: 'Prif bibell wedi byrstio yn Weir Street.' };
  const asked = { says, streets: ['Weir Street'], area: undefined, services: ['pothole'], from: today, until: today };
  const first = must(await house.act(officer, (ctx) => declareDisruption(ctx, asked)));
  await house.act(officer, async (ctx) => must(await declareDisruption(ctx, { ...asked, area: 'ward:millbrook' })));
  for (const where of ['Weir Street (51.11801, 0.25502)', '51.11804, 0.25505', 'Weir Street'])
    await house.act({ place }, async (ctx) => {
      const service = await getService(ctx, 'pothole');
      const raws = {
        surface: { '': ['road'] },
        depth: { '': ['deep'] },
        danger: { '': [where === 'Weir Street' ? 'yes' : 'no'] },
        place: { '': [where] },
      };
      must(await openCase(ctx, { service, answers: must(parseAnswers(service, raws)) }));
    });
  must(await house.act(officer, (ctx) => endDisruption(ctx, first.id)));
  await takeClockSteps(house, place);
  await explainOne(house, place);
}

/** A hole that was reported two months ago is late, and whoever leads its team says why. */
async function explainOne(house: TestHouse, place: PlaceId): Promise<void> {
  const clock = createSetClock(new Date(house.clock.now().getTime() - 60 * 86_400_000));
  const then = { ...house, clock, ids: createIds(clock, house.random) };
  const system = { place, actor: { kind: 'system', name: 'test' }, channel: 'system' } as const;
  const late = await act(then, system, async (ctx) => {
    const service = await getService(ctx, 'pothole');
    const typed = { surface: 'road', depth: 'shallow', danger: 'no', place: 'Bailey Street' };
    const raws = Object.fromEntries(Object.entries(typed).map(([field, text]) => [field, { '': [text] }]));
    return must(await openCase(ctx, { service, answers: must(parseAnswers(service, raws)) })).case;
  });
  const person = await house.act({ place, actor: system.actor }, async (ctx) =>
    createPerson(ctx, { kind: 'staff', name: 'Tegwen Rhys' }),
  );
  const lead = { kind: 'staff', person, roles: ['administrator'] } as const;
  const said = { case: late, code: 'weather', text: seal('It froze.') };
  must(await house.act({ place, actor: lead }, (ctx) => explainLate(ctx, said)));
}
