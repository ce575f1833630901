import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { lookAt, openBrowser } from '../../../../tests/browser.js';
import { findCase } from '../../../work/cases/index.js';
import { type PayingSite, payingSite, referenceIn } from './testing/paying-site.js';

let site: PayingSite;
let browser: Browser;
before(async () => {
  site = await payingSite();
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await site.close();
});

/** Looks at pages in one language, as whoever has these cookies, on a phone and at a desk. */
async function look(
  language: 'en' | 'cy',
  cookies: ReadonlyMap<string, string>,
  pages: Readonly<Record<string, string>>,
): Promise<void> {
  const context = await browser.newContext();
  await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: site.url })));
  const page = await context.newPage();
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(`${site.url}${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
    await lookAt(page, `paying-${name}-${language}`, [320, 1280]);
  }
  await context.close();
}

test('what a resident pays and books fits and leaves axe silent, in both languages', async () => {
  const visitor = site.visitor();
  await site.walk(visitor);
  const answering = { slot: '/services/bulky-waste/questions/collection', check: '/services/bulky-waste/check' };
  await look('cy', visitor.cookies, answering);
  const due = referenceIn(await visitor.press(await visitor.open(answering.check), 'Send'));
  await look('en', visitor.cookies, { done: '/services/bulky-waste/done', pay: `/pay/${due}` });
  const leaving = await visitor.press(await visitor.open(`/pay/${due}`), 'Pay £36 by card');
  const card = new URL(leaving.links.find(({ text }) => text === 'Go on to payment')?.href ?? '').pathname;
  await look('cy', visitor.cookies, { card, booking: `/booking/${due}`, status: `/status/${due}` });
  const declined = await site.pay(visitor, due, '4000 0000 0000 0002');
  await look('en', visitor.cookies, { declined: declined.path });
  site.house.clock.advance(1000);
  await site.pay(visitor, due);
  await look('cy', visitor.cookies, { paid: `/pay/${due}` });
});

test('what officers see of it does too', async () => {
  const visitor = site.visitor();
  const officer = await site.officer({ name: 'Asha Penrose', roles: ['contact-team', 'finance'] });
  const [paid, due] = [referenceIn(await site.send(visitor)), referenceIn(await site.send(site.visitor()))];
  await site.pay(visitor, paid);
  const idOf = async (reference: string) => (await site.house.read((ctx) => findCase(ctx, { reference })))?.id;
  const fee = `/desk/cases/${await idOf(paid)}/payment`;
  await officer.press(await officer.open(fee), 'Give it back', { amount: '5', reason: 'too-much' });
  const booking = `/desk/cases/${await idOf(due)}/booking`;
  await look('cy', officer.cookies, { fee, take: `/desk/cases/${await idOf(due)}/payment`, finance: '/desk/payments' });
  await look('en', officer.cookies, { day: '/desk/bookings?day=2026-03-05', move: booking });
});
