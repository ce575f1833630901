import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { loadAddresses, loadBoundaries } from '../../../work/places/index.js';
import { type TestPage, testSite, type Visitor } from '../testing.js';

const site = await testSite({ services: ['pothole'] });
before(() =>
  site.house.act(async (ctx) => {
    const along = ['Weir Street', 'Mill Lane', 'Tannery Lane'].flatMap((street, row) =>
      Array.from({ length: 40 }, (_, at) => ({
        ...{ street, town: 'Wealdham', postcode: 'WX2 1CA', line: `${at + 1} ${street}` },
        point: { latitude: 51.118 + row / 500, longitude: 0.255 + at * 0.00017 },
      })),
    );
    loadAddresses(ctx, along);
    const corners = [
      [0.25, 51.115],
      [0.27, 51.115],
      [0.27, 51.13],
      [0.25, 51.13],
      [0.25, 51.115],
    ] as const;
    const polygons = [[corners]];
    assert.ok(loadBoundaries(ctx, 'ward', [{ name: 'Millbrook', welsh: 'Nant y Felin', polygons }]).ok);
  }),
);
after(() => site.close());

/** To the question that asks where it is. */
async function toMap(visitor: Visitor): Promise<TestPage> {
  let page = await visitor.press(await visitor.open('/services/pothole'), 'Start now');
  const answers = [{ surface: 'road' }, { depth: 'deep', danger: 'no' }];
  for (const filled of answers as Record<string, string>[]) page = await visitor.press(page, 'Continue', filled);
  return page;
}

const viewIn = ({ body }: TestPage): string => /name="place-map" value="([^"]*)"/.exec(body)?.[1] ?? '';
const pinIn = ({ body }: TestPage): string => /name="place-pin" value="([^"]*)"/.exec(body)?.[1] ?? '';
const wordsIn = ({ body }: TestPage): string => /id="place"[^>]*value="([^"]*)"/.exec(body)?.[1] ?? '';

describe('a map without scripts', () => {
  const visitor = site.visitor();
  /** Presses a button of the map, as its form then stands. */
  const go = (page: TestPage, extra: Record<string, string>) => {
    const held = {
      place: wordsIn(page),
      'place-map': viewIn(page),
      ...(pinIn(page) ? { 'place-pin': pinIn(page) } : {}),
    };
    const [, named] = /name="place-named" value="([^"]*)"/.exec(page.body) ?? [];
    return visitor.post(page.path, { ...held, ...(named === undefined ? {} : { 'place-named': named }), ...extra });
  };

  test('shows the place, is moved by its buttons, and pressed where the pin is to stand', async () => {
    const page = await toMap(visitor);
    assert.match(page.text, /Point to it on a map .* Nearest addresses .* 56 metres from the middle/);
    assert.equal(viewIn(page), '51.1225, 0.26, 2500');
    assert.match(page.body, /Millbrook<\/text>/);
    const nearer = await go(page, { 'place-go': 'in' });
    assert.equal(viewIn(nearer), '51.1225, 0.26, 1600');
    const south = await go(nearer, { 'place-go': 'south' });
    assert.match(viewIn(south), /^51\.118\d*, 0\.26, 1600$/);
    assert.match(south.body, /Weir Street<\/text>/);
    // The middle of the picture on a phone.
    const pinned = await go(south, { 'place-small.x': '144', 'place-small.y': '120' });
    assert.match(pinned.text, /The pin is \d+ metres from \d+ Weir Street, Wealdham\. Area: Millbrook\./);
    assert.match(wordsIn(pinned), /^\d+ Weir Street, Wealdham$/);
    assert.equal(pinned.path.includes('51.'), false, 'no point is in an address');
    const beside = await go(pinned, { 'place-to': '51.12, 0.25517' });
    assert.match(beside.text, /The pin is at 2 Mill Lane, Wealdham\./);
    assert.equal(wordsIn(beside), '2 Mill Lane, Wealdham');
    const own = await go(beside, { place: 'Outside the bakery', 'place-go': 'pin' });
    assert.equal(wordsIn(own), 'Outside the bakery', 'words of somebody’s own stay');
    const away = await go(own, { 'place-go': 'away' });
    assert.deepEqual([pinIn(away), wordsIn(away)], ['', 'Outside the bakery']);
  });

  test('refuses a pin outside of the place, says what to do, and shows it where it was put', async () => {
    const far = await go(await toMap(site.visitor()), {});
    assert.ok(far);
    const own = site.visitor();
    const page = await toMap(own);
    const held = { 'place-map': '51.3, 0.26, 600', 'place-large.x': '288', 'place-large.y': '240' };
    const refused = await own.post(page.path, held);
    assert.match(
      refused.errors.join(),
      /outside the area that we serve\. Put the pin on the map where it is, or take it/,
    );
    assert.equal(pinIn(refused), '51.3, 0.26');
    const again = await own.post(page.path, { 'place-map': viewIn(refused), 'place-pin': pinIn(refused) });
    assert.match(again.errors.join(), /outside the area/, 'it does not go on by Continue either');
  });

  test('is light: the page with it is no more than twelve kilobytes', async () => {
    const page = await toMap(site.visitor());
    assert.ok(gzipSync(page.body).length < 12_000, `${gzipSync(page.body).length}`);
  });

  test('shows what is open near there by squares, which tell no point', async () => {
    const sender = site.visitor();
    let page = await toMap(sender);
    page = await sender.press(page, 'Continue', { place: 'At my gate (51.11801, 0.25503)' });
    for (const _ of ['photo', 'updates']) page = await sender.press(page, 'Continue');
    page = await sender.press(page, 'Send');
    assert.match(page.path, /done$/);
    const other = site.visitor();
    const map = await toMap(other);
    const near = await other.post(map.path, { 'place-map': '51.118, 0.256, 400', 'place-go': 'in' });
    assert.match(near.text, /1 open report is in the dashed square on this map/);
    assert.equal(near.body.includes('0.25503'), false);
    const known = await other.post(map.path, { place: 'Weir Street', 'place-pin': '51.1181, 0.2552' });
    const reported = await other.follow(known, 'This is the one: follow it instead (report 1)');
    assert.match(reported.text, /About where it is .* somewhere in the dashed square/);
    assert.match(reported.body, /class="gh-map__square"/);
    for (const secret of ['51.118', '0.2550', 'gate']) assert.equal(reported.body.includes(secret), false, secret);
    const desk = await site.officer({ roles: ['contact-team'] });
    const queue = await desk.open('/desk/cases?service=pothole');
    const href = queue.links.find((link) => /\/desk\/cases\/[0-9a-f-]{36}$/.test(link.href))?.href ?? '';
    const onDesk = await desk.open(href);
    assert.match(onDesk.text, /Where it is .*1 Weir Street, Wealdham 2 metres away/);
    assert.match(onDesk.body, /class="gh-map__pin"/);
    const square = /class="gh-map__square" (.*?)>/.exec(near.body)?.[1];
    const beside = await other.post(map.path, { 'place-map': '51.1181, 0.2561, 250', 'place-drag': '0,0' });
    assert.ok(square && /class="gh-map__square"/.test(beside.body));
  });
});
