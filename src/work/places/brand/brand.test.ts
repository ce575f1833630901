import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { crc32, deflateSync } from 'node:zlib';
import { listStream } from '../../../foundation/record/index.js';
import type { Actor } from '../../../platform/actor.js';
import { testHouse } from '../../../platform/database/testing.js';
import type { PersonId } from '../../../platform/ids.js';
import {
  brandPlace,
  cleanLogo,
  contrastOf,
  leastContrast,
  type NewBrand,
  nearestReadable,
  poorestContrast,
  readBrand,
  readLogo,
  styleSheetOf,
} from '../index.js';

const house = await testHouse();
after(() => house.close());
const system: Actor = { kind: 'system', name: 'operator' };
const officer: Actor = { kind: 'staff', person: house.ids.next<'person'>() as PersonId, roles: ['administrator'] };

const brand: NewBrand = {
  colour: '#1d4a44',
  contact: { en: ['Town Hall', '01632 960000'], cy: ['Neuadd y Dref', '01632 960000'] },
  privacy: { title: { en: 'Data protection officer', cy: 'Swyddog diogelu data' }, contact: 'dpo@testham.example' },
};
const newest = () => house.read((ctx) => listStream(ctx.db, ctx.place, 'place'));

/** One chunk of a PNG. */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, check]);
}

/** A whole picture of one pixel, with what else is asked for before its end. */
function png(side: number, ...more: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head[8] = 8;
  const start = Buffer.from('89504e470d0a1a0a', 'hex');
  const data = chunk('IDAT', deflateSync(Buffer.alloc(2)));
  return Buffer.concat([start, chunk('IHDR', head), ...more, data, chunk('IEND', Buffer.alloc(0))]);
}

describe('colours', () => {
  test('are measured as WCAG measures them', () => {
    assert.equal(contrastOf('#000000', '#ffffff'), 21);
    assert.equal(contrastOf('#777777', '#ffffff').toFixed(2), '4.48');
    assert.equal(contrastOf('#777777', '#777777'), 1);
  });

  test('that cannot be read have a darker neighbour that can, and others stay as they are', () => {
    assert.equal(nearestReadable('#1d4a44'), '#1d4a44');
    for (const pale of ['#ffcc00', '#00ff00', '#ffffff', '#ff8080', '#767676']) {
      assert.ok(poorestContrast(pale) < leastContrast, pale);
      assert.ok(poorestContrast(nearestReadable(pale)) >= leastContrast, pale);
    }
  });
});

describe('a logo', () => {
  const clean = (source: string) => {
    const found = cleanLogo(Buffer.from(source));
    return found.ok ? found.value.body : found.refused;
  };
  const svg = (inside: string) => `<svg viewBox="0 0 9 9">${inside}</svg>`;
  const written = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;

  test('of an editor loses its notes and keeps what is drawn', () => {
    const editor = `<?xml version="1.0"?><!-- made by hand --><svg xmlns:ink="http://ink.example" viewBox="0 0 9 9" ink:pages="1">
      <metadata><rdf:RDF><b>Who drew it</b></rdf:RDF></metadata><title>Weal</title>
      <g ink:label="x"><path style="fill:#1d4a44;-ink-font:Arial" d="M0 0h9"/></g></svg>`;
    assert.equal(clean(editor).replace(/\s+</g, '<'), written('<g><path fill="#1d4a44" d="M0 0h9"/></g>'));
  });

  test('with anything that acts, fetches or writes is refused', () => {
    for (const bad of [
      '<script>alert(1)</script>',
      '<style>*{fill:red}</style>',
      '<foreignObject/>',
      '<image href="https://elsewhere.example/x.png"/>',
      '<use href="#a"/>',
      '<a href="javascript:alert(1)"><path d="M0 0"/></a>',
      '<text>Weal</text>',
      '<g>',
      '</g>',
      '<animate attributeName="href"/>',
      '<![CDATA[x]]>',
      'words',
    ])
      assert.equal(clean(svg(bad)), 'no-picture', bad);
    assert.equal(clean('<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 9 9"></svg>'), 'no-picture');
    assert.equal(clean('<svg viewBox="0 0 9 9"></svg><svg viewBox="0 0 9 9"></svg>'), 'no-picture');
    assert.equal(clean('<html></html>'), 'no-picture');
  });

  test('loses attributes that act or name something outside', () => {
    const tried = `<path onload="alert(1)" fill="url(https://elsewhere.example)" stroke="&#x6a;" d="M0 0" mask="url(#m)"/>`;
    assert.equal(clean(svg(tried)), written('<path d="M0 0" mask="url(#m)"/>'));
  });

  test('may be a PNG, which loses the words within and keeps the picture', () => {
    const words = chunk('tEXt', Buffer.from('Author\0Ada'));
    const found = cleanLogo(png(1, words));
    assert.deepEqual(found, { ok: true, value: { type: 'image/png', body: png(1).toString('base64') } });
  });

  test('that is damaged, huge or neither kind is refused', () => {
    const whole = png(1);
    whole[whole.length - 1] = (whole.at(-1) ?? 0) ^ 1;
    for (const bytes of [whole, png(2001), png(0), png(1).subarray(0, 40), Buffer.from('GIF89a')])
      assert.deepEqual(cleanLogo(bytes), { ok: false, refused: 'no-picture' });
    assert.deepEqual(cleanLogo(Buffer.alloc(65 * 1024)), { ok: false, refused: 'too-big' });
  });
});

describe('a place', () => {
  test('is branded once, and again only by something new', async () => {
    const logo = { type: 'image/svg+xml', body: '<svg/>' } as const;
    const give = (one: NewBrand) => house.act(system, (ctx) => brandPlace(ctx, one));
    assert.deepEqual(await give({ ...brand, logo }), { ok: true, value: true });
    assert.deepEqual(await give({ ...brand, logo }), { ok: true, value: false });
    const entries = await newest();
    assert.deepEqual(
      entries.map(({ kind }) => kind),
      ['place.branded'],
    );
    assert.doesNotMatch(JSON.stringify(entries), /Town Hall|officer|dpo/);
    const kept = await house.read((ctx) => ctx.db.selectFrom('platform.place').select('brand').executeTakeFirst());
    const read = readBrand(kept?.brand);
    assert.ok(read);
    assert.equal((await house.read((ctx) => readLogo(ctx, read)))?.toString(), '<svg/>');
  });

  test('refuses a brand that cannot be read, lacks its words, or is not the operator’s', async () => {
    const tried = async (one: Partial<NewBrand>, as: Actor = system) => {
      const given = await house.act(as, (ctx) => brandPlace(ctx, { ...brand, ...one }));
      return given.ok ? 'done' : given.refused;
    };
    assert.equal(await tried({ colour: '#ffcc00' }), 'unreadable');
    assert.equal(await tried({ accent: '#ffcc00' }), 'unreadable');
    assert.equal(await tried({ contact: { en: [], cy: [] } }), 'incomplete');
    assert.equal(await tried({ contact: { en: ['Town Hall'], cy: [] } }), 'incomplete');
    assert.equal(await tried({ privacy: { ...brand.privacy, contact: ' ' } }), 'incomplete');
    assert.equal(await tried({}, officer), 'not-allowed');
  });

  test('wears one sheet for one brand, and another for another', () => {
    const sheet = styleSheetOf(brand as never);
    assert.match(sheet.css, /^:root\{--guildhall-brand:#1d4a44;/);
    assert.notEqual(sheet.digest, styleSheetOf({ ...brand, colour: '#000000' } as never).digest);
  });
});
