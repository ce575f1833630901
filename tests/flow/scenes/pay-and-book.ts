import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from '../../../src/platform/checkout.js';
import type { CaseId } from '../../../src/platform/ids.js';
import { seal } from '../../../src/platform/sealed/index.js';
import { listFree } from '../../../src/work/bookings/index.js';
import { getCase, openCase, slotCalendarOf } from '../../../src/work/cases/index.js';
import { type Answers, getService, parseAnswers, publishService } from '../../../src/work/services/index.js';
import type { World } from '../world.js';
import type { Scene } from './scene.js';

const email = 'payer@example.org';
const card = '4444 3333 2222 1111';

/** Two requests for a collection, each under a name of its own world. */
async function openTwo({ site, secret }: World): Promise<readonly { id: CaseId; reference: string }[]> {
  const { house } = site;
  const source = await readFile(join(checkout, 'definitions', 'bulky-waste.yaml'), 'utf8');
  await house.act({ kind: 'system', name: 'test' }, (ctx) => publishService(ctx, source));
  const open = async () =>
    house.act(async (ctx) => {
      const service = await getService(ctx, 'bulky-waste');
      const calendar = slotCalendarOf(service.declaration, 'rounds');
      const [free] = calendar ? await listFree(ctx, calendar, { most: 1 }) : [];
      const raws = { items: { '': ['sofa'] }, collection: { '': [free?.value ?? ''] }, email: { '': [email] } };
      const parsed = parseAnswers(service, raws);
      if (!parsed.ok) throw new Error(parsed.refused);
      const answers: Answers = { ...parsed.value, name: seal(secret) };
      const opened = await openCase(ctx, { service, answers });
      if (!opened.ok) throw new Error(opened.refused);
      return opened.value.case;
    });
  const cases = [await open(), await open()];
  return Promise.all(
    cases.map(async (id) => ({ id, reference: (await house.read((ctx) => getCase(ctx, id))).reference })),
  );
}

/** Whoever has a reference pays and gives the day back; another request is paid at a till. */
export async function payAndBook({ visitor, officer, world }: Scene): Promise<void> {
  const [mine, theirs] = await openTwo(world);
  if (!mine || !theirs) throw new Error('Nothing was opened.');
  const payer = visitor({ host: 'localhost' });
  const leaving = await payer.press(await payer.open(`/pay/${mine.reference}`), 'Pay £36 by card');
  await payer.press(await payer.follow(leaving, 'Go on to payment'), 'Pay', { card });
  await world.site.settle();
  await payer.open(`/booking/${mine.reference}/calendar.ics`);
  await payer.press(await payer.open(`/booking/${mine.reference}`), 'Show later days');
  await payer.press(await payer.open(`/booking/${mine.reference}`), 'Cancel the booking', { email });
  const clerk = await officer('Till Clerk', ['contact-team']);
  const second = await officer('Second Clerk', ['finance']);
  const fee = `/desk/cases/${theirs.id}/payment`;
  await clerk.press(await clerk.open(fee), 'I have taken it', { way: 'cash', receipt: 'T1-001' });
  await world.site.settle();
  await clerk.press(await clerk.open(fee), 'Give it back', { amount: '36', reason: 'cancelled' });
  await second.open('/desk/payments');
  await second.open('/desk/payments.csv');
  await second.press(await second.open(fee), 'Agree to £36');
  const booking = `/desk/cases/${theirs.id}/booking`;
  await clerk.press(await clerk.open(booking), 'Cancel the booking', { why: 'asked' });
  await clerk.press(await clerk.open('/desk/bookings'), 'Shut this day');
}
