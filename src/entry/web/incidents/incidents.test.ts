import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { linkSubject } from '../../../foundation/vault/index.js';
import { getCase } from '../../../work/cases/index.js';
import { deskSite } from '../desk/testing/desk-site.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const reporter = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
const handler = await site.officer({ name: 'Nia Corrigan', roles: ['data-protection'] });
const second = await site.officer({ name: 'Idris Kell', roles: ['data-protection'] });
const url = '/desk/incidents';
const given = { kind: 'wrong-person', miss: 'happened', hours: '4', what: 'A letter went to 4 Elm Row' };
const linkOf = (body: string) => /\/desk\/incidents\/[0-9a-f-]{36}/.exec(body)?.[0] ?? '';
const outbox = () =>
  house.read((ctx) =>
    ctx.prepared<{ person_id: string; fields: object }>(
      'letters',
      `select person_id, fields from messages.outbox where place_id = $1 and template = 'data-incident'`,
      [ctx.place],
    ),
  );

describe('the page of incidents', () => {
  test('lets any officer report, says what is missing, and loses nothing that was typed', async () => {
    const page = await reporter.open(url);
    assert.match(page.text, /the law gives 72 hours/);
    const wrong = await reporter.post(url, { what: 'Left on the bus' });
    assert.equal(wrong.status, 422);
    assert.deepEqual(wrong.errors.length, 3);
    assert.match(wrong.body, /Left on the bus/);
    const marked = await reporter.post(url, { ...given, what: 'SECRET: Redkite' });
    assert.equal(marked.status, 422);
    assert.doesNotMatch(marked.body, /Redkite/);
    const sent = await reporter.post(url, given);
    assert.match(sent.text, /Those who protect data here have it now/);
    assert.doesNotMatch(sent.text, /What was reported/, 'the list is not theirs');
    assert.match((await reporter.open(`${url}?lang=cy`)).text, /Digwyddiadau a rhai a fu bron â digwydd/);
  });

  test('shows the hours that are left to those who handle them, and the page of one to nobody else', async () => {
    const page = await handler.open(url);
    assert.match(page.text, /Sent or shown to the wrong person.*68 hours left.*Open/);
    assert.match(page.text, /A text marked above OFFICIAL, not kept.*No clock: a near miss/);
    const link = page.links.find(({ text }) => text.startsWith('Sent or shown'))?.href ?? '';
    const one = await handler.open(link);
    assert.match(one.text, /A letter went to 4 Elm Row/);
    assert.match(one.text, /Asha Penrose/);
    assert.equal((await reporter.open(link)).status, 404);
    assert.equal((await reporter.post(link, { step: 'close' })).status, 404);
    assert.match((await site.visitor().open(link)).path, /^\/desk\/sign-in/);
  });

  test('counts whom it touched from the looks, writes to them, and is closed by a second person', async () => {
    const id = await site.open('missed-bin');
    const resident = await site.resident();
    const { reference, subjects } = await house.read((ctx) => getCase(ctx, id));
    await house.act(async (ctx) => {
      if (subjects.reporter) await linkSubject(ctx, subjects.reporter, resident.person);
    });
    await reporter.open(`/desk/cases/${id}`);
    const link = linkOf((await handler.open(url)).body);
    const post = (fields: Record<string, string>, who = handler) => who.post(link, fields);
    const wrong = await post({ step: 'scope', reference: 'MB-0000-0000', days: '7' });
    assert.match(wrong.errors.join(), /Enter the reference of a case that is here/);
    assert.match(wrong.body, /MB-0000-0000/);
    assert.match((await post({ step: 'scope', days: '7' })).errors.join(), /Choose an officer or enter/);
    assert.match((await post({ step: 'judge' })).errors.join(), /Choose how grave it is/);
    const scoped = await post({ step: 'scope', reference, days: '7' });
    assert.match(scoped.text, /People in the cases that were looked at: 1. Of them with an account: 1/);
    await post({ step: 'judge', judgement: 'high-risk' });
    assert.match((await handler.open(link)).text, /Time left ?\d+ hours left/);
    assert.match((await post({ step: 'close' }, second)).errors.join(), /Tell the regulator first/);
    await post({ step: 'regulator' });
    assert.match((await handler.open(link)).text, /Within 72 hours/);
    assert.match((await post({ step: 'people' })).text, /The letters are on their way/);
    const letters = await outbox();
    assert.deepEqual(
      letters.map(({ person_id }) => person_id),
      [resident.person],
    );
    assert.match((await post({ step: 'close' })).errors.join(), /You judged it/);
    assert.match((await post({ step: 'close' }, second)).text, /Closed.*Idris Kell/);
    assert.doesNotMatch((await handler.open(link)).text, /Judge it/);
  });

  test('is loud when the hours are over, and counted for everybody', async () => {
    await reporter.post(url, { ...given, kind: 'lost', hours: '72' });
    house.clock.advance(1);
    const page = await handler.open(url);
    assert.match(page.text, /1 incident is overdue/);
    const link = page.links.find(({ text }) => text.startsWith('Lost'))?.href ?? '';
    assert.match((await handler.open(link)).text, /The 72 hours are over/);
    const counts = await site.visitor().open('/assurance');
    assert.match(counts.text, /Incidents in the last 365 days.*Incidents 2.*within 72 hours 1/);
  });
});
