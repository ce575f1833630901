import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../../platform/house.js';
import { fieldSite } from './testing/field-site.js';

const field = await fieldSite(new Date());

test('killed after the server did it and before it said so: the same is sent again, and is done once', async () => {
  const officer = await field.hire();
  const one = await field.visit(officer);
  const { context, page, ...phone } = await field.phone(officer);
  await phone.begin();
  await context.setOffline(true);
  await phone.openCase();
  for (const said of ['First', 'Second', 'Third']) await phone.note(said);
  await context.setOffline(false);
  const reached = new Promise<void>((resolve) => {
    void context.route('**/field/sync', async (route) => {
      await route.fetch();
      resolve();
    });
  });
  await page.locator('.gh-field__sync button').first().click();
  await reached;
  assert.equal(await field.count('cases.note', one), 3, 'the server did it');
  await page.close();
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  const again = await context.newPage();
  await again.goto(`${field.site.url}/field`);
  await again.locator('.gh-field__status').getByText('Nothing waits to be sent.').waitFor();
  assert.equal(await field.count('cases.note', one), 3);
  await context.close();
});

async function settledOf(officer: Awaited<ReturnType<typeof field.hire>>): Promise<readonly boolean[]> {
  const { house } = field.site;
  const who = { place: house.place, actor: { kind: 'anonymous' }, channel: 'system' } as const;
  const text = `select settled_at is not null as settled from field.shift where place_id = $1 and officer_id = $2 order by begun_at, id`;
  const rows = await read(house, who, (ctx) =>
    ctx.prepared<{ settled: boolean }>('settled', text, [ctx.place, officer.person]),
  );
  return rows.map(({ settled }) => settled);
}

test('the server hears that nothing more of a shift is on the phone only once that is so', async () => {
  const officer = await field.hire();
  await field.visit(officer);
  const { context, page, ...phone } = await field.phone(officer);
  await phone.begin();
  await context.setOffline(true);
  await phone.openCase();
  await phone.note('Waits beyond the end');
  await page.getByRole('button', { name: 'Back to your visits' }).click();
  await page.getByRole('button', { name: 'End this shift' }).click();
  await page.getByText('You ended the shift.').waitFor();
  assert.deepEqual(await settledOf(officer), [false]);
  await field.endFromAfar(officer);
  await context.setOffline(false);
  await phone.sync();
  for (let wait = 0; wait < 50 && !(await settledOf(officer))[0]; wait += 1) await page.waitForTimeout(100);
  assert.deepEqual(await settledOf(officer), [true]);
  await phone.begin();
  await page.getByRole('button', { name: 'End this shift' }).click();
  await page.getByText('You ended the shift.').waitFor();
  assert.deepEqual(await settledOf(officer), [true, true]);
  await context.close();
});

test('in two tabs of one phone what is done in one is seen in the other, and is sent once', async () => {
  const officer = await field.hire();
  const one = await field.visit(officer);
  const { context, page, ...phone } = await field.phone(officer);
  await phone.begin();
  const other = await context.newPage();
  await other.goto(`${field.site.url}/field`);
  const posts: string[] = [];
  context.on('request', (request) => request.url().endsWith('/field/sync') && posts.push(request.url()));
  await context.setOffline(true);
  await phone.openCase();
  await phone.note('Once and no more');
  await other.locator('.gh-field__status').getByText('1 thing waits to be sent.').waitFor();
  await context.setOffline(false);
  await Promise.all([page, other].map((tab) => tab.locator('.gh-field__sync button').first().click()));
  for (const tab of [page, other])
    await tab.locator('.gh-field__status').getByText('Nothing waits to be sent.').waitFor();
  assert.equal(await field.count('cases.note', one), 1);
  assert.ok(posts.length <= 1, `${posts.length} posts`);
  await context.close();
});

test('a newer version of the app waits until nothing waits to be sent, says so, and loses nothing', async () => {
  const officer = await field.hire();
  const one = await field.visit(officer);
  const { context, page, ...phone } = await field.phone(officer);
  await phone.begin();
  await page.reload();
  await phone.unlock();
  await context.setOffline(true);
  await phone.openCase();
  await phone.note('Before the update');
  await context.setOffline(false);
  await context.route('**/field/sync', (route) => route.abort());
  const name = JSON.stringify({ en: 'Newham on Sea', cy: 'Newham ar y Môr' });
  await field.site.house.act({ kind: 'system', name: 'test' }, async (ctx) => {
    ctx.writes.run('update platform.place set name = $2::jsonb where place_id = $1', [ctx.place, name]);
  });
  // The name of a place is kept for some seconds.
  field.site.house.clock.advance(11_000);
  await page.evaluate('navigator.serviceWorker.getRegistration("/field").then((one) => one.update())');
  await page.getByText('A newer version of this app is here.').waitFor();
  await phone.waits(1);
  await context.unrouteAll();
  await phone.sync();
  await page.getByText('Newham on Sea').first().waitFor();
  await phone.unlock();
  await page.getByRole('button', { name: 'See what waits and what was sent' }).click();
  await page.getByText('Before the update').waitFor();
  assert.equal(await field.count('cases.note', one), 1);
  await context.close();
});

test('signing out at the desk while something waits asks first; it is sent when somebody signs in again', async () => {
  const officer = await field.hire();
  const one = await field.visit(officer);
  const { context, page, ...phone } = await field.phone(officer);
  await phone.begin();
  await context.setOffline(true);
  await phone.openCase();
  await phone.note('Not lost by signing out');
  await context.setOffline(false);
  await context.route('**/field/sync', (route) => route.abort());
  await page.goto(`${field.site.url}/desk/cases`);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Work on this phone has not been sent' }).waitFor();
  await field.look(page, 'signing-out');
  await page.getByRole('button', { name: 'Sign out all the same' }).click();
  await page.getByRole('heading', { name: 'You are signed out' }).waitFor();
  await context.unrouteAll();
  const next = await field.hire();
  await context.addCookies([{ name: 'staff', value: next.cookies.get('staff') ?? '', url: field.site.url }]);
  await page.goto(`${field.site.url}/field`);
  await phone.waits(1);
  await context.addCookies([{ name: 'staff', value: officer.cookies.get('staff') ?? '', url: field.site.url }]);
  assert.equal(await field.count('cases.note', one), 0);
  await context.close();
});
