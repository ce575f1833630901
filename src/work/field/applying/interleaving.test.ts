import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { openRow } from '../../../foundation/vault/index.js';
import { testHouse } from '../../../platform/database/testing.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { seal } from '../../../platform/sealed/index.js';
import { addNote, getCase, listNotes, moveCase, noteField } from '../../cases/index.js';
import { hire, openLamp } from '../../cases/testing.js';
import { publish } from '../../services/testing.js';
import type { FieldDeed, FieldOutcome } from '../contract.js';
import { lampWithVisit, takePhone } from '../testing.js';

const house = await testHouse();
after(() => house.close());
await publish(house, lampWithVisit);
const officer = await hire(house, 'lamp-desk');

type Phone = 'first' | 'second';
type Step =
  | { readonly by: Phone; readonly deed: FieldDeed; readonly twice: boolean }
  | { readonly by: 'desk'; readonly does: 'note' | 'wait' };

const deed = fc.oneof(
  fc.constant<FieldDeed>({ kind: 'note', text: 'n' }),
  fc
    .constantFrom('safe' as const, 'height' as const)
    .map((item): FieldDeed => ({ kind: 'checklist', item, value: item === 'safe' ? 'yes' : '7' })),
  fc.constantFrom('wait', 'resume', 'send').map((move): FieldDeed => ({ kind: 'move', move, note: 'm' })),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ by: fc.constantFrom<Phone>('first', 'second'), deed, twice: fc.boolean() }),
  fc.record({ by: fc.constant('desk' as const), does: fc.constantFrom('note' as const, 'wait' as const) }),
);

const said = { note: 'n', move: 'm' } as const;

/** Whatever the order, what was sent is in the case or is kept, word for word, and once. */
async function whereIsAll(one: Awaited<ReturnType<typeof openLamp>>, sent: readonly { id: string; deed: FieldDeed }[]) {
  const notes = await house.read((ctx) => listNotes(ctx, one.id));
  const texts = new Map<string, number>();
  for (const { id, kind, item } of notes) {
    const [part] = await house.read((ctx) => openRow(ctx, 'cases.note', [id]));
    const text = part?.values[noteField];
    const key = kind === 'note' ? String(text && contentOf(text)) : `${item}`;
    texts.set(key, (texts.get(key) ?? 0) + 1);
  }
  for (const { id } of sent) {
    const [part] = await house.read((ctx) => openRow(ctx, 'field.command', [id]));
    const kept = part?.values[noteField];
    if (!kept) continue;
    const held = contentOf(kept) as FieldDeed;
    const key = held.kind === 'checklist' ? held.item : said[held.kind as 'note' | 'move'];
    texts.set(key, (texts.get(key) ?? 0) + 1);
  }
  return texts;
}

test('Of two phones and a desk in any order nothing is lost, nothing is done twice, and what is not done is kept', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const one = await openLamp(house);
      const phones = { first: await takePhone(house, officer), second: await takePhone(house, officer) };
      const sent: { id: string; deed: FieldDeed; outcome: FieldOutcome }[] = [];
      for (const each of steps) {
        if (each.by === 'desk') {
          if (each.does === 'note') await house.act(officer, (ctx) => addNote(ctx, { case: one.id, text: seal('d') }));
          else await house.act(officer, (ctx) => moveCase(ctx, { case: one.id, transition: 'wait' }));
          continue;
        }
        const phone = phones[each.by];
        const sealed = await phone.seal(one, each.deed);
        const [outcome, again] = await phone.send(each.twice ? [sealed, sealed] : [sealed]);
        assert.ok(outcome);
        if (again) assert.ok(again.outcome === 'already' || again.outcome === outcome.outcome);
        sent.push({ id: sealed.id, deed: each.deed, outcome });
      }
      for (const { outcome, deed: did } of sent) {
        assert.notEqual(outcome.outcome, 'refused');
        if (did.kind === 'note') assert.ok(outcome.outcome === 'applied' || outcome.outcome === 'merged');
      }
      const expected = new Map<string, number>();
      for (const { deed: did, outcome } of sent) {
        // The other phone gave the same answer, which stands once.
        if (outcome.reason === 'same-answer') continue;
        const key = did.kind === 'checklist' ? did.item : said[did.kind as 'note' | 'move'];
        expected.set(key, (expected.get(key) ?? 0) + 1);
      }
      const found = await whereIsAll(one, sent);
      found.delete('d');
      assert.deepEqual(new Map([...found].sort()), new Map([...expected].sort()));
      assert.ok((await house.read((ctx) => getCase(ctx, one.id))).version >= 1);
    }),
    { numRuns: 25, seed: 4711 },
  );
});

test('Two phones and a desk at the very same moment lose nothing', async () => {
  const one = await openLamp(house);
  const phones = [await takePhone(house, officer), await takePhone(house, officer)];
  const all = phones.map(async (phone) => {
    const sealed = await Promise.all(Array.from({ length: 5 }, () => phone.seal(one, { kind: 'note', text: 'n' })));
    const send = async (): Promise<void> => {
      await phone.send(sealed).catch(send); // a phone repeats what it was not answered
    };
    return send();
  });
  const desk = Array.from({ length: 3 }, async () => {
    const note = () => house.act(officer, (ctx) => addNote(ctx, { case: one.id, text: seal('d') }));
    return note().catch(note);
  });
  await Promise.all([...all, ...desk]);
  assert.equal((await house.read((ctx) => listNotes(ctx, one.id))).length, 13);
});
