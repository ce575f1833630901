import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, describe, test } from 'node:test';
import { testHouse } from '../../../platform/database/testing.js';
import type { CaseId } from '../../../platform/ids.js';
import { seal } from '../../../platform/sealed/index.js';
import { getService, parseAnswers } from '../../services/index.js';
import { publish } from '../../services/testing.js';
import { listMoves } from '../acting/list-moves.js';
import { getCase } from '../get-case.js';
import { moveCase } from '../move-case.js';
import { openCase } from '../open-case.js';
import { hire } from '../testing.js';

const house = await testHouse();
after(() => house.close());
await publish(house, await readFile('definitions/subject-access.yaml', 'utf8'));
const officer = await hire(house, 'information-rights');

const text = (typed: string) => ({ '': [typed] });
const typed = {
  ...{ scope: text('everything'), name: text('Mair Canary'), form: text('paper') },
  address: { '': ['manual'], line1: ['1 Canary Street'], town: ['Wealdham'], postcode: ['WX2 1CA'] },
};
const at = (time: string) => house.clock.set(new Date(time));

/** Asks for a copy at the counter, that day. */
async function ask(time: string): Promise<CaseId> {
  at(time);
  const opened = await house.act({ channel: 'desk' }, async (ctx) => {
    const service = await getService(ctx, 'subject-access');
    const answers = parseAnswers(service, typed);
    assert.ok(answers.ok);
    return openCase(ctx, { service, answers: answers.value });
  });
  assert.ok(opened.ok);
  return opened.value.case;
}
const move = async (id: CaseId, transition: string) => {
  const note = seal('Why.');
  const moved = await house.act({ actor: officer, channel: 'desk' }, (ctx) =>
    moveCase(ctx, { case: id, transition, note }),
  );
  return moved.ok ? 'done' : moved.refused;
};
const due = async (id: CaseId) => (await house.read((ctx) => getCase(ctx, id))).dueAt?.toISOString();

describe('a time that a law gives in months', () => {
  test('ends with the corresponding day in the place, and not with working days', async () => {
    assert.equal(await due(await ask('2026-03-02T09:00:00Z')), '2026-04-02T22:59:59.000Z');
    assert.equal(await due(await ask('2026-10-31T23:30:00Z')), '2026-11-30T23:59:59.000Z');
  });

  test('is longer by every day of a pause, and by two months from the start when extended', async () => {
    const id = await ask('2026-03-02T09:00:00Z');
    assert.equal(await move(id, 'ask-identity'), 'done');
    at('2026-03-12T09:00:00Z');
    assert.equal(await move(id, 'identity-shown'), 'done');
    assert.equal(await due(id), '2026-04-13T22:59:59.000Z', 'ten days on is a Sunday');
    assert.equal(await move(id, 'identified'), 'done');
    assert.equal(await move(id, 'clarify'), 'done');
    at('2026-03-17T09:00:00Z');
    assert.equal(await move(id, 'clarified'), 'done');
    assert.equal(await due(id), '2026-04-17T22:59:59.000Z', 'fifteen days in all, from 2 April');
    assert.equal(await move(id, 'extend'), 'done');
    assert.equal(await due(id), '2026-06-17T22:59:59.000Z');
  });

  test('is not extended once it is over', async () => {
    const id = await ask('2026-03-02T09:00:00Z');
    assert.equal(await move(id, 'identified'), 'done');
    at('2026-04-03T09:00:00Z');
    assert.equal(await move(id, 'extend'), 'too-late-to-extend');
    const one = await house.read((ctx) => getCase(ctx, id));
    const offered = await house.read({ actor: officer, channel: 'desk' }, (ctx) => listMoves(ctx, one));
    assert.equal(offered.find(({ transition }) => transition === 'extend')?.barred, 'too-late-to-extend');
    assert.equal(await move(id, 'found'), 'done', 'it is answered late all the same');
  });
});
