import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { openRow } from '../../../foundation/vault/index.js';
import { testHouse } from '../../../platform/database/testing.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { seal } from '../../../platform/sealed/index.js';
import { addNote, getCase, listEffort, listNotes, noteField } from '../../cases/index.js';
import { hire, openLamp } from '../../cases/testing.js';
import { publish } from '../../services/testing.js';
import type { FieldDeed, FieldOutcome, SealedCommand } from '../contract.js';
import { countRows, lampWithVisit, takePhone } from '../testing.js';

const house = await testHouse();
after(() => house.close());
await publish(house, lampWithVisit);
const officer = await hire(house, 'lamp-desk');
const colleague = await hire(house, 'lamp-desk');

/** What two phones and a desk do to different things of one case. */
const deeds = {
  first: [
    { kind: 'note', text: 'first' },
    { kind: 'checklist', item: 'safe', value: 'yes' },
    { kind: 'move', move: 'wait', note: 'A ladder is missing' },
    { kind: 'effort', minutes: 7 },
  ],
  second: [
    { kind: 'note', text: 'second' },
    { kind: 'checklist', item: 'height', value: '7' },
    { kind: 'checklist', item: 'seen', value: 'A cat' },
    { kind: 'signature', who: 'resident', name: 'Sam Rowe' },
  ],
  desk: ['From the desk', 'And again'],
} as const satisfies Record<'first' | 'second', readonly FieldDeed[]> & { readonly desk: readonly string[] };

type Arrival =
  | { readonly from: 'first' | 'second'; readonly nth: number; readonly cut?: number }
  | { readonly from: 'desk'; readonly nth: number };

const whole: readonly Arrival[] = (['first', 'second', 'desk'] as const).flatMap((from) =>
  deeds[from].map((_, nth) => ({ from, nth })),
);
const extra = fc.record({
  from: fc.constantFrom('first' as const, 'second' as const),
  nth: fc.nat({ max: 3 }),
  cut: fc.option(fc.nat({ max: 4000 }), { nil: undefined }),
});

/** Everything arrives once whole at least, in any order, among repeats and what was cut on its way at any byte. */
const arrivals: fc.Arbitrary<readonly Arrival[]> = fc
  .array(extra, { maxLength: 8 })
  .chain((more) => fc.shuffledSubarray([...whole, ...(more as Arrival[])], { minLength: whole.length + more.length }));

const cutAt = (sealed: SealedCommand, at: number): SealedCommand => ({
  ...sealed,
  content: sealed.content.slice(0, at % sealed.content.length),
});

async function deliver(order: readonly Arrival[], size: number) {
  const one = await openLamp(house);
  const phones = { first: await takePhone(house, officer), second: await takePhone(house, colleague) };
  const sealed = {
    first: await Promise.all(deeds.first.map((deed) => phones.first.seal(one, deed))),
    second: await Promise.all(deeds.second.map((deed) => phones.second.seal(one, deed))),
  };
  const done: FieldOutcome[] = [];
  let post: { readonly from: 'first' | 'second'; readonly of: SealedCommand[] } | undefined;
  const send = async () => {
    if (post) done.push(...(await phones[post.from].send(post.of)));
    post = undefined;
  };
  for (const each of order) {
    if (each.from === 'desk') {
      await send();
      const text = seal(deeds.desk[each.nth] ?? '');
      await house.act(officer, (ctx) => addNote(ctx, { case: one.id, text }));
      continue;
    }
    const command = sealed[each.from][each.nth];
    assert.ok(command);
    if (post && (post.from !== each.from || post.of.length === size)) await send();
    post ??= { from: each.from, of: [] };
    post.of.push(each.cut === undefined ? command : cutAt(command, each.cut));
  }
  await send();
  return { one, done };
}

async function stateOf(one: Awaited<ReturnType<typeof openLamp>>) {
  const notes = await house.read((ctx) => listNotes(ctx, one.id));
  const texts: string[] = [];
  for (const { id, kind, item } of notes) {
    const [part] = await house.read((ctx) => openRow(ctx, 'cases.note', [id]));
    const text = part?.values[noteField];
    texts.push(JSON.stringify([kind, item, text && contentOf(text)]));
  }
  const effort = await house.read((ctx) => listEffort(ctx, one.id));
  const { state } = await house.read((ctx) => getCase(ctx, one.id));
  return { notes: texts.sort(), effort: effort.map(({ seconds }) => seconds), state };
}

test('In whatever order, how often, how late and how broken the deeds of two phones and a desk arrive, disjoint ones end alike', async () => {
  const plain = await deliver(whole, 8);
  const expected = await stateOf(plain.one);
  assert.deepEqual([expected.notes.length, expected.effort, expected.state], [9, [420], 'waiting']);
  await fc.assert(
    fc.asyncProperty(arrivals, fc.integer({ min: 1, max: 5 }), async (order, size) => {
      const { one, done } = await deliver(order, size);
      assert.deepEqual(await stateOf(one), expected);
      const counted = new Map<string, number>();
      for (const { id, outcome } of done)
        if (outcome === 'applied' || outcome === 'merged') counted.set(id, (counted.get(id) ?? 0) + 1);
      assert.deepEqual([...counted.values()], Array(8).fill(1), 'each is done once');
      assert.equal(await countRows(house, 'field.command', one.id), 8);
      for (const { outcome, reason } of done) if (outcome === 'refused') assert.equal(reason, 'unreadable');
    }),
    { numRuns: 30, seed: 4712 },
  );
});
