import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { testHouse } from '../../../../platform/database/testing.js';
import { listContests, openCase } from '../../../../work/cases/index.js';
import { getService, parseAnswers } from '../../../../work/services/index.js';
import { publish } from '../../../../work/services/testing.js';
import { contestAnswer } from './contest-answer.js';

const house = await testHouse();
after(() => house.close());
const who = { place: house.place, actor: { kind: 'system', name: 'demo' }, channel: 'system' } as const;
for (const name of ['missed-bin', 'correction'])
  await publish(house, await readFile(`definitions/${name}.yaml`, 'utf8'));

test('the made-up place has a contested answer once it has an open case, and none before', async () => {
  await contestAnswer(house, who);
  const opened = await house.act(async (ctx) => {
    const service = await getService(ctx, 'missed-bin');
    const address = { '': ['manual'], line1: ['1 Weir Street'], town: ['Wealdham'], postcode: ['WX2 1CA'] };
    const answers = parseAnswers(service, { address, container: { '': ['refuse'] } });
    assert.ok(answers.ok);
    return openCase(ctx, { service, answers: answers.value });
  });
  assert.ok(opened.ok);
  const id = opened.value.case;
  await contestAnswer(house, who);
  const mark = (await house.read((ctx) => listContests(ctx, [id]))).get(id)?.get('address');
  assert.equal(mark?.state, 'contested');
});
