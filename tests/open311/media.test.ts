import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { createKeptObjects, type Scanner } from '../../src/platform/files/file-keeping.js';
import { readId } from '../../src/platform/ids.js';
import { samplePdf, samplePhoto, testVirus } from '../../src/work/files/testing.js';
import { open311Site } from './open311-site.js';

const scanner: Scanner = {
  ...{ isSetUp: true, isFake: false, check: async () => true },
  begin() {
    const parts: Buffer[] = [];
    return {
      write: async (chunk) => void parts.push(chunk),
      end: async () => (Buffer.concat(parts).includes(testVirus) ? 'infected' : 'clean'),
      abort: () => undefined,
    };
  },
};
const objects = createKeptObjects();
const limits = { mostBytes: 2 * 1024 * 1024, mostBytesADay: 1024 * 1024 * 1024 };
const site = await open311Site({ files: { objects, scanner, limits } });
after(() => site.close());

const fields: Readonly<Record<string, string>> = {
  ...{ api_key: site.apiKey, service_code: 'pothole', lat: '51.12', long: '0.26', 'attribute[surface]': 'road' },
  ...{ 'attribute[depth]': 'deep', 'attribute[danger]': 'no' },
};
type Sent = readonly (readonly [string, Buffer])[];
const fine = 'a photo';
type Bad = readonly (typeof fine | readonly [string, Buffer])[];

type Texts = Readonly<Record<string, string>>;
async function post(
  sent: Sent,
  { more = {}, after: later = {}, path = 'requests' }: { more?: Texts; after?: Texts; path?: string } = {},
) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...more })) form.append(name, value);
  for (const [name, bytes] of sent) form.append(name, new File([new Uint8Array(bytes)], 'kestrel-canary.jpg'));
  for (const [name, value] of Object.entries(later)) form.append(name, value);
  const answer = await fetch(`${site.base}/v2/${path}.json`, { method: 'POST', body: form });
  const text = await answer.text();
  return { status: answer.status, text, body: JSON.parse(text) };
}
const count = async () => (await site.json('/v2/requests.json')).length;

describe('pictures that come with a report', () => {
  test('are scanned, made anew and sealed, as answers to the question that asks for them, and told to nobody', async () => {
    const photo = await samplePhoto();
    const { status, body, text } = await post([
      ['media', photo],
      ['media[]', photo],
    ]);
    assert.equal(status, 200, text);
    const id = readId<'case'>(body[0].service_request_id);
    assert.ok(id);
    const sql = "select state from files.file where place_id = $1 and case_id = $2 and state = 'clean'";
    const kept = await site.house.read((ctx) => ctx.prepared('test_media', sql, [ctx.place, id]));
    assert.equal(kept.length, 2);
    const [told] = await site.json(`/v2/requests/${id}.json`);
    assert.equal(told.media_url, null);
    assert.doesNotMatch(JSON.stringify(told), /canary/);
  });

  test('need not come: the same form without them is a report', async () => {
    assert.equal((await post([])).status, 200);
  });

  const bad: readonly (readonly [string, Bad, Readonly<Record<string, string>>, RegExp])[] = [
    ['a virus', [['media', Buffer.from(testVirus)]], {}, /^media: /],
    ['what is no picture', [['media', samplePdf()]], {}, /^media: /],
    ['too many', [fine, fine, fine, fine], {}, /^media: /],
    ['no key', [fine], { api_key: '' }, /api_key/],
    ['an answer that is wrong', [fine], { 'attribute[depth]': 'bottomless' }, /depth/],
    ['another name', [['avatar', Buffer.from('x')]], {}, /each as media/],
  ];
  for (const [why, sent, more, said] of bad)
    test(`with ${why} leave no request, and what is wrong is said`, async () => {
      const photo = await samplePhoto();
      const all = sent.map((one): readonly [string, Buffer] => (one === fine ? ['media', photo] : one));
      const before = await count();
      const { body, text, status } = await post(all, { more });
      assert.ok(status === 400 || status === 403, text);
      assert.match(body[0].description, said);
      assert.doesNotMatch(text, /canary/);
      assert.equal(await count(), before);
    });

  test('come last: what stands after them is refused', async () => {
    const before = await count();
    const late = await post([['media', await samplePhoto()]], { after: { description: 'Deep' } });
    assert.deepEqual([late.status, /before them/.test(late.text)], [400, true]);
    assert.equal(await count(), before);
  });

  test('are no part of an update', async () => {
    const more = { service_request_id: 'x', update_id: '1', status: 'OPEN', description: 'Still there' };
    const { status, text } = await post([['media', await samplePhoto()]], { more, path: 'servicerequestupdates' });
    assert.deepEqual([status, /no pictures/.test(text)], [400, true]);
  });
});
