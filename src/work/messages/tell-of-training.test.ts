import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { trainOfficer } from '../../foundation/assurance/testing.js';
import { createPerson, holdRole } from '../../foundation/people/index.js';
import { testHouse } from '../../platform/database/testing.js';
import { sweepOutbox, tellOfTraining } from './index.js';

const house = await testHouse();
after(() => house.close());
const day = 86_400_000;

const letters = () =>
  house.read((ctx) =>
    ctx.db
      .selectFrom('messages.outbox')
      .select(['template', 'fields', 'person_id'])
      .where('place_id', '=', ctx.place)
      .orderBy('queued_at')
      .execute(),
  );
const told = async () => {
  await tellOfTraining(house, house.place);
  await tellOfTraining(house, house.place);
  return (await letters()).map(({ fields }) => (fields as { days: string }).days);
};

test('an officer is written to thirty, fourteen and three days before their training ends, once each', async () => {
  const person = await house.act({ kind: 'system', name: 'test' }, async (ctx) => {
    const one = createPerson(ctx, { kind: 'staff', name: 'Asha Penrose' });
    createPerson(ctx, { kind: 'staff', name: 'Bryn Tudor' });
    await ctx.writes.flush();
    assert.ok((await holdRole(ctx, { person: one, role: 'contact-team' })).ok);
    await trainOfficer(ctx, one);
    return one;
  });
  house.clock.advance(334 * day);
  assert.deepEqual(await told(), []);
  house.clock.advance(day);
  assert.deepEqual(await told(), ['30']);
  house.clock.advance(15 * day);
  assert.deepEqual(await told(), ['30']);
  house.clock.advance(day);
  assert.deepEqual(await told(), ['30', '14']);
  house.clock.advance(11 * day);
  await sweepOutbox(house, house.place);
  assert.deepEqual(await told(), ['30', '14', '3']);
  house.clock.advance(3 * day);
  assert.deepEqual(await told(), ['30', '14', '3'], 'after the end nothing more is foretold');
  assert.ok((await letters()).every(({ template, person_id }) => template === 'training-ends' && person_id === person));
});
