import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { createPerson, holdRole } from '../../../foundation/people/index.js';
import type { Actor } from '../../../platform/actor.js';
import { testHouse } from '../../../platform/database/testing.js';
import type { PersonId } from '../../../platform/ids.js';
import { addHost, brandPlace, goLive, listMissing, type NewBrand } from '../index.js';

const house = await testHouse();
after(() => house.close());
const system: Actor = { kind: 'system', name: 'operator' };
const officer: Actor = { kind: 'staff', person: house.ids.next<'person'>() as PersonId, roles: ['administrator'] };

const brand: NewBrand = {
  colour: '#1d4a44',
  contact: { en: ['Town Hall'], cy: ['Neuadd y Dref'] },
  privacy: { title: { en: 'Data protection officer', cy: 'Swyddog diogelu data' }, contact: 'dpo@testham.example' },
};

describe('a place that opens', () => {
  const keys = () => house.custody.list().map(({ name }) => name);
  const copy = () => ({ testedAt: house.clock.now(), keys: keys(), isHeldByTwo: true });

  test('is refused with what is missing, one after the other, until nothing is', async () => {
    const place = await house.addPlace('newham');
    const at = { place, actor: system };
    await house.act(at, async (ctx) => {
      ctx.writes.run('update platform.place set live_since = null where place_id = $1', [place]);
    });
    const missing = (given = copy()) => house.read(at, (ctx) => listMissing(ctx, given));
    assert.deepEqual(await missing(), ['host', 'brand', 'administrators']);
    assert.deepEqual(await house.act(at, (ctx) => goLive(ctx, copy())), { ok: false, refused: 'host' });
    const add = (host: string, as: Actor = system) => house.act({ place, actor: as }, (ctx) => addHost(ctx, host));
    assert.deepEqual(await add('newham.example', officer), { ok: false, refused: 'not-allowed' });
    assert.deepEqual(await add('New Ham'), { ok: false, refused: 'no-host' });
    assert.deepEqual(await add('newham.example'), { ok: true, value: true });
    assert.deepEqual(await add('newham.example'), { ok: true, value: false });
    await house.act(at, (ctx) => brandPlace(ctx, brand));
    assert.deepEqual(await missing(), ['administrators']);
    await hire(at, 'Ada Hill');
    assert.deepEqual(await missing(), ['administrators']);
    await hire(at, 'Ben Rowe');
    assert.deepEqual(await missing({ ...copy(), keys: [] }), ['copy']);
    assert.deepEqual(await missing({ ...copy(), isHeldByTwo: false }), ['holders']);
    assert.deepEqual(await house.act(at, (ctx) => goLive(ctx, undefined)), { ok: false, refused: 'copy' });
    assert.deepEqual(await house.act({ place, actor: officer }, (ctx) => goLive(ctx, copy())), {
      ...{ ok: false, refused: 'not-allowed' },
    });
    const live = await house.act(at, (ctx) => goLive(ctx, copy()));
    assert.deepEqual(live, { ok: true, value: house.clock.now() });
    house.clock.advance(60_000);
    assert.deepEqual(await house.act(at, (ctx) => goLive(ctx, undefined)), live, 'opened is opened');
  });

  const hire = (at: { place: typeof house.place; actor: Actor }, name: string) =>
    house.act(at, async (ctx) => {
      const person = createPerson(ctx, { kind: 'staff', name });
      await ctx.writes.flush();
      await holdRole(ctx, { person, role: 'administrator' });
    });
});
