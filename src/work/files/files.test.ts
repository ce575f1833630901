import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { after, describe, test } from 'node:test';
import sharp from 'sharp';
import { noScanner } from '../../platform/files/file-keeping.js';
import { seal } from '../../platform/sealed/index.js';
import { open } from '../../platform/sealed/open.js';
import { receiveFile } from './index.js';
import { fileHouse } from './testing/file-house.js';
import { arriving, pixelBomb, samplePdf, samplePhoto, samplePng, testVirus, zipEnd } from './testing/samples.js';

const { clamd, house, close, who, draft, send, sent, keep, read, listObjects } = await fileHouse();
after(close);

describe('a file that is taken', () => {
  test('is scanned, sealed and opened again for its case, and nothing of it lies open on the disk', async () => {
    const before = clamd.scanned();
    const whole = samplePdf(150_000);
    const file = await sent(whole, { name: 'C:\\Users\\x\\Rent “book”.pdf' });
    assert.equal(clamd.scanned() - before, whole.length);
    assert.equal(file.name, 'Rent “book”.pdf');
    assert.equal(file.type, 'application/pdf');
    assert.equal(file.size, whole.length);
    const owner = await keep(file);
    assert.deepEqual(await read(open([file]), owner.case), whole);
    for (const path of await listObjects()) {
      const bytes = await readFile(path);
      assert.equal(bytes.includes('%PDF'), false);
      assert.equal(bytes.includes('xxxxxxxx'), false);
    }
  });

  test('is no other case’s, and no other place’s', async () => {
    const file = await sent(samplePdf());
    const owner = await keep(file);
    const other = await keep(await sent(samplePdf(1)));
    assert.equal(await read(open([file]), other.case), 'gone');
    assert.equal(await read(open([file]), owner.case, await house.addPlace('elsewhere')), 'gone');
    await assert.rejects(keep(file), /another case’s/);
    assert.equal(await read(open([{ ...file, id: 'not-an-id' }]), owner.case), 'gone');
  });

  test('is a photo made anew, upright, without where it was taken or by what', async () => {
    const whole = await samplePhoto(640, 480);
    assert.ok((await sharp(whole).metadata()).exif);
    const file = await sent(whole, { kind: 'photo', name: 'Hole.JPG' });
    const { case: owner } = await keep(file);
    const copy = await read(open([file]), owner);
    assert.ok(Buffer.isBuffer(copy));
    assert.equal(copy.length, file.size);
    const { exif, xmp, iptc, orientation, width, height, format } = await sharp(copy).metadata();
    assert.deepEqual([exif, xmp, iptc, orientation], [undefined, undefined, undefined, undefined]);
    assert.deepEqual([format, width, height], ['jpeg', 480, 640]);
    for (const word of ['Canary', 'GPS', 'Exif']) assert.equal(copy.includes(word), false);
    assert.equal((await listObjects()).filter((path) => path.endsWith(file.id)).length, 1);
  });

  test('is the copy only: the original is there no more', async () => {
    const before = (await listObjects()).length;
    await sent(await samplePng(), { kind: 'photo', name: 'x.png' });
    assert.equal((await listObjects()).length, before + 1);
  });
});

describe('a file that is not taken', () => {
  const pdf = samplePdf();
  const html = Buffer.from('<!doctype html><script>alert(1)</script>');
  const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(400)]);
  const archive = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(200), zipEnd]);
  const olderDocument = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
  /** A ZIP whose first entry bears this name, as office programs write it. */
  function officeDocument(name: string): Buffer {
    const head = Buffer.alloc(30);
    head.write('PK\x03\x04', 'latin1');
    head.writeUInt16LE(name.length, 26);
    return Buffer.concat([head, Buffer.from(name), zipEnd]);
  }
  const refused: readonly [string, string, () => Buffer | Promise<Buffer>, string, ('photo' | 'document')?][] = [
    ['that is empty', 'empty', () => Buffer.alloc(0), 'x.pdf'],
    ['that is too big', 'too-big', () => samplePdf(400_000), 'x.pdf'],
    ['of HTML', 'type-not-taken', () => html, 'x.html'],
    ['of HTML that calls itself a PDF', 'type-not-taken', () => html, 'x.pdf'],
    ['of SVG', 'type-not-taken', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'x.svg'],
    ['that is a program', 'type-not-taken', () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(600)]), 'x.exe'],
    [
      'that is an archive',
      'type-not-taken',
      () => Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(200), zipEnd]),
      'x.zip',
    ],
    ['that an iPhone keeps as HEIC', 'phone-photo', () => heic, 'IMG_0001.HEIC', 'photo'],
    ['that an iPhone keeps as HEIC, called JPEG', 'phone-photo', () => heic, 'IMG_0001.jpg', 'photo'],
    ['of an office program', 'office-document', () => officeDocument('word/document.xml'), 'letter.docx'],
    ['of an older office program', 'office-document', () => olderDocument, 'letter.doc'],
    ['that is an archive, called a letter', 'office-document', () => archive, 'letter.odt'],
    ['that is a page, called a letter', 'type-not-taken', () => html, 'letter.docx'],
    ['of plain words', 'type-not-taken', () => Buffer.from('words '.repeat(100)), 'x.txt'],
    ['whose name says another type', 'wrong-extension', () => pdf, 'x.jpg'],
    ['whose name hides its type', 'wrong-extension', () => pdf, 'x.pdf.exe'],
    ['that is a PDF and an archive', 'two-in-one', () => Buffer.concat([pdf, zipEnd]), 'x.pdf'],
    [
      'that is a PDF and a page',
      'two-in-one',
      () => Buffer.from(pdf.toString().replace('\n1 0', '\n<html><script>1 0')),
      'x.pdf',
    ],
    [
      'that is a picture and an archive (GIFAR)',
      'two-in-one',
      async () => Buffer.concat([await samplePng(), zipEnd]),
      'x.png',
    ],
    ['of which the end is missing', 'cut-off', () => samplePdf(5000).subarray(0, 4000), 'x.pdf'],
    ['that is a PDF where a photo is asked for', 'type-not-taken', () => pdf, 'x.pdf', 'photo'],
    [
      'that begins as a photo and is none',
      'not-a-picture',
      async () => Buffer.concat([(await samplePng()).subarray(0, 60), Buffer.alloc(200), Buffer.from('IEND....')]),
      'x.png',
      'photo',
    ],
    ['that unpacks to more pixels than anybody needs', 'too-many-pixels', () => pixelBomb(), 'x.png', 'photo'],
    [
      'with a virus in it',
      'infected',
      () => Buffer.from(samplePdf(100).toString().replace('%x', `%${testVirus}`)),
      'x.pdf',
    ],
  ];
  for (const [what, why, make, name, kind] of refused)
    test(`${what}: ${why}, and nothing is left of it`, async () => {
      const before = await listObjects();
      assert.equal(await send(await make(), { name, ...(kind ? { kind } : {}) }), why);
      assert.deepEqual(await listObjects(), before);
    });

  test('stops at the limit, long before its end', async () => {
    let given = 0;
    async function* endless() {
      yield samplePdf();
      for (;;) {
        given += 65_536;
        yield Buffer.alloc(65_536, 'x');
      }
    }
    const { key: under } = await draft();
    const source = Readable.from(endless(), { objectMode: false });
    const received = await receiveFile(house, who(), { kind: 'document', name: seal('x.pdf'), source, under });
    assert.equal(received.ok ? '' : received.refused, 'too-big');
    assert.ok(given < 1_000_000, `${given} bytes were read`);
  });

  test('breaks off with its sender, and nothing is left', async () => {
    const before = await listObjects();
    async function* breaking() {
      yield samplePdf(5000);
      throw new Error('the sender went away');
    }
    const { key: under } = await draft();
    const source = Readable.from(breaking(), { objectMode: false });
    await assert.rejects(
      receiveFile(house, who(), { kind: 'document', name: seal('x.pdf'), source, under }),
      /went away/,
    );
    assert.deepEqual(await listObjects(), before);
  });

  test('is any, where no scanner is set up, and once a place has had its fill of the day', async () => {
    const { key: under } = await draft();
    const asked = () => ({ kind: 'document', name: seal('x.pdf'), source: arriving(samplePdf()), under }) as const;
    const bare = { ...house, files: { ...house.files, scanner: noScanner } };
    assert.deepEqual(await receiveFile(bare, who(), asked()), { ok: false, refused: 'no-scanner' });
    const full = { ...house, files: { ...house.files, limits: { mostBytes: 300_000, mostBytesADay: 10 } } };
    assert.deepEqual(await receiveFile(full, who(), asked()), { ok: false, refused: 'too-many-today' });
  });
});
