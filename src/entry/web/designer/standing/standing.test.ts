import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { testSite } from '../../testing.js';

const site = await testSite();
after(() => site.close());
const owner = await site.officer({ roles: ['service-owner'] });
const admin = await site.officer({ roles: ['administrator'] });
const clerk = await site.officer({ roles: ['contact-team'] });

test('a service that is paused says why and takes nothing new, one that is ended says what to use; both can be opened again', async () => {
  const resident = site.visitor();
  const begun = await resident.press(await resident.open('/services/missed-bin'), 'Start now');
  const page = await owner.open('/designer/services/missed-bin');
  const unsaid = await owner.press(page, 'Pause it', { 'why-en': 'The depot is flooded.' });
  assert.match(unsaid.errors.join(), /in English and in Welsh/);
  assert.match(unsaid.body, /The depot is flooded\./);
  const why = { 'why-en': 'The depot is flooded.', 'why-cy': 'Mae’r depo dan ddŵr.' };
  const paused = await owner.press(page, 'Pause it', { ...why, until: '2026-03-20' });
  assert.match(paused.text, /The service is paused/);
  for (const [query, says] of [
    ['', /takes no new requests for now. The depot is flooded. We expect to open it again on 20 March 2026/],
    ['?lang=cy', /Mae’r depo dan ddŵr/],
  ] as const) {
    const shown = await site.visitor().open(`/services/missed-bin${query}`);
    assert.match(shown.text, says);
    assert.ok(!shown.forms.some(({ action }) => action.endsWith('/start')));
  }
  assert.match((await site.visitor().open('/')).text, /No new requests for now/);
  assert.equal((await resident.post('/services/missed-bin/start')).path, '/services/missed-bin');
  assert.equal((await resident.open(begun.path)).status, 200, 'what was begun can still be read');
  assert.match((await admin.open('/designer/services/missed-bin')).text, /It is paused/);
  assert.match((await owner.press(paused, 'Open it again')).text, /takes new requests again/);
  const ended = await owner.press(await owner.open('/designer/services/missed-bin'), 'End it', why);
  assert.match(ended.text, /The service is ended/);
  assert.doesNotMatch((await site.visitor().open('/')).text, /missed bin/i);
  assert.match((await site.visitor().open('/services/missed-bin')).text, /This service has ended/);
  await owner.press(ended, 'Open it again');
  assert.equal((await clerk.open('/designer/services/missed-bin')).status, 404);
});
