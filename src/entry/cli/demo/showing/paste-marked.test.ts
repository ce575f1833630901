import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { listQuarantined } from '../../../../foundation/assurance/index.js';
import { createPerson, holdRole } from '../../../../foundation/people/index.js';
import { testHouse } from '../../../../platform/database/testing.js';
import { openCase } from '../../../../work/cases/index.js';
import { getService, parseAnswers } from '../../../../work/services/index.js';
import { publish } from '../../../../work/services/testing.js';
import { pasteMarked } from './paste-marked.js';

const house = await testHouse();
after(() => house.close());
const who = { place: house.place, actor: { kind: 'system', name: 'demo' }, channel: 'system' } as const;
await publish(house, await readFile('definitions/missed-bin.yaml', 'utf8'));

test('the made-up place has two texts that were refused as marked too high', async () => {
  const opened = await house.act(async (ctx) => {
    const person = createPerson(ctx, { kind: 'staff', name: 'Asha Penrose' });
    await ctx.writes.flush();
    await holdRole(ctx, { person, role: 'contact-team' });
    const service = await getService(ctx, 'missed-bin');
    const address = { '': ['manual'], line1: ['1 Weir Street'], town: ['Wealdham'], postcode: ['WX2 1CA'] };
    const answers = parseAnswers(service, { address, container: { '': ['refuse'] } });
    assert.ok(answers.ok);
    return openCase(ctx, { service, answers: answers.value });
  });
  assert.ok(opened.ok);
  await pasteMarked(house, who);
  const handler = { kind: 'staff', person: house.ids.next<'person'>(), roles: ['data-protection'] } as const;
  const found = await house.act(handler, (ctx) => listQuarantined(ctx));
  const told = found.map(({ tier, where, service, case: one }) => [tier, where, service, one]);
  assert.deepEqual(told.sort(), [
    ['SECRET', 'note', 'missed-bin', opened.value.case],
    ['TOP-SECRET', 'answer', 'council-tax-single-person-discount', null],
  ]);
});
