import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { testHouse } from '../../../platform/database/testing.js';
import type { PersonId } from '../../../platform/ids.js';
import { createPerson } from '../create-person.js';
import { leave } from '../leaving/leave.js';
import { holdRole } from '../roles/hold-role.js';
import { endSessionsOf } from '../sessions/end-sessions-of.js';
import { findSession } from '../sessions/find-session.js';
import { forgetOwnBrowser } from '../sessions/forget-own-browser.js';
import { startSession } from '../sessions/start-session.js';
import { drawBrowser } from './draw-browser.js';
import { listOwnBrowsers } from './list-own-browsers.js';

const house = await testHouse();
after(() => house.close());
const hour = 3_600_000;
const day = 24 * hour;

const hire = () =>
  house.act(async (ctx) => {
    const person = createPerson(ctx, { kind: 'staff', name: 'Asha Penrose' });
    await ctx.writes.flush();
    assert.ok((await holdRole(ctx, { person, role: 'contact-team' })).ok);
    return person;
  });
const drawOne = (carried?: string) => house.act(async (ctx) => drawBrowser(ctx, carried));
const signIn = async (person: PersonId, browser?: string) =>
  (await house.act((ctx) => startSession(ctx, person, browser === undefined ? {} : { browser }))).token;
const sinceOf = async (token: string, browser?: string) =>
  (await house.read((ctx) => findSession(ctx, token, browser)))?.browserSince;
const listOf = (person: PersonId, browser?: string) => house.read((ctx) => listOwnBrowsers(ctx, person, browser));

test('a browser is known from its first sign-in on, each officer’s by itself, until ninety days without one', async () => {
  const [asha, bryn] = [await hire(), await hire()];
  const browser = await drawOne();
  assert.match(browser, /^[\w-]{43}$/);
  assert.equal(await drawOne(browser), browser);
  assert.notEqual(await drawOne('planted'), 'planted');
  const began = house.clock.now();
  assert.deepEqual(await sinceOf(await signIn(asha, browser), browser), began);
  house.clock.advance(89 * day);
  assert.deepEqual(
    await sinceOf(await signIn(asha, browser), browser),
    began,
    'signing in again does not make it newer',
  );
  const [one, ...others] = await listOf(asha, browser);
  assert.deepEqual([one?.since, one?.lastAt, one?.isThis, others.length], [began, house.clock.now(), true, 0]);
  assert.deepEqual(
    await sinceOf(await signIn(bryn, browser), browser),
    house.clock.now(),
    'a colleague’s is their own',
  );
  assert.notEqual((await listOf(bryn))[0]?.id, one?.id, 'nobody can tell that they share it');
  house.clock.advance(91 * day);
  assert.deepEqual(await listOf(asha, browser), []);
  assert.deepEqual(await sinceOf(await signIn(asha, browser), browser), house.clock.now(), 'it is new once more');
  assert.equal((await listOf(bryn)).length, 0);
});

test('a session in another browser than it began in counts as new that moment; one that is bound to none does not', async () => {
  const asha = await hire();
  const browser = await drawOne();
  const token = await signIn(asha, browser);
  house.clock.advance(hour / 2);
  for (const other of [undefined, await drawOne(), 'planted'])
    assert.deepEqual(await sinceOf(token, other), house.clock.now(), other);
  assert.equal(await sinceOf(await signIn(asha), browser), undefined);
});

test('one’s own browser is forgotten and signed out, a colleague’s is not, and a leaver’s are all gone', async () => {
  const [asha, bryn] = [await hire(), await hire()];
  const [here, lost] = [await drawOne(), await drawOne()];
  const [token, there] = [await signIn(asha, here), await signIn(asha, lost)];
  const id = (await listOf(asha, lost)).find(({ isThis }) => isThis)?.id ?? '';
  for (const [who, what] of [
    [bryn, id],
    [asha, 'x'],
  ] as const)
    await house.act((ctx) => forgetOwnBrowser(ctx, who, { id: what, token }));
  assert.equal((await listOf(asha)).length, 2);
  await house.act((ctx) => forgetOwnBrowser(ctx, asha, { id, token }));
  assert.equal(await house.read((ctx) => findSession(ctx, there, lost)), undefined);
  const [left] = await listOf(asha, here);
  assert.equal(left?.isThis, true);
  house.clock.advance(hour / 2);
  await house.act((ctx) => forgetOwnBrowser(ctx, asha, { id: left?.id ?? '', token }));
  assert.deepEqual(await sinceOf(token, here), house.clock.now(), 'the one that asks goes on, as a new one');
  const system = { kind: 'system', name: 'operator' } as const;
  for (const end of [leave, endSessionsOf]) {
    const person = await hire();
    await signIn(person, here);
    assert.ok((await house.act(system, (ctx) => end(ctx, person))).ok);
    assert.deepEqual(await listOf(person), [], end.name);
  }
});
