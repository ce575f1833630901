import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { rebuildCheck } from '../../../foundation/record/index.js';
import { casesRebuilt, findCase } from '../../../work/cases/index.js';
import { samplePdf } from '../../../work/files/testing.js';
import { loadAddresses } from '../../../work/places/index.js';
import { deskSite } from '../desk/testing/desk-site.js';
import { formCodeOf } from '../printing/form-code.js';
import { sendFiles } from '../testing/send-files.js';

const site = await deskSite({ services: ['pothole'] });
after(() => site.close());
const { house } = site;
before(() =>
  house.act(async (ctx) => {
    const point = { latitude: 51.118, longitude: 0.255 };
    loadAddresses(ctx, [
      { line: '1 Weir Street', street: 'Weir Street', town: 'Wealdham', postcode: 'WX2 1CA', point },
    ]);
  }),
);
const officer = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
const today = () => {
  const at = house.clock.now();
  const parts = { day: at.getUTCDate(), month: at.getUTCMonth() + 1, year: at.getUTCFullYear() };
  return Object.fromEntries(Object.entries(parts).map(([part, value]) => [`received-${part}`, `${value}`]));
};
const begin = async () =>
  officer.press(await officer.open('/desk/paper'), 'Key it in', { form: formCodeOf('pothole', 1), ...today() });
afterEach(async () => {
  const page = await officer.open('/desk/paper');
  if (page.text.includes('You are keying in')) await officer.press(page, 'Stop without sending');
});
const scan = { field: 'paper-scan', name: 'sheet 1.pdf', bytes: samplePdf() };
const hole = { surface: 'road', depth: 'deep', place: 'Weir Street' };

describe('a form on paper is kept whole', () => {
  test('with its scan and with what was not given, which the case says and nothing guesses', async () => {
    const form = await begin();
    const uploaded = await sendFiles(officer, form, 'Upload', [scan], { surface: 'road' });
    assert.match(uploaded.text, /sheet 1\.pdf/);
    assert.match(uploaded.body, /value="road"[^>]*checked/, 'what was typed before is still there');
    const photos = await sendFiles(officer, uploaded, 'Check it', [], { ...hole, 'danger-not-given': 'yes' });
    assert.match(photos.path, /questions\/photo$/, photos.errors.join());
    const checked = await officer.press(photos, 'Continue');
    assert.match(checked.path, /\/check$/);
    assert.match(checked.text, /likely to be hurt before we come\? Not given on paper/);
    const sent = await officer.press(checked, 'Send');
    assert.match(sent.text, /likely to be hurt before we come\? Not given on paper/);
    const reference = /\b[A-Z]{2,4}-\w{4}-\w{4}\b/.exec(sent.text)?.[0] ?? '';
    const one = await house.read((ctx) => findCase(ctx, { reference }));
    assert.deepEqual([one?.notGiven, one?.fields.danger, one?.version], [['danger'], undefined, 2]);
    const page = await officer.open(`/desk/cases/${one?.id}`);
    assert.match(page.text, /likely to be hurt before we come\? Not given on paper/);
    const link = page.links.find(({ text }) => text === 'Scan of the form');
    const file = await officer.open(link?.href ?? '');
    assert.equal(file.status, 200);
    assert.match(file.body, /^%PDF/);
    const stranger = await site.officer({ roles: ['waste-crews'] });
    assert.notEqual((await stranger.open(link?.href ?? '')).status, 200);
    const verdict = await rebuildCheck(house, house.place, casesRebuilt);
    assert.ok(verdict.ok, JSON.stringify(verdict));
  });

  test('never without an answer that must be there, nor with one that is ticked as not given', async () => {
    const form = await begin();
    const { depth: _depth, ...less } = hole;
    const forged = await officer.post(form.path, { ...less, 'depth-not-given': 'yes', danger: 'no' });
    assert.equal(forged.status, 422);
    assert.match(forged.errors.join(), /Select how deep it is/);
    const both = await officer.post(form.path, { ...hole, danger: 'yes', 'danger-not-given': 'yes' });
    assert.match(both.errors.join(), /ticked as not given\. Clear one of the two/);
    const neither = await officer.post(form.path, hole);
    assert.match(neither.errors.join(), /Select yes if somebody is likely to be hurt/);
  });

  test('refuses a scan that is no picture and no document, and keeps what was typed', async () => {
    const bad = { ...scan, name: 'page.html', bytes: Buffer.from('<!doctype html><script>1</script>') };
    const refused = await sendFiles(officer, await begin(), 'Check it', [bad], { ...hole, danger: 'no' });
    assert.equal(refused.status, 422);
    assert.match(refused.errors.join(), /page\.html/);
    assert.match(refused.body, /value="Weir Street"/);
  });

  test('with a map for a place, as on the page of whoever answers it themselves', async () => {
    const form = await begin();
    assert.match(form.text, /Point to it on a map/);
    assert.doesNotMatch(form.body, /data-locate/, 'where the officer sits is not where it is');
    const view = /name="place-map" value="([^"]*)"/.exec(form.body)?.[1] ?? '';
    assert.ok(view);
    const pinned = await officer.post(form.path, { surface: 'road', 'place-map': view, 'place-go': 'pin' });
    assert.match(pinned.path, /^\/desk\/paper\/pothole/);
    assert.match(pinned.body, /name="place-pin" value="51\./);
    assert.match(pinned.body, /value="road"[^>]*checked/);
    assert.equal(pinned.errors.length, 0);
    const found = await officer.post(form.path, { place: 'Weir Street', 'place-search': 'yes' });
    assert.match(found.text, /Weir Street, Wealdham/);
  });
});
