import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createOrgUnit, endForFirm } from '../../../foundation/people/index.js';
import { reportBin } from '../testing/report-bin.js';
import { testSite } from '../testing.js';

const site = await testSite();
after(() => site.close());
const { house } = site;

const name = { en: 'Wealdham Advice', cy: 'Cyngor Da Wealdham' };
const firm = await house.act({ kind: 'system', name: 'test' }, async (ctx) =>
  createOrgUnit(ctx, { slug: 'wealdham-advice', name, kind: 'community' }),
);
const administrator = await site.officer({ name: 'Mali Rowlands', roles: ['administrator'] });
const owner = await site.resident();

const numberOf = async (visitor: typeof owner): Promise<string> =>
  /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec((await visitor.open('/account/firms')).text)?.[0] ?? '';

test('the council names an owner by number, who names their people; whom nobody named reads nothing of the firm', async () => {
  const page = await administrator.open(`/desk/organisations/${firm}`);
  assert.equal((await owner.open(`/account/firms/${firm}`)).status, 404);
  const given = await administrator.press(page, 'Make somebody one', { outside: await numberOf(owner), role: 'owner' });
  assert.match(given.text, /Somebody outside the council/);
  const own = await owner.follow(await owner.open('/account/firms'), 'People and mandates: Wealdham Advice');
  assert.equal(own.heading, 'Wealdham Advice');
  const wrong = await owner.press(own, 'Name them', { 'work-name': 'Ola Quill', number: 'no number', role: 'adviser' });
  assert.deepEqual([wrong.status, wrong.errors.length], [422, 1]);
  assert.match(wrong.body, /value="Ola Quill"/);
  const self = await owner.press(own, 'Name them', {
    'work-name': 'Me',
    number: await numberOf(owner),
    role: 'adviser',
  });
  assert.match(self.text, /Nobody names or ends themself/);
});

test('a person appoints the firm; its adviser acts, named with it in all that they leave, until the day they are ended', async () => {
  const [person, adviser] = [await site.resident(), await site.resident()];
  const own = await owner.open(`/account/firms/${firm}`);
  const named = await owner.press(own, 'Name them', {
    ...{ 'work-name': 'Ola Quill', number: await numberOf(adviser), role: 'adviser' },
  });
  assert.match(named.text, /They are named.*Ola Quill/s);

  const give = await person.follow(await person.open('/account/mandates'), 'Let a charity or firm act for you');
  const empty = await person.press(give, 'Ask them to act for you', { 'my-name': 'Tegan Marsh', may: [] });
  assert.deepEqual([empty.status, empty.errors.length], [422, 4]);
  assert.match(empty.body, /value="Tegan Marsh"/);
  const offered = await person.press(give, 'Ask them to act for you', {
    ...{ firm, 'my-name': 'Tegan Marsh', capacity: 'adviser', services: ['missed-bin'], may: ['see', 'apply'] },
  });
  assert.match(offered.text, /Wealdham Advice.*Waiting for them/s);
  const asked = await owner.open(`/account/firms/${firm}`);
  const accept = asked.forms.flatMap(({ buttons }) => buttons).find((one) => one.startsWith('Accept')) ?? '';
  assert.match((await owner.press(asked, accept, { role: 'adviser' })).text, /Done.*Tegan Marsh\s+In force/s);

  const turn = await adviser.open('/account/acting');
  const button = turn.forms.flatMap(({ buttons }) => buttons).find((one) => one.startsWith('Act for them')) ?? '';
  const acting = await adviser.press(turn, button);
  assert.match(acting.text, /Tegan Marsh.*Wealdham Advice/s);
  assert.equal((await reportBin(adviser, house.clock.now())).status, 200);
  const [link] = (await adviser.open('/acting')).links.filter(({ href }) => href.startsWith('/acting/cases/'));
  assert.match((await adviser.open(link?.href ?? '')).text, /1 Example Street/);

  const entries = await house.read((ctx) =>
    ctx.db
      .selectFrom('record.entry')
      .select(['kind', 'on_behalf_of', 'data'])
      .where('place_id', '=', ctx.place)
      .where('actor', '=', `person:${adviser.person}`)
      .where('kind', 'in', ['look', 'case.opened'])
      .execute(),
  );
  assert.ok(entries.length > 1);
  for (const { on_behalf_of, data } of entries)
    assert.deepEqual([on_behalf_of, JSON.parse(data).firm_id], [person.person, firm]);
  const mine = await person.follow(await person.open('/account/mandates'), 'Wealdham Advice');
  assert.match(mine.text, /Who of them acted for you.*Ola Quill Looked[1-9]\d* Sent or changed1 /s);
  assert.match((await person.open('/your-data/looks')).text, /Somebody of Wealdham Advice, who act for you/);

  const answering = await owner.open(`/account/firms/${firm}`);
  const giveUp = answering.forms.flatMap(({ buttons }) => buttons).find((one) => one.startsWith('Give it up')) ?? '';
  const sure = await owner.press(answering, giveUp);
  assert.match(sure.text, /stop acting for Tegan Marsh\?.*cannot be undone: they would have to appoint you anew/s);
  assert.equal((await adviser.open('/acting')).status, 200, 'one press gives nothing up');

  await house.act({ kind: 'resident', person: owner.person }, (ctx) =>
    endForFirm(ctx, { firm, person: adviser.person, role: 'adviser' }),
  );
  const next = await adviser.open(link?.href ?? '');
  assert.deepEqual([next.status, next.heading], [403, 'Your mandate is over']);
  await owner.press(sure, 'Give it up');
  assert.match((await person.open(mine.path)).text, /Given up/);
});
