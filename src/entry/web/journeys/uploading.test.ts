import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, beforeEach, describe, test } from 'node:test';
import { createKeptObjects, type Scanner } from '../../../platform/files/file-keeping.js';
import { rescanFiles, sweepFiles } from '../../../work/files/index.js';
import { samplePdf, samplePhoto, samplePng, testVirus } from '../../../work/files/testing.js';
import { loadBoundaries } from '../../../work/places/index.js';
import { sendFiles } from '../testing/send-files.js';
import { type TestPage, testSite, type Visitor } from '../testing.js';

/** A scanner that may be sent away. */
let isAway = false;
const scanner: Scanner = {
  isSetUp: true,
  isFake: false,
  check: async () => !isAway,
  begin() {
    const parts: Buffer[] = [];
    return {
      write: async (chunk) => void parts.push(chunk),
      end: async () => (isAway ? 'unknown' : Buffer.concat(parts).includes(testVirus) ? 'infected' : 'clean'),
      abort: () => undefined,
    };
  },
};
const objects = createKeptObjects();
const limits = { mostBytes: 2 * 1024 * 1024, mostBytesADay: 1024 * 1024 * 1024 };
const site = await testSite({ services: ['pothole'], files: { objects, scanner, limits } });
after(() => site.close());
beforeEach(() => {
  isAway = false;
});

const answers: Readonly<Record<string, Record<string, string>>> = {
  surface: { surface: 'road' },
  depth: { depth: 'deep', danger: 'no' },
  place: { place: 'Weir Street, outside number 12' },
};
const photoPage = '/services/pothole/questions/photo';

async function toPhoto(visitor: Visitor): Promise<TestPage> {
  let page = await visitor.press(await visitor.open('/services/pothole'), 'Start now');
  for (const [field, filled] of Object.entries(answers)) {
    assert.ok(page.path.endsWith(`/${field}`), page.path);
    page = await visitor.press(page, 'Continue', filled);
  }
  assert.equal(page.path, photoPage);
  return page;
}

const hole = { field: 'photo', name: 'hole.jpg', bytes: await samplePhoto(200, 100) };
const kerb = { field: 'photo', name: 'kerb.png', bytes: await samplePng() };

async function finish(visitor: Visitor, page: TestPage): Promise<string> {
  const check = await visitor.press(page, 'Continue', { email: 'mair@example.org' });
  assert.match(check.text, /hole\.jpg/);
  const sent = await visitor.press(check, 'Send');
  return /PO-[0-9A-Z-]+|[A-Z]{2}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(sent.text)?.[0] ?? '';
}

describe('a question that asks for photos', () => {
  test('takes them with Continue, one or several, and the case has them', async () => {
    const visitor = site.visitor();
    const next = await sendFiles(visitor, await toPhoto(visitor), 'Continue', [hole, kerb]);
    assert.match(next.path, /questions\/(name|updates|page)/);
    const reference = await finish(visitor, next);
    assert.ok(reference);
    const officer = await site.officer({ roles: ['contact-team'] });
    const found = await officer.open(`/desk/cases?reference=${reference}`);
    const link = found.links.find(({ href }) => /\/desk\/cases\/[0-9a-f-]{36}$/.test(href));
    assert.ok(link, found.text);
    const opened = await officer.open(link.href);
    const file = opened.links.find(({ text }) => text.startsWith('hole.jpg'));
    assert.ok(file, opened.text);
    const photo = await officer.open(file.href);
    assert.equal(photo.status, 200);
    assert.equal(photo.headers['content-type'], 'image/jpeg');
    assert.match(String(photo.headers['content-disposition']), /^inline; filename="hole\.jpg"/);
    assert.match(String(photo.headers['content-security-policy']), /sandbox/);
    assert.equal(photo.headers['x-content-type-options'], 'nosniff');
    assert.equal(photo.headers['cache-control'], 'no-store');
    assert.equal(photo.bytes.includes('Canary'), false);
    assert.equal((await officer.open(file.href.replace(/0$/, '7'))).status, 404);
    assert.equal((await officer.open(file.href.replace('/photo/', '/email/'))).status, 404);
    const other = await site.officer({ roles: ['waste-crews'] });
    assert.equal((await other.open(file.href)).status, 404);
    assert.equal((await site.visitor().open(file.href)).bytes.includes('JFIF'), false);
  });

  test('shows what was uploaded, and lets go of it again', async () => {
    const visitor = site.visitor();
    const shown = await sendFiles(visitor, await toPhoto(visitor), 'Upload', [hole]);
    assert.equal(shown.path.split('?')[0], photoPage);
    assert.match(shown.text, /hole\.jpg \(\d+ KB\)/);
    const again = await visitor.open(photoPage);
    assert.match(again.text, /hole\.jpg/, 'it is there however the page is come back to');
    const both = await sendFiles(visitor, again, 'Upload', [kerb]);
    assert.match(both.text, /hole\.jpg.*kerb\.jpg/);
    const before = objects.kept.size;
    const one = await visitor.press(both, 'Remove kerb.jpg');
    assert.doesNotMatch(one.text, /kerb/);
    await sweepFiles(site.house, site.house.place);
    assert.equal(objects.kept.size, before - 1);
    const next = await visitor.press(one, 'Continue');
    assert.ok(await finish(visitor, next));
  });

  test('an answer of which a file was taken back has to be given again before it is sent', async () => {
    const visitor = site.visitor();
    const next = await sendFiles(visitor, await toPhoto(visitor), 'Continue', [hole]);
    await visitor.press(next, 'Continue', {});
    const back = await visitor.open(`${photoPage}?change=yes`);
    await visitor.press(back, 'Remove hole.jpg');
    const check = await visitor.open('/services/pothole/check');
    assert.doesNotMatch(check.text, /hole\.jpg/);
    await sweepFiles(site.house, site.house.place);
  });

  test('may be passed over, in a form of either encoding', async () => {
    const visitor = site.visitor();
    const page = await toPhoto(visitor);
    const empty = { field: 'photo', name: '', bytes: Buffer.alloc(0) };
    assert.notEqual((await sendFiles(visitor, page, 'Continue', [empty])).path, photoPage);
    assert.notEqual((await visitor.press(page, 'Continue')).path, photoPage);
  });

  test('in Welsh says the same', async () => {
    const visitor = site.visitor();
    await toPhoto(visitor);
    const page = await visitor.open(`${photoPage}?lang=cy`);
    assert.match(page.text, /Lluniau ohono/);
    const refused = await sendFiles(visitor, page, 'Lanlwytho', [{ ...hole, name: 'x.png' }]);
    assert.match(refused.errors[0] ?? '', /^x\.png: nid yw diwedd enw’r ffeil/);
  });
});

describe('a photo that is refused', () => {
  const big = { field: 'photo', name: 'big.jpg', bytes: Buffer.concat([hole.bytes, Buffer.alloc(3 * 1024 * 1024)]) };
  const bad = [
    ['too big', big, /^big\.jpg: the file is larger than 2 MB/],
    [
      'of HTML',
      { ...hole, name: 'x.jpg', bytes: Buffer.from('<script>alert(1)</script>') },
      /^x\.jpg: this kind of file/,
    ],
    ['a PDF', { ...hole, name: 'x.pdf', bytes: samplePdf() }, /^x\.pdf: this kind of file cannot be taken/],
    ['with a virus', { ...hole, bytes: Buffer.concat([hole.bytes, Buffer.from(testVirus)]) }, /a virus was found/],
    ['empty', { ...hole, bytes: Buffer.alloc(0) }, /the file is empty/],
    ['marked in its name', { ...hole, name: 'TOP_SECRET - plans.jpg' }, /marked SECRET or above/],
  ] as const;
  for (const [what, file, says] of bad)
    test(`because it is ${what} is named in a sentence, and the good one beside it is kept`, async () => {
      const visitor = site.visitor();
      const page = await sendFiles(visitor, await toPhoto(visitor), 'Continue', [kerb, file]);
      assert.match(page.errors[0] ?? '', says);
      assert.match(page.text, /kerb\.jpg/);
      const next = await visitor.press(page, 'Continue');
      assert.equal(next.errors.length, 0);
      assert.notEqual(next.path.split('?')[0], photoPage);
    });

  test('is one too many', async () => {
    const visitor = site.visitor();
    const page = await toPhoto(visitor);
    const full = await sendFiles(visitor, page, 'Upload', [hole, kerb, hole]);
    const more = await sendFiles(visitor, full, 'Upload', [kerb]);
    assert.match(more.errors[0] ?? '', /kerb\.png: there is no room for it/);
    assert.ok(await sendFiles(visitor, await toPhoto(site.visitor()), 'Upload', [hole]));
  });

  test('of endless length ends with its connection, not with our memory', async () => {
    const visitor = site.visitor();
    await toPhoto(visitor);
    const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const head = '--x\r\ncontent-disposition: form-data; name="photo"; filename="x.jpg"\r\n\r\n';
    let sent = 0;
    await new Promise<void>((resolve) => {
      const headers = { cookie, host: `localhost:${site.port}`, 'content-type': 'multipart/form-data; boundary=x' };
      const out = request({ port: site.port, path: photoPage, method: 'POST', headers }, () => undefined);
      out.on('error', () => undefined);
      out.on('close', resolve);
      const piece = Buffer.alloc(256 * 1024);
      const go = (): void => {
        while (!out.destroyed && sent < 5 * 2 ** 30) {
          sent += piece.length;
          if (!out.write(piece)) return void out.once('drain', go);
        }
      };
      out.write(head);
      out.write(hole.bytes);
      go();
    });
    assert.ok(sent < 300 * 1024 * 1024, `${sent} bytes were read`);
    const page = await visitor.open(`${photoPage}?is=wrong`);
    assert.match(page.errors[0] ?? '', /x\.jpg: the file is larger than 2 MB/);
  });
});

describe('what a browser says of files by itself', () => {
  const forged = JSON.stringify({
    ...{ id: '00000000-0000-7000-8000-000000000001', name: 'forged.jpg', size: 1, type: 'image/jpeg' },
    digest: 'a'.repeat(64),
  });

  test('is no answer, however it is posted', async () => {
    const visitor = site.visitor();
    const page = await toPhoto(visitor);
    const files = [{ field: 'email', name: 'x.jpg', bytes: hole.bytes }];
    const before = objects.kept.size;
    await sendFiles(visitor, page, 'Continue', files);
    assert.equal(objects.kept.size, before, 'a file for a question that asks for none is let pass by');
    await visitor.post(photoPage, { photo: forged, 'photo-refused': 'x' });
    assert.doesNotMatch((await visitor.open(photoPage)).text, /forged/);
  });

  test('is not taken by pages that ask for none', async () => {
    const visitor = site.visitor();
    await toPhoto(visitor);
    const body = Buffer.from('--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n');
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const page = await visitor.open('/services/pothole/check', { method: 'POST', body, headers });
    assert.equal(page.status, 400);
    const torn = { method: 'POST', body: body.subarray(0, 60), headers } as const;
    assert.ok((await visitor.open(photoPage, torn)).status < 500);
  });

  test('does not take back another draft’s file', async () => {
    const [one, two] = [site.visitor(), site.visitor()];
    const first = await sendFiles(one, await toPhoto(one), 'Upload', [hole]);
    const id = /name="photo-remove" value="([0-9a-f-]{36})"/.exec(first.body)?.[1] ?? '';
    assert.ok(id);
    await toPhoto(two);
    await two.post(photoPage, { 'photo-remove': id });
    await sweepFiles(site.house, site.house.place);
    const next = await one.press(await one.open(photoPage), 'Continue');
    assert.ok(await finish(one, next));
  });
});

test('while the scanner is away a person is told and goes on; the officer waits, then opens it', async () => {
  isAway = true;
  const visitor = site.visitor();
  const shown = await sendFiles(visitor, await toPhoto(visitor), 'Upload', [hole]);
  assert.match(shown.text, /could not check this for viruses yet\. You can go on/);
  const reference = await finish(visitor, await visitor.press(shown, 'Continue'));
  const officer = await site.officer({ roles: ['contact-team'] });
  const found = await officer.open(`/desk/cases?reference=${reference}`);
  const link = found.links.find(({ href }) => /\/desk\/cases\/[0-9a-f-]{36}$/.test(href));
  assert.ok(link);
  const waiting = await officer.open(link.href);
  assert.match(waiting.text, /hole\.jpg \(\d+ KB\) Not scanned yet/);
  const shut = await officer.open(`${link.href}/files/photo/0`);
  assert.equal(shut.status, 409);
  assert.match(shut.heading, /has not been scanned yet/);
  isAway = false;
  await rescanFiles(site.house, site.house.place);
  assert.equal((await officer.open(`${link.href}/files/photo/0`)).headers['content-type'], 'image/jpeg');
});

test('a place that is given as a point has the ward whose boundary holds it', async () => {
  const ring = [
    [0.2, 51.1],
    [0.3, 51.1],
    [0.3, 51.2],
    [0.2, 51.1],
  ] as const;
  const areas = [{ name: 'Castle Hill', welsh: 'Bryn y Castell', polygons: [[ring]] }];
  await site.house.act({ kind: 'system', name: 'test' }, async (ctx) => loadBoundaries(ctx, 'ward', areas));
  const visitor = site.visitor();
  await sendFiles(visitor, await toPhoto(visitor), 'Upload', [hole]);
  await visitor.press(await visitor.open('/services/pothole/questions/place'), 'Continue', { place: '51.12, 0.27' });
  const reference = await finish(visitor, await visitor.press(await visitor.open(photoPage), 'Continue'));
  const officer = await site.officer({ roles: ['contact-team'] });
  const found = await officer.open(`/desk/cases?reference=${reference}`);
  const link = found.links.find(({ href }) => /\/desk\/cases\/[0-9a-f-]{36}$/.test(href));
  assert.match((await officer.open(link?.href ?? '')).text, /Ward Castle Hill/);
});
