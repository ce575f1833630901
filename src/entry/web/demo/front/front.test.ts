import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { addEmail, createPerson } from '../../../../foundation/people/index.js';
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

test('a button makes a visitor the officer who sees it, or the resident, and leads there', async () => {
  await demo.officer({ name: 'Efa Marchbanks', roles: ['records'] });
  await demo.house.act(async (ctx) => {
    const person = createPerson(ctx, { kind: 'resident' });
    await ctx.writes.flush();
    assert.ok((await addEmail(ctx, { person, email: seal('rhys@residents.wealdham.example') })).ok);
  });
  const visitor = demo.visitor();
  assert.equal((await visitor.post('/demo', { sight: 'holds' })).path, '/desk/holds');
  const officer = visitor.cookies.get('staff') ?? '';
  assert.equal((await visitor.post('/demo', { sight: 'draft' })).path, '/account');
  assert.equal(visitor.cookies.has('staff'), false);
  const copied = demo.visitor({ cookies: { staff: officer } });
  assert.match((await copied.open('/desk/cases')).path, /^\/demo\/sign-in/);
});

test('whoever is not there yet, is not listed or is no visitor of a demonstration becomes nobody', async () => {
  const visitor = demo.visitor();
  const early = await visitor.post('/demo', { sight: 'merged' });
  assert.equal(early.status, 409);
  assert.match(early.text, /is not there yet/);
  assert.equal((await visitor.post('/demo', { sight: 'no-such-sight' })).status, 404);
  assert.equal(visitor.cookies.has('resident'), false);
  assert.equal((await plain.visitor().open('/demo')).status, 404);
  assert.equal((await plain.visitor().post('/demo', { sight: 'holds' })).status, 404);
});
