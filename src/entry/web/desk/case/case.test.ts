import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { latestLooks } from '../../../../foundation/assurance/index.js';
import type { CaseId } from '../../../../platform/ids.js';
import { getCase } from '../../../../work/cases/index.js';
import type { TestPage } from '../../testing.js';
import { canaries, deskSite } from '../testing/desk-site.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;

const asha = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
const bryn = await site.officer({ name: 'Bryn Calloway', roles: ['waste-crews'] });
const carys = await site.officer({ name: 'Carys Whitlock', roles: ['council-tax-team'] });

const open = (visitor: typeof asha, id: CaseId): Promise<TestPage> => visitor.open(`/desk/cases/${id}`);
const looksAt = (id: CaseId, party: string) =>
  house.read(async (ctx) => {
    const subject = (await getCase(ctx, id)).subjects[party];
    return subject ? latestLooks(ctx, subject) : [];
  });

describe('opening a case', () => {
  test('shows what the reader’s roles see, labelled in their language, with how the case stands', async () => {
    const page = await open(asha, await site.open('missed-bin'));
    assert.equal(page.status, 200);
    for (const said of [canaries.line, canaries.name, canaries.email, 'Recycling', '27 February 2026'])
      assert.ok(page.text.includes(said), said);
    assert.match(page.heading, /^MB-\S{4}-\S{4} Received$/);
    assert.match(page.text, /Promised by 3 March 2026/);
    assert.match(page.text, /Assigned to Nobody yet/);
    const welsh = await asha.open(`${page.path}?lang=cy`);
    assert.equal(welsh.language, 'cy');
    assert.match(welsh.text, /Pa gynhwysydd na chafodd ei wagio\? Ailgylchu/);
    await asha.open(`${page.path}?lang=en`);
  });

  test('is a look at the person, numbered anew each time, and says so', async () => {
    const id = await site.open('missed-bin');
    for (const number of [1, 2, 3]) {
      const page = await open(asha, id);
      assert.match(
        page.text,
        new RegExp(`At the person who reported it: ${number} in all Look ${number} Asha Penrose`),
      );
      const [look] = await looksAt(id, 'reporter');
      assert.deepEqual(
        [look?.number, look?.purpose, look?.reason, look?.case],
        [number, 'waste-collection', 'case-work', id],
      );
      assert.deepEqual(look?.fields, ['address', 'help', 'name', 'email']);
    }
  });

  test('ahead of anybody’s wish to see it, or without its page, is refused and no look', async () => {
    const id = await site.open('missed-bin');
    const path = `/desk/cases/${id}`;
    for (const purpose of ['prefetch', 'prefetch;prerender'])
      assert.equal((await asha.open(path, { headers: { 'sec-purpose': purpose } })).status, 503);
    assert.equal((await asha.open(path, { method: 'HEAD' })).status, 404);
    assert.deepEqual(await looksAt(id, 'reporter'), []);
  });

  test('shows each role its own fields and no byte of the others, and the look names only what was seen', async () => {
    const id = await site.open('missed-bin');
    const page = await open(bryn, id);
    assert.ok(page.text.includes(canaries.line));
    for (const canary of [canaries.name, canaries.email]) assert.equal(page.body.includes(canary), false);
    assert.match(page.text, /Your name Not shown to your roles/);
    assert.match(page.text, /the personal data that your roles see, and only at that/);
    assert.deepEqual((await looksAt(id, 'reporter'))[0]?.fields, ['address', 'help']);
  });

  test('by a role that sees nothing opens nothing, leaves no look and offers nothing to do', async () => {
    const id = await site.open('missed-bin');
    const page = await open(carys, id);
    assert.equal(page.status, 200);
    for (const canary of Object.values(canaries)) assert.equal(page.body.includes(canary), false, canary);
    assert.match(page.text, /None of it was opened, so this was no look/);
    assert.match(page.text, /Which container was not emptied\? Recycling/);
    assert.deepEqual(await looksAt(id, 'reporter'), []);
    assert.deepEqual(
      page.forms.filter(({ action }) => action.startsWith('/desk')),
      [],
    );
  });

  test('is a look at everybody in it of whom something is seen', async () => {
    const id = await site.open('council-tax-single-person-discount');
    const page = await open(carys, id);
    assert.match(page.text, /about the other adult Otherby Canarycousin/);
    assert.match(page.text, /At the other adult: 1 in all/);
    assert.deepEqual((await looksAt(id, 'other-adult'))[0]?.fields, ['other_name', 'other_address']);
    await open(asha, id);
    assert.equal((await looksAt(id, 'other-adult')).length, 1, 'the contact team sees nothing of theirs');
    assert.equal((await looksAt(id, 'applicant')).length, 2);
  });

  test('gives 404 for a case that is not there, is another place’s, or is no id', async () => {
    const elsewhere = await house.addPlace('otherham');
    const id = house.ids.next<'case'>();
    await house.act({ place: elsewhere }, async (ctx) => {
      ctx.writes.insert('cases.case', {
        ...{ place_id: elsewhere, id, reference: 'MB-0000-0000', service: 'missed-bin', service_version: 1 },
        ...{ state: 'received', opened_at: ctx.clock.now(), channel: 'web', version: 1 },
      });
    });
    for (const path of [id, house.ids.next(), 'MB-0000-0000', "'", '../cases'])
      assert.equal((await asha.open(`/desk/cases/${path}`)).status, 404, path);
    assert.equal((await asha.post(`/desk/cases/${id}/notes`, { note: 'x' })).status, 404);
  });

  test('is for officers alone', async () => {
    const id = await site.open('missed-bin');
    const page = await site.visitor().open(`/desk/cases/${id}`);
    assert.match(page.path, /^\/desk\/sign-in/);
    assert.equal(page.text.includes('Recycling'), false);
    assert.deepEqual(await looksAt(id, 'reporter'), []);
  });
});

describe('the page of a case', () => {
  test('leads from each line of its history to a proof of its entry', async () => {
    const id = await site.open('missed-bin');
    const page = await asha.press(await open(asha, id), 'Send a crew');
    await site.settle();
    const proofs = page.links.filter(({ href }) => href.startsWith(`/record/proof/case:${id}/`));
    assert.deepEqual(
      proofs.map(({ href }) => href.slice(-1)),
      ['2', '1'],
    );
    const proof = await asha.open(proofs[0]?.href ?? '');
    const { entry, proof: path } = JSON.parse(proof.body) as { entry: string; proof: readonly string[] };
    assert.ok(entry.includes('"case.moved"') && Array.isArray(path));
    for (const canary of Object.values(canaries)) assert.equal(proof.body.includes(canary), false);
    const look = page.links.find(({ href }) => href.startsWith('/record/proof/subject:'));
    assert.match((await asha.open(look?.href ?? '')).body, /\\"look\\"/);
  });

  test('says that a clock stands still, that a promise is broken, and that it was kept', async () => {
    const id = await site.open('council-tax-single-person-discount');
    const asking = { 'ask-ask': 'evidence', 'ask-why-en': 'Send us the bill' };
    const waiting = await carys.press(await open(carys, id), 'Ask for evidence', asking);
    assert.match(waiting.text, /Promised by Clock paused since 2 March 2026/);
    const back = await carys.press(waiting, 'Evidence received');
    assert.match(back.text, /Promised by 16 March 2026/);
    const done = await carys.press(back, 'Award the discount', { 'award-grounds': 'one-resident' });
    assert.match(done.text, /Promised by 16 March 2026 In time/);
    assert.match(done.text, /Decision Award the discount There is only one resident/);
    const late = await site.open('missed-bin');
    house.clock.advance(3 * 24 * 3_600_000);
    const dominic = await site.officer({ name: 'Dominic Field', roles: ['contact-team', 'waste-crews'] });
    assert.match((await open(dominic, late)).text, /Promised by 3 March 2026 Late/);
    house.clock.advance(-3 * 24 * 3_600_000);
  });

  test('explains a move that the answers do not allow, and offers no form for it', async () => {
    const id = await site.open('council-tax-single-person-discount', { adults: { '': ['3'] } });
    const page = await open(carys, id);
    assert.match(page.text, /Award the discount\. Not possible for this case/);
    assert.equal(
      page.forms.some(({ buttons }) => buttons.includes('Award the discount')),
      false,
    );
    assert.ok(page.forms.some(({ buttons }) => buttons.includes('Refuse the discount')));
  });

  test('reaches the cost lines and the open row of a closed case', async () => {
    const close = async () => {
      const id = await site.open('missed-bin');
      await asha.press(await open(asha, id), 'Send a crew');
      const timed = await bryn.press(await open(bryn, id), 'Start the timer');
      house.clock.advance(30 * 60_000);
      return bryn.press(timed, 'Collected');
    };
    const just = await close();
    assert.match(just.text, /Its cost is worked out within seconds of closing/);
    await site.settle();
    const page = await bryn.open(just.path);
    assert.match(page.text, /waste-crews · 30 minutes · £10/);
    assert.match(page.text, /Timed so far: 30 minutes/);
    assert.equal((await bryn.follow(page, 'The cost of this case, as anyone may see it')).status, 200);
    assert.equal(
      page.links.some(({ text }) => text === 'Its row in the open data'),
      false,
      'it is held back yet',
    );
    assert.match(page.text, /Its row in the open data is held back until enough are like it/);
    for (let more = 0; more < 4; more += 1) await close();
    await site.settle();
    const shown = await bryn.follow(await bryn.open(just.path), 'Its row in the open data');
    assert.match(shown.heading, /Missed bin collections/);
  });

  test('says of a forgotten timer that only four hours of it count', async () => {
    const id = await site.open('missed-bin');
    const mair = await site.officer({ name: 'Mair Rees', roles: ['contact-team'] });
    const page = await mair.press(await open(mair, id), 'Start the timer');
    house.clock.advance(11 * 3_600_000);
    const stopped = await mair.press(page, 'Stop the timer');
    assert.match(stopped.text, /Timed so far: 4 hours/);
    assert.match(stopped.text, /4 hours Forgotten: 4 hours count/);
  });
});
