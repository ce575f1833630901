import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { rebuildCheck } from '../../../foundation/record/index.js';
import { casesRebuilt } from '../../../work/cases/index.js';
import { loadAddresses, placesRebuilt } from '../../../work/places/index.js';
import { type TestPage, testSite, type Visitor } from '../testing.js';

const site = await testSite({ services: ['pothole'] });
after(() => site.close());

const answers = { surface: { surface: 'road' }, depth: { depth: 'deep', danger: 'no' } };
const photoPage = '/services/pothole/questions/photo';

const report = async (visitor: Visitor, place: Record<string, string>) => {
  let page = await visitor.press(await visitor.open('/services/pothole'), 'Start now');
  for (const filled of [answers.surface, answers.depth, place]) page = await visitor.press(page, 'Continue', filled);
  return page;
};
const send = async (visitor: Visitor, page: TestPage) => {
  const updates = await visitor.press(page, 'Continue');
  return visitor.press(await visitor.press(updates, 'Continue'), 'Send');
};

/** An inspector is sent, and a crew booked. */
async function mend(href: string): Promise<void> {
  const desk = await site.officer({ roles: ['contact-team'] });
  await desk.press(await desk.open(href), 'Send an inspector');
  const highways = await site.officer({ roles: ['highways'] });
  await highways.press(await highways.open(href), 'Have it mended');
}

describe('what is open near the place that somebody reports', () => {
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
});

describe('a disruption', () => {
  const says = { 'says-en': 'A main burst under Weir Street.', 'says-cy': 'Byrstiodd pibell o dan Weir Street.' };
  const days = (name: string, day: string) => ({
    [`${name}-day`]: day,
    [`${name}-month`]: '3',
    [`${name}-year`]: '2026',
  });
  const asked = { ...says, streets: 'Weir Street', services: 'pothole', ...days('from', '1'), ...days('until', '9') };
  const tell = async (changes: Record<string, string> = {}) => {
    const teller = await site.officer({ roles: ['disruption-editor'] });
    const form = await teller.open('/desk/disruptions');
    return teller.press(form, 'Tell of a disruption', { ...asked, ...changes });
  };

  test('is refused where it says too little, and what was typed is shown again', async () => {
    const wrong = await tell({ streets: 'Wier Street' });
    assert.deepEqual([wrong.status, wrong.errors.length], [400, 1]);
    assert.match(wrong.body, /Wier Street/);
    assert.match(wrong.body, /A main burst under Weir Street/);
    assert.equal((await tell({ 'says-cy': '' })).status, 400);
    assert.match((await tell(days('until', '1'))).errors.join(), /today or later/);
    const other = await site.officer({ roles: ['contact-team'] });
    const page = await other.open('/desk/disruptions');
    assert.match(page.text, /Only officers with the role disruption-editor/);
    assert.equal((await other.post('/desk/disruptions', asked)).status, 403);
  });

  test('is told of before it is reported, and what is reported there is closed together', async () => {
    assert.match((await tell()).text, /People are told of it now/);
    const visitor = site.visitor();
    const { disruptions } = JSON.parse((await visitor.open('/disruptions.json')).body);
    assert.equal(disruptions.length, 1);
    const { id, declaredAt, ...said } = disruptions[0];
    assert.match(`${id} ${declaredAt}`, /^[0-9a-f-]{36} 2026-03-0/);
    assert.deepEqual(said, {
      says: { en: says['says-en'], cy: says['says-cy'] },
      where: { en: 'Weir Street', cy: 'Weir Street' },
      ...{ streets: ['Weir Street'], area: null, services: ['pothole'], from: '2026-03-01', until: '2026-03-09' },
    });
    const feed = (await site.visitor().open('/disruptions.atom?lang=cy')).body;
    assert.match(feed, /<feed xmlns="http:\/\/www.w3.org\/2005\/Atom" xml:lang="cy">/);
    assert.match(feed, /<summary>Byrstiodd pibell o dan Weir Street\. \(2026-03-01 – 2026-03-09\)<\/summary>/);
    assert.match((await visitor.open('/services/pothole')).text, /We know: A main burst.*until 9 March 2026.*need not/);
    assert.match((await visitor.open('/disruptions')).text, /A main burst under Weir Street.*Where Weir Street/);
    assert.match((await visitor.open('/disruptions?lang=cy')).text, /Byrstiodd pibell/);
    const told = await report(site.visitor(), { place: 'Bailey Street, by the gate' });
    assert.equal(told.path, photoPage, 'it is elsewhere');
    for (const place of ['weir street, outside number 2', '51.1183, 0.2552']) {
      const reporter = site.visitor();
      const known = await report(reporter, { place });
      assert.equal(known.path, '/services/pothole/known');
      assert.match(known.text, /We know: A main burst under Weir Street/);
      await send(reporter, await reporter.follow(known, 'Mine is different: go on'));
    }
    const officer = await site.officer({ roles: ['disruption-editor', 'contact-team'] });
    const list = await officer.open('/desk/disruptions');
    const one = await officer.follow(list, 'A main burst under Weir Street.');
    assert.match(one.text, /2 open, 0 closed.*2 of “Report a pothole” are “Received”/);
    assert.match(one.text, /each needs a note of its own/, 'the contact team refuses with a note and mends nothing');
    const ended = await officer.press(one, 'End it');
    assert.match(ended.text, /nobody is told of it any more/);
    assert.equal((await officer.press(one, 'End it')).status, 409);
    assert.equal((await site.visitor().open('/disruptions')).text.includes('burst'), false);
    for (const href of one.links.map((link) => link.href).filter((each) => /\/desk\/cases\/[0-9a-f-]{36}$/.test(each)))
      await mend(href);
    const crew = await site.officer({ roles: ['street-crews'] });
    const booked = await crew.open(one.path);
    const closed = await crew.press(booked, 'Close them together: Mended');
    assert.match(closed.text, /2 were closed\. .*0 open, 2 closed/);
  });
});

test('all of it rebuilds from the record', async () => {
  const verdict = await rebuildCheck(site.house, site.house.place, [
    ...casesRebuilt,
    ...placesRebuilt.filter(({ table }) => table === 'places.disruption'),
  ]);
  assert.ok(verdict.ok, JSON.stringify(verdict));
});
