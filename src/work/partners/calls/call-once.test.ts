import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, describe, test } from 'node:test';
import { testHouse } from '../../../platform/database/testing.js';
import { done, refuse } from '../../../platform/refusal.js';
import { seal } from '../../../platform/sealed/index.js';
import { callOnce } from './call-once.js';

const house = await testHouse();
after(() => house.close());
const who = { place: house.place, actor: { kind: 'client', name: 'app' }, channel: 'api' } as const;

const ask = (key: string, work: Parameters<typeof callOnce<number, 'no'>>[3], said = 'this') =>
  callOnce<number, 'no'>(house, who, { client: 'app', key, asked: seal([said]) }, work);
const give = (value: number) => async () => done(value);

/** Work that goes on until it is let end. */
function slow(value: number) {
  let end = () => {};
  let begun = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const started = new Promise<void>((resolve) => {
    begun = resolve;
  });
  return {
    started,
    end: () => end(),
    work: async () => {
      begun();
      await ended;
      return done(value);
    },
  };
}

describe('a call that bears a key', () => {
  test('is done once and answered the same from then on', async () => {
    assert.deepEqual(await ask('a', give(1)), { ok: true, value: { answer: 1, isAgain: false } });
    assert.deepEqual(await ask('a', give(2)), { ok: true, value: { answer: 1, isAgain: true } });
    assert.deepEqual(await ask('a', give(2), 'that'), { ok: false, refused: 'other-asked' });
  });

  test('that was refused, or failed, may be asked again', async () => {
    assert.deepEqual(await ask('b', async () => refuse('no')), { ok: false, refused: 'no' });
    await assert.rejects(
      ask('b', async () => {
        throw new Error('broken');
      }),
      /broken/,
    );
    assert.deepEqual(await ask('b', give(3), 'that'), { ok: true, value: { answer: 3, isAgain: false } });
  });

  test('waits for nobody: while it is being done the same is refused', async () => {
    const first = slow(4);
    const running = ask('c', first.work);
    await first.started;
    assert.deepEqual(await ask('c', give(5)), { ok: false, refused: 'in-flight' });
    first.end();
    assert.deepEqual(await running, { ok: true, value: { answer: 4, isAgain: false } });
  });

  test('that died in the middle is taken up by the next, a minute later', async () => {
    await house.act(async (ctx) => {
      const text = `select asked_digest from partners.client_call where place_id = $1 and key_digest = sha256('a')`;
      const [one] = await ctx.prepared<{ asked_digest: Buffer }>('one', text, [ctx.place]);
      ctx.writes.insert('partners.client_call', {
        ...{ place_id: ctx.place, client: 'app', key_digest: createHash('sha256').update('d').digest() },
        ...{ asked_digest: one?.asked_digest ?? Buffer.alloc(0), claim: ctx.ids.next(), begun_at: ctx.clock.now() },
      });
    });
    assert.deepEqual(await ask('d', give(6)), { ok: false, refused: 'in-flight' });
    house.clock.advance(61_000);
    assert.deepEqual(await ask('d', give(6)), { ok: true, value: { answer: 6, isAgain: false } });
  });

  test('is forgotten after a day', async () => {
    house.clock.advance(25 * 3_600_000);
    assert.deepEqual(await ask('a', give(7), 'that'), { ok: true, value: { answer: 7, isAgain: false } });
  });
});
