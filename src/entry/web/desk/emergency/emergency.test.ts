import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { emergenciesRebuilt, latestLooks } from '../../../../foundation/assurance/index.js';
import { rebuildCheck } from '../../../../foundation/record/index.js';
import { linkSubject } from '../../../../foundation/vault/index.js';
import type { CaseId } from '../../../../platform/ids.js';
import { getCase } from '../../../../work/cases/index.js';
import { canaries, deskSite } from '../testing/desk-site.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const day = 24 * 3_600_000;

const nightly = await site.officer({ name: 'Night Officer', roles: ['emergency'], teams: ['waste-crews'] });
const reviewer = await site.officer({ name: 'Nia Corrigan', roles: ['emergency-reviewer'], teams: ['contact-team'] });
const asha = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });

const given = { reason: 'emergency-life', words: 'Found at the door, needs an address' };
const holds = (body: string) => body.includes(canaries.line);
const subjectOf = async (id: CaseId) => (await house.read((ctx) => getCase(ctx, id))).subjects.reporter as never;

describe('opening a case in an emergency', () => {
  test('opens what no role sees, for an hour, tells the person, and waits for a review', async () => {
    const id = await site.open('missed-bin');
    const person = (await site.resident()).person;
    const subject = await subjectOf(id);
    await house.act(async (ctx) => linkSubject(ctx, subject, person));
    const shut = await nightly.open(`/desk/cases/${id}`);
    assert.equal(holds(shut.body), false);
    const form = await nightly.follow(shut, 'Open it in an emergency');
    const opened = await nightly.press(form, 'Open the case', given);
    assert.ok(holds(opened.body));
    assert.match(opened.text, /open to you in an emergency until \d+(:\d+)?[ap]m/);
    assert.equal(
      opened.forms.some(({ action }) => action.startsWith(`/desk/cases/${id}`)),
      false,
      'it is for reading',
    );
    const [look] = await house.read((ctx) => latestLooks(ctx, subject));
    assert.deepEqual([look?.reason, look?.isRefused, look?.roles], ['emergency-life', false, []]);
    await site.settle();
    const sent = await house.read((ctx) =>
      ctx.prepared<{ template: string; person_id: string }>(
        'letters_of_test',
        "select template, person_id from messages.outbox where place_id = $1 and template <> 'case-received'",
        [ctx.place],
      ),
    );
    assert.deepEqual(
      sent.map((one) => [one.template, one.person_id]),
      [['opened-in-emergency', person]],
    );
    assert.equal(holds((await asha.open(`/desk/reviews`)).body), false);
    const list = await reviewer.open('/desk/reviews');
    assert.match(list.text, /Night Officer.*danger to life or health.*Found at the door/);
    assert.match(list.text, /4 March 2026/, 'two working days');
    house.clock.advance(61 * 60_000);
    await nightly.open('/desk');
    assert.equal(holds((await nightly.open(`/desk/cases/${id}`)).body), false, 'the hour is over');
  });

  test('asks for a reason and words, and keeps what was typed', async () => {
    const id = await site.open('missed-bin');
    const path = `/desk/cases/${id}/emergency`;
    const wordless = await nightly.post(path, { reason: 'emergency-child', words: ' ' });
    assert.deepEqual([wordless.status, /Enter what happened/.test(wordless.errors.join())], [422, true]);
    const without = await nightly.post(path, { words: given.words });
    assert.match(without.errors.join(), /Choose what the emergency is/);
    assert.ok(without.body.includes(given.words));
    const marked = await nightly.post(path, { ...given, words: 'SECRET\nthe text' });
    assert.deepEqual([marked.status, marked.body.includes('the text')], [422, false]);
    assert.match((await nightly.open(`${path}?lang=cy`)).text, /Beth yw’r argyfwng\?/);
    await nightly.open(`${path}?lang=en`);
  });

  test('is refused without the role, and where nothing more would open', async () => {
    const id = await site.open('missed-bin');
    const refused = await asha.post(`/desk/cases/${id}/emergency`, given);
    assert.equal(refused.status, 403);
    assert.equal((await asha.open(`/desk/cases/${id}`)).text.includes('Open it in an emergency'), false);
    const both = await site.officer({ name: 'Both Roles', roles: ['contact-team', 'emergency'] });
    assert.equal((await both.post(`/desk/cases/${id}/emergency`, given)).status, 409);
    assert.match((await site.visitor().open(`/desk/cases/${id}/emergency`)).path, /^\/desk\/sign-in/);
    assert.equal((await nightly.open(`/desk/cases/${house.ids.next()}/emergency`)).status, 404);
  });

  test('of one case opens no other', async () => {
    const [one, other] = [await site.open('missed-bin'), await site.open('missed-bin')];
    await nightly.post(`/desk/cases/${one}/emergency`, given);
    assert.ok(holds((await nightly.open(`/desk/cases/${one}`)).body));
    assert.equal(holds((await nightly.open(`/desk/cases/${other}`)).body), false);
  });

  test('is reviewed by somebody else, once; what is overdue says so', async () => {
    const id = await site.open('missed-bin');
    const both = await site.officer({ name: 'Own Reviewer', roles: ['emergency', 'emergency-reviewer'] });
    await both.post(`/desk/cases/${id}/emergency`, given);
    assert.equal((await both.open('/desk/reviews')).text.includes('Own Reviewer Case'), false);
    const rows = await house.read((ctx) =>
      ctx.prepared<{ id: string }>(
        'emergency_of_test',
        'select id from assurance.emergency where place_id = $1 and person_id = $2',
        [ctx.place, both.person],
      ),
    );
    const review = { emergency: rows[0]?.id ?? '', verdict: 'not-justified' };
    assert.equal((await both.post('/desk/reviews', review)).status, 403);
    assert.equal((await asha.post('/desk/reviews', review)).status, 403);
    house.clock.advance(3 * day);
    const later = await site.officer({ name: 'Later Reviewer', roles: ['emergency-reviewer'] });
    assert.match((await later.open('/desk/reviews')).text, /Overdue/);
    assert.match((await later.post('/desk/reviews', review)).text, /Your review is on the record/);
    assert.equal((await later.post('/desk/reviews', review)).status, 409);
    const verdict = await rebuildCheck(house, house.place, [emergenciesRebuilt]);
    assert.ok(verdict.ok, JSON.stringify(verdict));
  });
});
