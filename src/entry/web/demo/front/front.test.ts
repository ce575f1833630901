import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { addEmail, beginMerge, createPerson, mergeAccounts } from '../../../../foundation/people/index.js';
import { type Actor, demoActor } from '../../../../platform/actor.js';
import type { PersonId } from '../../../../platform/ids.js';
import { seal } from '../../../../platform/sealed/index.js';
import { testSite } from '../../testing.js';
import { readSights } from './read-sights.js';

const demo = await testSite({ isDemo: true, services: [] });
const plain = await testSite({ services: [] });
after(async () => {
  await demo.close();
  await plain.close();
});

test('the page lists all that there is to see, and the foot of every page leads there', async () => {
  const visitor = demo.visitor();
  assert.ok((await visitor.open('/')).links.some(({ href }) => href === '/demo'));
  for (const language of ['en', 'cy'] as const) {
    const { text } = await visitor.open(`/demo?lang=${language}`);
    for (const { title } of await readSights()) assert.ok(text.includes(title[language]), title[language]);
  }
});

const admit = (name: string, by: Actor) =>
  demo.house.act(by, async (ctx) => {
    const person = createPerson(ctx, { kind: 'resident' });
    await ctx.writes.flush();
    assert.ok((await addEmail(ctx, { person, email: seal(`${name}@residents.wealdham.example`) })).ok);
    return person;
  });

test('a button makes a visitor the officer who sees it, or the resident, who are no longer who they were', async () => {
  await demo.officer({ name: 'Efa Marchbanks', roles: ['records'] });
  await admit('rhys', demoActor);
  const visitor = demo.visitor();
  assert.equal((await visitor.post('/demo', { sight: 'holds' })).path, '/desk/holds');
  const officer = visitor.cookies.get('staff') ?? '';
  assert.equal((await visitor.post('/demo', { sight: 'draft' })).path, '/account');
  assert.equal(visitor.cookies.has('staff'), false);
  const copied = demo.visitor({ cookies: { staff: officer } });
  assert.match((await copied.open('/desk/cases')).path, /^\/demo\/sign-in/);
  const resident = visitor.cookies.get('resident') ?? '';
  assert.equal((await visitor.post('/demo', { sight: 'holds' })).path, '/desk/holds');
  assert.equal(visitor.cookies.has('resident'), false);
  const planted = demo.visitor({ cookies: { resident } });
  assert.match((await planted.open('/account')).path, /^\/sign-in/);
});

test('nobody becomes a visitor by a click: by an address they took, a colleague they hired or an account they added', async () => {
  const visitor = demo.visitor();
  const refuses = async (sight: string) => {
    assert.equal((await visitor.post('/demo', { sight })).status, 409);
    assert.equal(visitor.cookies.has('resident') || visitor.cookies.has('staff'), false);
  };
  const taken = await admit('alun', { kind: 'anonymous' });
  await refuses('contest');
  const hired = await demo.house.act({ kind: 'resident', person: taken }, async (ctx) =>
    createPerson(ctx, { kind: 'staff', name: 'Nia Corrigan' }),
  );
  await refuses('approvals');
  assert.doesNotMatch((await visitor.open('/demo/sign-in')).text, /Nia Corrigan/);
  await visitor.post('/demo/sign-in', { person: hired });
  assert.equal(visitor.cookies.has('staff'), false);
  const [ceri, own] = [await admit('ceri', demoActor), await admit('a-visitor', { kind: 'anonymous' })];
  assert.equal((await demo.visitor().post('/demo', { sight: 'usage' })).path, '/your-data/usage');
  const merge = (kept: PersonId, merged: PersonId) =>
    demo.house.act({ kind: 'resident', person: kept }, async (ctx) => {
      const provedAt = ctx.clock.now();
      const token = await beginMerge(ctx, provedAt);
      assert.ok(token.ok);
      await ctx.writes.flush();
      const as = { ...ctx, actor: { kind: 'resident', person: merged } } as const;
      assert.ok((await mergeAccounts(as, { token: token.value, provedAt }, async () => [])).ok);
    });
  await merge(ceri, own);
  await refuses('usage');
  const [winifred, other] = [await admit('winifred', demoActor), await admit('b-visitor', { kind: 'anonymous' })];
  await merge(other, winifred);
  await refuses('looks');
});

test('whoever is not there yet, is not listed or is no visitor of a demonstration becomes nobody', async () => {
  const visitor = demo.visitor();
  const early = await visitor.post('/demo', { sight: 'merged' });
  assert.equal(early.status, 409);
  assert.match(early.text, /is not there\. If a year of cases is still being loaded/);
  assert.equal((await visitor.post('/demo', { sight: 'no-such-sight' })).status, 404);
  assert.equal(visitor.cookies.has('resident'), false);
  assert.equal((await plain.visitor().open('/demo')).status, 404);
  assert.equal((await plain.visitor().post('/demo', { sight: 'holds' })).status, 404);
});
