import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { deskSite } from '../testing/desk-site.js';

const site = await deskSite();
after(() => site.close());
const asha = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'], teams: ['contact-team'] });
const colleague = await site.officer({ name: 'Cai Morris', roles: ['contact-team'], teams: ['contact-team'] });
const crew = await site.officer({ name: 'Dominic Field', roles: ['waste-crews'], teams: ['waste-crews'] });

test('a list that is filtered is kept under a name, counted, shared with the team, and ended', async () => {
  for (let at = 0; at < 2; at += 1) await site.open('missed-bin');
  const filtered = await asha.open('/desk/cases?is=open&service=missed-bin&order=due');
  const kept = await asha.press(filtered, 'Keep this list', { name: 'Bins to see to', whose: 'contact-team' });
  assert.equal(kept.path, '/desk/cases?service=missed-bin&is=open&order=due');
  assert.match(kept.text, /Bins to see to 2/);
  assert.doesNotMatch(kept.text, /Keep this list/, 'it is kept already');
  assert.match((await colleague.open('/desk/cases')).text, /Bins to see to 2/);
  assert.doesNotMatch((await crew.open('/desk/cases')).text, /Bins to see to/);
  const list = await asha.open('/desk/queues');
  const theirs = await colleague.post('/desk/queues', {
    step: 'end',
    queue: /value="([0-9a-f-]{36})"/.exec(list.body)?.[1] ?? '',
  });
  assert.equal(theirs.status, 404, 'only who keeps it ends it');
  assert.match((await asha.press(list, 'Do not keep Bins to see to')).text, /You keep no lists yet/);
});

test('what cannot be kept is said, with the filters as they were, in Welsh too', async () => {
  const filtered = await asha.open('/desk/cases?state=received');
  const nameless = await asha.press(filtered, 'Keep this list');
  assert.deepEqual([nameless.status, nameless.errors.length], [422, 1]);
  assert.match(nameless.text, /Enter a name of letters and digits/);
  assert.match(nameless.body, /name="state" value="received"/);
  const kept = await asha.press(nameless, 'Keep this list', { name: 'New ones' });
  assert.match(kept.text, /New ones 2/);
  const twice = await asha.press(await asha.open('/desk/cases?state=scheduled&lang=cy'), 'Cadw’r rhestr hon', {
    name: 'new ones',
  });
  assert.match(twice.text, /Mae rhestr o’r enw hwnnw/);
  await asha.open('/desk?lang=en');
  const forged = await asha.post('/desk/queues', { step: 'keep', name: 'Theirs', whose: 'waste-crews', is: 'open' });
  assert.match(forged.text, /Choose yourself or one of your teams/);
});

const missingOf = async (query: string) => {
  const { text } = await colleague.open(`/desk/cases?${query}`);
  return /no longer there \(([^)]*)\)/.exec(text)?.[1];
};

test('a list that is narrowed by what is gone says so, and how to mend it', async () => {
  assert.equal(await missingOf('is=open&service=broken-lift&state=waiting'), 'Service');
  assert.equal(await missingOf('service=missed-bin&state=waiting-for-parts'), 'State');
  assert.equal(await missingOf(`team=old-team&assignee=${site.house.ids.next()}`), 'Team and Assigned to');
  assert.equal(await missingOf('service=missed-bin&state=rejected&team=mine'), undefined, 'empty, and nothing is gone');
  const page = await colleague.open('/desk/cases?service=broken-lift');
  assert.equal((await colleague.follow(page, 'Lists that you keep')).path, '/desk/queues');
  const welsh = await colleague.open('/desk/cases?service=broken-lift&lang=cy');
  assert.match(welsh.text, /Nid yw’r hyn sy’n culhau’r rhestr hon yno mwyach \(Gwasanaeth\)/);
});
