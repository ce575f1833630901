import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import {
  createPerson,
  holdRole,
  listBestInterests,
  listFirms,
  listInReview,
  listWaitingRequests,
} from '../../../../foundation/people/index.js';
import { testHouse } from '../../../../platform/database/testing.js';
import { openCase } from '../../../../work/cases/index.js';
import { getService, parseAnswers } from '../../../../work/services/index.js';
import { publish } from '../../../../work/services/testing.js';
import { appointPeople } from './appoint-people.js';

const house = await testHouse();
after(() => house.close());
const who = { place: house.place, actor: { kind: 'system', name: 'demo' }, channel: 'system' } as const;
await publish(house, await readFile('definitions/missed-bin.yaml', 'utf8'));

const tellAll = async () => {
  await appointPeople(house, who);
  return house.read(async (ctx) => ({
    firms: (await listFirms(ctx)).length,
    reviewed: (await listInReview(ctx)).map(({ capacity }) => capacity),
    waiting: (await listWaitingRequests(ctx)).map(({ capacity }) => capacity),
    decided: (await listBestInterests(ctx)).map(({ decision }) => decision),
  }));
};

test('the made-up place has people who act for others once it has open cases, and has them once', async () => {
  assert.deepEqual(await tellAll(), { firms: 0, reviewed: [], waiting: [], decided: [] });
  await house.act(async (ctx) => {
    const officer = createPerson(ctx, { kind: 'staff', name: 'Gwen Abernathy' });
    await ctx.writes.flush();
    await holdRole(ctx, { person: officer, role: 'mandate-verifier' });
  });
  for (let count = 0; count < 5; count += 1) {
    const opened = await house.act(async (ctx) => {
      const service = await getService(ctx, 'missed-bin');
      const address = { '': ['manual'], line1: ['1 Weir Street'], town: ['Wealdham'], postcode: ['WX2 1CA'] };
      const answers = parseAnswers(service, { address, container: { '': ['refuse'] } });
      assert.ok(answers.ok);
      return openCase(ctx, { service, answers: answers.value });
    });
    assert.ok(opened.ok);
  }
  house.clock.advance(12 * 86_400_000);
  const told = { firms: 1, reviewed: ['carer'], waiting: ['councillor'], decided: ['council-decides'] };
  assert.deepEqual(await tellAll(), told);
  assert.deepEqual(await tellAll(), told);
});
