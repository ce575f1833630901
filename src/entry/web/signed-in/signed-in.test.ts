import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { listSubjectsOf } from '../../../foundation/vault/index.js';
import { testSite } from '../testing.js';

const site = await testSite();
after(() => site.close());

const bin = {
  'address-line1': '1 Example Street',
  'address-town': 'Wealdham',
  'address-postcode': 'WX1 1AA',
  container: 'refuse',
  help: 'no',
};
const today = site.house.clock.now();
const answers = {
  ...bin,
  'missed_on-day': String(today.getUTCDate()),
  'missed_on-month': String(today.getUTCMonth() + 1),
  'missed_on-year': String(today.getUTCFullYear()),
};

async function report(visitor: Awaited<ReturnType<typeof site.resident>>) {
  let page = await visitor.press(await visitor.open('/services/missed-bin'), 'Start now');
  while (!page.path.endsWith('/check')) {
    const names = page.forms.flatMap((form) => (form.buttons.includes('Continue') ? form.names : []));
    const given = Object.entries(answers).filter(([name]) => names.includes(name));
    page = await visitor.press(page, 'Continue', Object.fromEntries(given));
  }
  return visitor.press(page, 'Send');
}

test('what a signed-in resident sends is about them, and nobody else’s', async () => {
  const [mine, other] = [await site.resident(), await site.resident()];
  assert.equal((await report(mine)).status, 200);
  const subjects = await site.house.read((ctx) => listSubjectsOf(ctx, mine.person));
  assert.equal(subjects.length, 1);
  assert.deepEqual(await site.house.read((ctx) => listSubjectsOf(ctx, other.person)), []);
});

test('the foot of every page leads to signing in, or to one’s own account', async () => {
  const hrefs = async (visitor: ReturnType<typeof site.visitor>) =>
    (await visitor.open('/')).links.map(({ href }) => href);
  assert.ok((await hrefs(site.visitor())).includes('/sign-in'));
  assert.ok((await hrefs(await site.resident())).includes('/account'));
});

test('signing out ends a resident’s session in the database too', async () => {
  const mine = await site.resident();
  const token = mine.cookies.get('resident') ?? '';
  await mine.post('/sign-out');
  assert.equal(mine.cookies.has('resident'), false);
  const left = await site.house.read((ctx) =>
    ctx.db.selectFrom('people.session').select('person_id').where('place_id', '=', ctx.place).execute(),
  );
  assert.equal(
    left.some(({ person_id }) => person_id === mine.person),
    false,
    token && 'the session is still there',
  );
});
