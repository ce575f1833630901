import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { rebuildCheck } from '../../../foundation/record/index.js';
import { casesRebuilt } from '../../../work/cases/index.js';
import { loadAddresses } from '../../../work/places/index.js';
import { type TestPage, testSite, type Visitor } from '../testing.js';

const site = await testSite({ services: ['pothole'] });
after(() => site.close());

const answers = { surface: { surface: 'road' }, depth: { depth: 'deep', danger: 'no' } };
const photoPage = '/services/pothole/questions/photo';

describe('what is open near the place that somebody reports', () => {
  const report = async (visitor: Visitor, place: Record<string, string>) => {
    let page = await visitor.press(await visitor.open('/services/pothole'), 'Start now');
    for (const filled of [answers.surface, answers.depth, place]) page = await visitor.press(page, 'Continue', filled);
    return page;
  };
  const send = async (visitor: Visitor, page: TestPage) => {
    const updates = await visitor.press(page, 'Continue');
    return visitor.press(await visitor.press(updates, 'Continue'), 'Send');
  };

  test('is shown before anything else is asked, with enough to know it again and nothing that is not open', async () => {
    const first = site.visitor();
    const nowhere = await report(first, { place: 'At my gate, canary cottage (51.20001, 0.30001)' });
    assert.equal(nowhere.path, photoPage, 'nothing is near yet');
    await send(first, nowhere);
    const second = site.visitor();
    const known = await report(second, { place: '51.2003, 0.3001' });
    assert.equal(known.path, '/services/pothole/known');
    assert.match(known.text, /What is the hole in\? A road How deep is it\? A finger’s length or more/);
    assert.match(known.text, /Received on 2 March 2026 Status Received/);
    assert.match(known.text, /Less than 150 metres/);
    for (const secret of ['canary', '51.2', 'PO-', 'gate']) assert.equal(known.body.includes(secret), false, secret);
    const followed = await second.follow(known, 'This is the one: follow it instead (report 1)');
    assert.match(followed.path, /^\/reported\/[0-9a-f-]{36}$/);
    assert.match(followed.text, /What you answered was not sent/);
    assert.equal(followed.body.includes('canary'), false);
    assert.equal((await second.follow(followed, 'Carry on with your answers')).path, photoPage);
    const sent = await send(second, await second.follow(known, 'Mine is different: go on'));
    assert.match(sent.path, /done$/);
    const welsh = await second.open('/services/pothole/known?lang=cy');
    assert.equal(welsh.path.includes('known'), false, 'a report that was sent has nothing to be known near it');
    const far = await report(site.visitor(), { place: '51.2103, 0.3001' });
    assert.equal(far.path, photoPage);
  });

  test('is on the page of a case, with how far, for those who work on it', async () => {
    const officer = await site.officer({ roles: ['contact-team'] });
    const queue = await officer.open('/desk/cases?service=pothole');
    const cases = queue.links.filter(({ href }) => /\/desk\/cases\/[0-9a-f-]{36}$/.test(href)).map(({ href }) => href);
    const pages = await Promise.all(cases.map((href) => officer.open(href)));
    const near = pages.filter(({ text }) => /33 metres away/.test(text));
    assert.equal(near.length, 2, pages.map(({ text }) => text.slice(0, 2000)).join('\n'));
    assert.match(near[0]?.text ?? '', /Open near here PO-\S+ Received 33 metres away, 2 March 2026/);
  });

  test('is found by its street where it was said in words', async () => {
    await site.house.act(async (ctx) => {
      const weir = { street: 'Weir Street', town: 'Wealdham', postcode: 'WX2 1CA' };
      const at = (number: number) => ({ latitude: 51.118 + number / 10_000, longitude: 0.255 });
      loadAddresses(
        ctx,
        [1, 2, 3].map((number) => ({ ...weir, line: `${number} Weir Street`, point: at(number) })),
      );
    });
    const visitor = site.visitor();
    let page = await visitor.press(await visitor.open('/services/pothole'), 'Start now');
    for (const filled of [answers.surface, answers.depth]) page = await visitor.press(page, 'Continue', filled);
    const found = await visitor.press(page, 'Find the street', { place: 'wier street' });
    assert.match(found.text, /Is it at one of these\?.*These come nearest.*Weir Street, Wealdham.*None of these/);
    const next = await visitor.press(found, 'Continue', { 'place-at': '51.1182, 0.255' });
    assert.equal(next.path, photoPage);
    const officer = await site.officer({ roles: ['contact-team'] });
    const [reference = ''] = /PO-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec((await send(visitor, next)).text) ?? [];
    assert.match((await officer.open(`/desk/cases?reference=${reference}`)).text, /wier street \(51\.1182, 0\.255\)/);
  });

  test('rebuilds from the record', async () => {
    const verdict = await rebuildCheck(site.house, site.house.place, casesRebuilt);
    assert.ok(verdict.ok, JSON.stringify(verdict));
  });
});
