import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { testHouse } from '../../../platform/database/testing.js';
import { publish, sealAll } from '../../services/testing.js';
import { getCase } from '../get-case.js';
import { moveCase } from '../move-case.js';
import { openCase } from '../open-case.js';
import { hire } from '../testing.js';
import { planLooks } from './plan-looks.js';

const house = await testHouse();
after(() => house.close());
const service = await publish(house, await readFile('definitions/blue-badge.yaml', 'utf8'));

test('a mobility assessor sees what the assessment needs, says what they find, and decides nothing', async () => {
  const system = { kind: 'system', name: 'test' } as const;
  const answers = sealAll({ entitled_by: 'walking', difficulty: 'My hip', name: 'Mair Ellis', born_on: '1950-05-17' });
  const opened = await house.act(system, (ctx) => openCase(ctx, { service, answers }));
  assert.ok(opened.ok);
  const id = opened.value.case;
  const [assessor, team] = [await hire(house, 'mobility-assessor'), await hire(house, 'blue-badge-team')];
  const one = await house.read((ctx) => getCase(ctx, id));
  const { seen, withheld } = planLooks(assessor, { one, declaration: service.declaration, notes: [] });
  assert.deepEqual(seen, ['entitled_by', 'difficulty', 'how_far', 'aids', 'lasting', 'name', 'born_on', 'phone']);
  assert.deepEqual(withheld, ['award', 'address', 'photo', 'email', 'medical_proof', 'our_question']);
  const untrained = planLooks({ ...assessor, trained: [] }, { one, declaration: service.declaration, notes: [] });
  assert.deepEqual(untrained.seen, ['name', 'born_on', 'phone']);
  const move = async (actor: typeof assessor, asked: object) => {
    const moved = await house.act(actor, (ctx) => moveCase(ctx, { case: id, ...asked } as never));
    return moved.ok ? moved.value.state : moved.refused;
  };
  assert.equal(await move(assessor, { transition: 'grant', decision: { grounds: ['awarded'] } }), 'not-allowed');
  assert.equal(await move(team, { transition: 'assess' }), 'assessing');
  assert.equal(await move(assessor, { transition: 'find-met', decision: { grounds: ['very-hard'] } }), 'note-required');
  assert.equal(await move(team, { transition: 'find-met', decision: { grounds: ['very-hard'] } }), 'not-allowed');
});
