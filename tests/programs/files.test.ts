import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { latestLooks } from '../../src/foundation/assurance/index.js';
import { getCase } from '../../src/work/cases/index.js';
import { samplePhoto, testVirus } from '../../src/work/files/testing/samples.js';
import { programSite } from './program-site.js';

const site = await programSite({ services: ['pothole', 'missed-bin', 'council-tax-single-person-discount'] });
after(() => site.close());
const { house, call, key } = site;
const services = ['pothole', 'missed-bin', 'council-tax-single-person-discount'];
const { secret } = await key({ services, may: ['submit', 'read'], fields: ['pothole.photo'] });
const photo = new Uint8Array(await samplePhoto());
const uploads = '/api/v1/services/pothole/uploads/photo';

const upload = (
  raw: Uint8Array<ArrayBuffer>,
  more: { path?: string; by?: string; headers?: Record<string, string> } = {},
) => {
  const usual = {
    'content-type': 'application/octet-stream',
    'content-disposition': 'attachment; filename="hole.jpg"',
  };
  return call(more.by ?? secret, more.path ?? uploads, { method: 'POST', headers: { ...usual, ...more.headers }, raw });
};
let drawn = 0;
const submit = (token: string, more: object = {}) => {
  drawn += 1;
  const answers = { surface: 'road', depth: 'deep', danger: false, place: 'Weir Street', ...more };
  const headers = { 'idempotency-key': `file-${drawn}` };
  return call(secret, '/api/v1/services/pothole/submissions', {
    method: 'POST',
    headers,
    json: { answers, upload: token },
  });
};

describe('files that a program sends', () => {
  test('go with the request that is sent with them, and are read again by a look', async () => {
    const first = await upload(photo);
    assert.equal(first.status, 201, first.text);
    const named = "attachment; filename*=UTF-8''Canary%20T%C5%B7.jpg";
    const second = await upload(photo, { headers: { upload: first.body.upload, 'content-disposition': named } });
    assert.equal(second.body.upload, first.body.upload);
    const wrong = await submit(first.body.upload, { surface: 'moon' });
    assert.deepEqual(
      wrong.body.errors.map(({ pointer }: { pointer: string }) => pointer),
      ['/answers/surface'],
    );
    const sent = await submit(first.body.upload);
    assert.equal(sent.status, 201, sent.text);
    const one = await call(secret, `/api/v1/cases/${sent.body.case}`);
    const names = one.body.fields.photo.map(({ name, type }: { name: string; type: string }) => [name, type]);
    assert.deepEqual(names, [
      ['hole.jpg', 'image/jpeg'],
      ['Canary Tŷ.jpg', 'image/jpeg'],
    ]);
    const file = await call(secret, new URL(one.body.fields.photo[1].url).pathname);
    assert.deepEqual([file.status, file.headers.get('content-type')], [200, 'image/jpeg']);
    assert.equal(file.headers.get('content-disposition'), named);
    assert.equal(file.headers.get('content-length'), String(one.body.fields.photo[1].size));
    const looks = await house.read(async (ctx) => {
      const subject = Object.values((await getCase(ctx, sent.body.case)).subjects)[0];
      return subject ? latestLooks(ctx, subject) : [];
    });
    assert.deepEqual(
      looks.map(({ actor, fields }) => [actor, fields]),
      [
        ['client:works-app', ['photo']],
        ['client:works-app', ['photo']],
      ],
    );
    assert.equal((await submit(first.body.upload)).body.code, 'no-upload');
  });

  test('are opened by no key that does not name their question, and no file is where none is', async () => {
    const sent = await submit((await upload(photo)).body.upload);
    const file = `/api/v1/cases/${sent.body.case}/files/photo`;
    const plain = await key({ services: ['pothole'], may: ['read'], fields: ['pothole.name'] });
    assert.equal((await call(plain.secret, `${file}/0`)).status, 404);
    const sender = await key({ services: ['pothole'] });
    assert.equal((await call(sender.secret, `${file}/0`)).body.code, 'not-for-key');
    for (const path of [
      `${file}/1`,
      `${file}/9`,
      file.replace('photo', 'name/0'),
      `${file}/x`,
      file.replace('/photo', '/toString/0'),
    ])
      assert.equal((await call(secret, path)).status, 404, path);
  });

  test('are refused with how to mend them, and nothing of them is kept', async () => {
    const told = async (raw: Uint8Array<ArrayBuffer>, more = {}) => (await upload(raw, more)).body;
    const bytes = (text: string) => new Uint8Array(Buffer.from(text));
    assert.equal((await told(bytes(testVirus))).code, 'wrong-file');
    const plain = await told(bytes('hello'), { headers: { 'accept-language': 'cy' } });
    assert.deepEqual([plain.code, plain.errors.length], ['wrong-file', 1]);
    assert.match(plain.errors[0].detail, /ffeil/);
    assert.equal((await told(bytes(''))).code, 'wrong-file');
    const names = { 'content-disposition': 'attachment; filename="TOP SECRET - Canary.jpg"' };
    const marked = await upload(photo, { headers: names });
    assert.deepEqual([marked.body.code, marked.text.includes('Canary')], ['wrong-file', false]);
    assert.equal((await told(photo, { headers: { 'content-disposition': 'inline' } })).code, 'bad-header');
    assert.equal((await told(photo, { headers: { 'content-type': 'image/jpeg' } })).code, 'wrong-type');
    assert.equal((await told(photo, { path: uploads.replace('/photo', '/name') })).code, 'not-found');
    assert.equal(
      (await told(photo, { path: '/api/v1/services/council-tax-single-person-discount/uploads/photo' })).code,
      'not-by-call',
    );
    assert.equal((await told(photo, { headers: { upload: 'none' } })).code, 'no-upload');
    const reader = await key({ services: ['pothole'], may: ['read'] });
    assert.equal((await told(photo, { by: reader.secret })).code, 'not-for-key');
    const { upload: token } = await told(photo);
    for (const _ of [2, 3]) await upload(photo, { headers: { upload: token } });
    assert.equal((await told(photo, { headers: { upload: token } })).code, 'wrong-file');
  });
});
