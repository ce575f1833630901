import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { Actor } from '../../../platform/actor.js';
import { testHouse } from '../../../platform/database/testing.js';
import { seal } from '../../../platform/sealed/index.js';
import { publish } from '../../services/testing.js';
import type { Case } from '../case.js';
import { getCase } from '../get-case.js';
import { moveCase } from '../move-case.js';
import { hire, lampAnswers, openLamp } from '../testing.js';
import { listMoves } from './list-moves.js';

const house = await testHouse();
after(() => house.close());
await publish(house);
const desk = await hire(house, 'lamp-desk');
const fitter = await hire(house, 'fitters');

const list = (who: Actor, one: Pick<Case, 'id'>) =>
  house.read(who, async (ctx) => listMoves(ctx, await getCase(ctx, one.id)));
const names = async (who: Actor, one: Pick<Case, 'id'>) => (await list(who, one)).map(({ transition }) => transition);
const move = (who: Actor, one: Pick<Case, 'id'>, transition: string) =>
  house.act(who, (ctx) => moveCase(ctx, { case: one.id, transition, note: seal('x') }));

describe('the moves that are offered', () => {
  test('are those of the case’s state that the actor’s roles may make, as declared', async () => {
    const one = await openLamp(house);
    assert.deepEqual(await names(desk, one), ['send', 'hurry', 'reject', 'wait']);
    assert.deepEqual(await names(fitter, one), ['wait']);
    assert.deepEqual(await names(await hire(house, 'librarians'), one), []);
    assert.deepEqual(await names({ kind: 'anonymous' }, one), []);
  });

  test('say what has to be asked for each: note, reasons, grounds of a decision', async () => {
    const one = await openLamp(house);
    const offered = await list(desk, one);
    const reject = offered.find(({ transition }) => transition === 'reject');
    assert.deepEqual(
      [reject?.note, Object.keys(reject?.reasons ?? {}), reject?.to.cy],
      ['required', ['not-ours'], 'Wedi’i gwrthod'],
    );
    const send = offered.find(({ transition }) => transition === 'send');
    assert.deepEqual([send?.note, send?.reasons, send?.decision], [undefined, {}, undefined]);
    await move(desk, one, 'send');
    const replace = (await list(fitter, one)).find(({ transition }) => transition === 'replace');
    assert.deepEqual(Object.keys(replace?.decision?.grounds ?? {}), ['old', 'unsafe']);
  });

  test('tell of one whose condition does not hold that it cannot be made', async () => {
    const barred = async (afraid: boolean) => {
      const offered = await list(desk, await openLamp(house, { ...lampAnswers, lamp: 'path', afraid }));
      return offered.find(({ transition }) => transition === 'hurry')?.barred;
    };
    assert.deepEqual([await barred(false), await barred(true)], ['condition-not-met', undefined]);
  });

  test('of a closed case are the way back, until it is too late for it', async () => {
    const one = await openLamp(house);
    await move(desk, one, 'send');
    await move(fitter, one, 'mend');
    assert.deepEqual(await list(desk, one), [
      { transition: 'reopen', to: { en: 'Received', cy: 'Wedi dod i law' }, reasons: {}, takers: [] },
    ]);
    house.clock.advance(7 * 24 * 3_600_000);
    assert.deepEqual(
      (await list(desk, one)).map(({ barred }) => barred),
      ['too-late-to-reopen'],
    );
  });
});
