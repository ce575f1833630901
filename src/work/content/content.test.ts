import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { createOrgUnit, createPerson, editorRole } from '../../foundation/people/index.js';
import { listStream, rebuildCheck } from '../../foundation/record/index.js';
import type { Actor } from '../../platform/actor.js';
import { testHouse } from '../../platform/database/testing.js';
import {
  countReading,
  findContent,
  findPublished,
  listNews,
  listPages,
  type PageDraft,
  pagesRebuilt,
  publishPage,
  removePage,
  reviewPage,
  writePage,
  writeReadings,
} from './index.js';

const house = await testHouse();
after(() => house.close());
const system = { kind: 'system', name: 'operator' } as const;
const person = await house.act(system, async (ctx) => {
  createOrgUnit(ctx, { slug: 'waste', name: { en: 'Waste', cy: 'Gwastraff' } });
  return createPerson(ctx, { kind: 'staff', name: 'Editor' });
});
const editor: Actor = { kind: 'staff', person, roles: [editorRole] };
const officer: Actor = { kind: 'staff', person, roles: ['waste-crews'] };

const both = (text: string) => ({ en: text, cy: text });
const draft = (more: Partial<PageDraft> = {}): PageDraft => ({
  ...{ id: 'bin-days', kind: 'page', owner: 'waste', reviewOn: '2027-03-31', seen: 0 },
  title: { en: 'When we collect', cy: 'Pryd rydym yn casglu' },
  summary: { en: 'The days of each round', cy: 'Dyddiau pob rownd' },
  body: { en: 'Put your bin out by 6am.\r\n\r\nThank you.', cy: 'Rhowch eich bin allan erbyn 6am.' },
  ...more,
});
const write = (more: Partial<PageDraft> = {}, as: Actor = editor) =>
  house.act(as, (ctx) => writePage(ctx, draft(more)));
const publish = (id: string, seen: number) => house.act(editor, (ctx) => publishPage(ctx, { id, seen }));
const publicly = (id: string) => house.read((ctx) => findPublished(ctx, 'page', id));
const refusal = (outcome: { readonly ok: boolean; readonly refused?: string }) =>
  outcome.ok ? 'none' : outcome.refused;

describe('a page', () => {
  test('is written by editors, whole in both languages, for a team that there is', async () => {
    assert.equal(refusal(await write({}, officer)), 'not-allowed');
    assert.equal(refusal(await write({}, { kind: 'anonymous' })), 'not-allowed');
    assert.equal(refusal(await write({ id: 'Bin Days' })), 'bad-id');
    assert.equal(refusal(await write({ owner: 'nobody' })), 'no-such-team');
    assert.equal(refusal(await write({ reviewOn: '31/3/2027' })), 'bad-date');
    assert.equal(refusal(await write({ body: both('x'.repeat(100_001)) })), 'too-long');
    const gap = await write({ title: { en: 'When', cy: '  ' } });
    assert.deepEqual(gap, { ok: false, refused: 'gap', detail: { part: 'title.cy' } });
  });

  test('is read by nobody until it is published, and then by everybody', async () => {
    const written = await write();
    assert.ok(written.ok && written.value.version === 1);
    assert.equal(await publicly('bin-days'), undefined);
    assert.equal(
      refusal(await house.act(officer, (ctx) => publishPage(ctx, { id: 'bin-days', seen: 1 }))),
      'not-allowed',
    );
    assert.ok((await publish('bin-days', 1)).ok);
    const found = await publicly('bin-days');
    assert.ok(found?.is === 'published');
    assert.equal(found.words.body.en, 'Put your bin out by 6am.\n\nThank you.\n');
  });

  test('that two change at once keeps the first, and the second is told', async () => {
    assert.equal(refusal(await write({ seen: 0 })), 'taken');
    assert.ok((await write({ seen: 2, summary: both('First') })).ok);
    assert.deepEqual(await write({ seen: 2, summary: both('Second') }), {
      ...{ ok: false, refused: 'moved', detail: { version: 3 } },
    });
    assert.equal(refusal(await publish('bin-days', 2)), 'moved', 'nobody publishes what they have not read');
    const still = await publicly('bin-days');
    assert.ok(still?.is === 'published' && still.words.summary.en === 'The days of each round');
  });

  test('is reviewed by a day that is still to come', async () => {
    const review = (reviewOn: string, as: Actor = editor) =>
      house.act(as, (ctx) => reviewPage(ctx, { id: 'bin-days', reviewOn }));
    assert.equal(refusal(await review('2026-03-02')), 'bad-date');
    assert.equal(refusal(await review('2028-01-01', officer)), 'not-allowed');
    assert.ok((await review('2028-01-01')).ok);
  });

  test('that is removed says what to read instead, and comes back when it is published again', async () => {
    await write({ id: 'new-days' });
    const remove = (instead?: string, as: Actor = editor) =>
      house.act(as, (ctx) => removePage(ctx, { id: 'bin-days', ...(instead ? { instead } : {}) }));
    assert.equal(refusal(await remove('new-days')), 'no-such-page', 'it is not published yet');
    await publish('new-days', 1);
    assert.equal(refusal(await remove('bin-days')), 'no-such-page');
    assert.equal(refusal(await remove(undefined, officer)), 'not-allowed');
    assert.ok((await remove('new-days')).ok);
    const gone = await publicly('bin-days');
    assert.ok(gone?.is === 'removed' && gone.instead?.page.id === 'new-days');
    assert.equal(refusal(await remove()), 'not-published');
    assert.ok((await publish('bin-days', gone.page.version)).ok);
    assert.equal((await publicly('bin-days'))?.is, 'published');
  });

  test('of another place is not there', async () => {
    const other = await house.addPlace('otherham');
    assert.equal(await house.read({ place: other }, (ctx) => findPublished(ctx, 'page', 'new-days')), undefined);
    assert.deepEqual(
      (await house.read({ place: other }, (ctx) => findContent(ctx, { typed: 'collect', language: 'en' }))).found,
      [],
    );
  });

  test('is on the record by codes, days and digests, from which its row follows', async () => {
    const entries = await house.read((ctx) => listStream(ctx.db, ctx.place, 'page:bin-days'));
    assert.deepEqual(
      entries.map(({ kind }) => kind),
      ['page.written', 'page.published', 'page.written', 'page.reviewed', 'page.removed', 'page.published'],
    );
    const verdict = await rebuildCheck(house, house.place, [pagesRebuilt], []);
    assert.ok(verdict.ok, JSON.stringify(verdict));
  });
});

describe('the list of pages', () => {
  test('tells what nobody owns, what is overdue and what nobody reads', async () => {
    for (let times = 0; times < 3; times += 1) countReading(house.place, 'new-days');
    await writeReadings(house);
    countReading(house.place, 'new-days');
    await writeReadings(house);
    const of = async () => new Map((await house.read(editor, listPages)).map((one) => [one.page.id, one]));
    const now = await of();
    assert.equal(now.get('new-days')?.readings, 4);
    assert.equal(now.get('new-days')?.isOrphan, true, 'nobody is in the team');
    assert.equal(now.get('new-days')?.isOverdue, false);
    house.clock.set(new Date('2027-04-01T10:00:00Z'));
    const later = await of();
    assert.equal(later.get('new-days')?.isOverdue, true);
    assert.equal(later.get('new-days')?.readings, 0, 'readings of ninety days');
    assert.equal(later.get('bin-days')?.isToRemove, true);
  });
});

test('news comes newest first', async () => {
  for (const [id, at] of [
    ['one', '2027-04-02T09:00:00Z'],
    ['two', '2027-04-03T09:00:00Z'],
  ] as const) {
    house.clock.set(new Date(at));
    await write({ id, kind: 'news', title: both(id) });
    await publish(id, 1);
  }
  const listed = await house.read((ctx) => listNews(ctx, 10));
  assert.deepEqual(
    listed.map(({ page }) => page.id),
    ['two', 'one'],
  );
});
