import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { listStream } from '../../foundation/record/index.js';
import { findBlind, openRow } from '../../foundation/vault/index.js';
import { testHouse } from '../../platform/database/testing.js';
import { contentOf } from '../../platform/sealed/content-of.js';
import { seal } from '../../platform/sealed/index.js';
import { loadAddresses, loadAreas } from '../places/index.js';
import { getService, searchValues } from '../services/index.js';
import { publish, sealAll } from '../services/testing.js';
import { findCase } from './find-case.js';
import { openCase } from './open-case.js';
import { searchKind } from './sealing/search-lines.js';
import { lampAnswers, openLamp } from './testing.js';

const house = await testHouse();
after(() => house.close());
const service = await publish(house);
const one = await openLamp(house);
const byAddress = searchKind('broken-lamp', ['address', 'lamp']);

describe('opening a case', () => {
  test('puts it in the first state, with its team, its promise and a reference to quote', () => {
    const { state, team, dueAt, closedAt, version, channel } = one;
    assert.deepEqual(
      { state, team, closedAt, version, channel },
      {
        ...{ state: 'received', team: 'lamp-desk', closedAt: undefined, version: 1, channel: 'web' },
      },
    );
    assert.equal(dueAt?.toISOString(), '2026-03-09T23:59:59.000Z');
    assert.match(one.reference, /^BL-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  test('keeps open answers in its row, what was released beside them, and nothing that is sealed', () => {
    assert.deepEqual(one.fields, { lamp: 'street', broken_on: '2026-02-27', days_dark: '3', grave: false });
    assert.deepEqual(one.released, {
      ...{ 'year:born_on': '1961', 'whether:email': true },
      'case:states:received:can:hurry:if': false,
    });
    assert.equal(/canary/i.test(JSON.stringify(one)), false);
  });

  test('promises sooner to whom the declaration does, by an answer that stays sealed', async () => {
    const sooner = await openLamp(house, { ...lampAnswers, lamp: 'path', afraid: true });
    assert.equal(sooner.dueAt?.toISOString(), '2026-03-03T23:59:59.000Z');
    assert.equal('afraid' in sooner.fields, false);
    assert.equal(sooner.fields.grave, true, 'what a release function let out');
  });

  test('seals each party’s answers about them, apart by mark and by how long they are kept', async () => {
    const parts = await house.read((ctx) => openRow(ctx, 'cases.case', [one.id]));
    const sealed = parts.map(({ subject, mark, values }) => [subject, mark, Object.keys(values).sort().join(' ')]);
    assert.deepEqual(
      new Set(sealed.map(String)),
      new Set([
        `${one.subjects.reporter},special,`,
        `${one.subjects.reporter},personal,address born_on email`,
        `${one.subjects.witness},personal,neighbour`,
      ]),
    );
    assert.notEqual(one.subjects.reporter, one.subjects.witness);
    const address = parts.flatMap(({ values }) => values.address ?? [])[0];
    assert.deepEqual(address && contentOf(address), lampAnswers.address);
  });

  test('makes it findable by the lines that the declaration names, and by no more', async () => {
    const values = searchValues(
      service,
      ['address', 'lamp'],
      sealAll({ ...lampAnswers, address: { ...lampAnswers.address, line1: '1 canary street.' } }),
    );
    assert.ok(values);
    const found = await house.read((ctx) => findBlind(ctx, byAddress, values));
    assert.ok(
      found.some(({ row }) => row === one.id),
      `by an address typed another way, among ${found.length} found`,
    );
    assert.deepEqual(
      await house.read((ctx) => findBlind(ctx, byAddress, seal(['2 canary street wealdham WX21CA', 'street']))),
      [],
    );
    assert.deepEqual(
      await house.read((ctx) => findBlind(ctx, searchKind('broken-lamp', ['neighbour']), seal(['ifan canary']))),
      [],
    );
  });

  test('leaves one entry with codes, dates and digests, from which nobody learns what was typed', async () => {
    const typed = await openLamp(house, { ...lampAnswers, remark: 'Typed by hand' });
    const [entry, ...more] = await house.read((ctx) => listStream(ctx.db, ctx.place, `case:${typed.id}`));
    assert.equal(more.length, 0);
    assert.equal(entry?.kind, 'case.opened');
    assert.equal(entry.purpose, 'lighting');
    const text = JSON.stringify(entry.data);
    assert.equal(/canary|typed by hand|Weir/i.test(text), false);
    assert.equal((entry.data.envelopes as unknown[]).length, 3);
    assert.match(String((entry.data.fields as { remark?: string }).remark), /^text:/);
  });

  test('puts it in the ward that the gazetteer has its address in', async () => {
    const [id] = await house.act(async (ctx) => {
      loadAreas(ctx, [{ code: 'ward:elm-park', kind: 'ward', name: { en: 'Elm Park', cy: 'Parc y Llwyfen' } }]);
      return loadAddresses(ctx, [
        { line: '2 Lime Walk', street: 'Lime Walk', town: 'Wealdham', postcode: 'WX1 2BD', area: 'ward:elm-park' },
      ]);
    });
    const address = { id, line1: '2 Lime Walk', town: 'Wealdham', postcode: 'WX1 2BD' };
    assert.equal((await openLamp(house, { ...lampAnswers, address })).area, 'ward:elm-park');
    assert.equal(one.area, undefined, 'typed by hand');
  });

  test('is refused by a channel that the service has not, and for a time that is still to come', async () => {
    const open = (more: object, who = {}) =>
      house.act(who, async (ctx) =>
        openCase(ctx, { service: await getService(ctx, 'broken-lamp'), answers: {}, ...more }),
      );
    const notOffered = { ok: false, refused: 'channel-not-offered' };
    assert.deepEqual(await open({}, { channel: 'desk' }), notOffered);
    assert.deepEqual(await open({ channel: 'field' }), notOffered);
    assert.deepEqual(await open({ openedAt: new Date('2026-03-02T09:00:01Z') }), {
      ok: false,
      refused: 'opened-in-the-future',
    });
    const system = { actor: { kind: 'system', name: 'import' }, channel: 'import' };
    assert.equal(
      (await open({ openedAt: new Date('2020-03-02T09:00:00Z') }, system)).ok,
      true,
      'an import may, at its own time',
    );
  });
});

describe('a case', () => {
  test('is found by its id, and by its reference however it is typed', async () => {
    const typed = one.reference.toLowerCase().replaceAll('-', ' ');
    assert.equal((await house.read((ctx) => findCase(ctx, { id: one.id })))?.reference, one.reference);
    assert.equal((await house.read((ctx) => findCase(ctx, { reference: typed })))?.id, one.id);
    assert.equal(await house.read((ctx) => findCase(ctx, { id: 'no uuid' })), undefined);
  });

  test('is not there for another place', async () => {
    const place = await house.addPlace('elsewhere');
    assert.equal(await house.read({ place }, (ctx) => findCase(ctx, { id: one.id })), undefined);
    assert.equal(await house.read({ place }, (ctx) => findCase(ctx, { reference: one.reference })), undefined);
  });
});
