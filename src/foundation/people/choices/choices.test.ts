import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { testHouse } from '../../../platform/database/testing.js';
import type { SubjectId } from '../../../platform/ids.js';
import { listStream, rebuildCheck } from '../../record/index.js';
import {
  choiceStream,
  choicesRebuilt,
  findSay,
  listChoices,
  receiptDigest,
  recordChoice,
  standingOf,
} from '../index.js';
import type { ChoiceToRecord } from './record-choice.js';

const house = await testHouse();
after(() => house.close());
const year = 366 * 86_400_000;

const subject = (): SubjectId => house.ids.next<'subject'>();
const about = { use: 'energy-advice', service: 'discount', serviceVersion: 1, wording: 'w1', way: 'web' } as const;
const say = (one: SubjectId, says: ChoiceToRecord['says'], more: Partial<ChoiceToRecord> = {}) =>
  house.act((ctx) => recordChoice(ctx, { ...about, subject: one, says, case: house.ids.next<'case'>(), ...more }));
const asked = (subjects: readonly SubjectId[], wording = 'w1') =>
  house.act((ctx) => findSay(ctx, { subjects, use: about.use, wording }));
const standing = async (one: SubjectId, wording = 'w1') => {
  const [choice] = await house.read((ctx) => listChoices(ctx, [one]));
  return standingOf(choice, wording, house.clock.now());
};

describe('a choice', () => {
  test('is off until it is given, and off again when it is taken back, each on the record', async () => {
    const one = subject();
    assert.equal((await asked([one])).isChosen, false);
    assert.equal(await say(one, 'yes'), true);
    assert.equal((await asked([one])).isChosen, true);
    assert.equal(await say(one, 'yes'), false, 'to say the same again changes nothing');
    await say(one, 'no');
    assert.deepEqual([await standing(one), (await asked([one])).isChosen], ['withdrawn', false]);
    const stream = choiceStream({ subject: one, use: about.use });
    const entries = await house.read((ctx) => listStream(ctx.db, ctx.place, stream));
    assert.deepEqual(
      entries.map(({ kind, version }) => [kind, version]),
      [
        ['choice.given', 1],
        ['choice.withdrawn', 2],
      ],
    );
    const [choice] = await house.read((ctx) => listChoices(ctx, [one]));
    assert.ok(choice);
    assert.equal(entries.at(-1)?.data.receipt, receiptDigest(house.place, choice));
  });

  test('that was refused is said to be so, and is off', async () => {
    const one = subject();
    await say(one, 'no');
    assert.deepEqual([await standing(one), (await asked([one])).isChosen], ['refused', false]);
  });

  test('is off once the words have changed, until it is given to the new ones', async () => {
    const one = subject();
    await say(one, 'yes');
    assert.deepEqual([await standing(one, 'w2'), (await asked([one], 'w2')).isChosen], ['invalidated', false]);
    assert.equal(await say(one, 'yes', { wording: 'w2' }), true);
    assert.equal((await asked([one], 'w2')).isChosen, true);
    assert.equal((await asked([one], 'w1')).isChosen, false);
  });

  test('ends when its time is over', async () => {
    const one = subject();
    await say(one, 'yes', { until: new Date(house.clock.now().getTime() + year) });
    assert.equal((await asked([one])).isChosen, true);
    house.clock.advance(year);
    assert.deepEqual([await standing(one), (await asked([one])).isChosen], ['expired', false]);
  });

  test('of several people is on only where each of them turned it on', async () => {
    const [one, other] = [subject(), subject()];
    await say(one, 'yes');
    assert.equal((await asked([one, other])).isChosen, false);
    await say(other, 'yes');
    assert.equal((await asked([one, other])).isChosen, true);
    assert.equal((await asked([])).isChosen, false, 'nobody is no yes');
  });

  test('to one use is none to another', async () => {
    const one = subject();
    await say(one, 'yes', { use: 'research' });
    assert.equal((await asked([one])).isChosen, false);
  });

  test('is in no way where nothing that it is asked by was declared', async () => {
    const one = subject();
    await say(one, 'yes');
    const unasked = await house.act((ctx) => findSay(ctx, { subjects: [one], use: about.use, wording: undefined }));
    assert.equal(unasked.isChosen, false);
  });
});

test('an objection shuts once it is upheld, not before, and not when it is dismissed', async () => {
  const one = subject();
  await say(one, 'objected');
  assert.equal((await asked([one])).isObjected, false);
  await say(one, 'dismissed');
  assert.equal((await asked([one])).isObjected, false);
  await say(one, 'upheld');
  assert.equal((await asked([one])).isObjected, true);
});

test('choices follow from the record alone', async () => {
  const verdict = await rebuildCheck(house, house.place, [choicesRebuilt], []);
  assert.ok(verdict.ok, JSON.stringify(verdict));
  assert.ok((verdict.counts['people.choice'] ?? 0) > 5);
});
