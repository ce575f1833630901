import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Actor } from '../../../platform/actor.js';
import { checkout } from '../../../platform/checkout.js';
import { testHouse } from '../../../platform/database/testing.js';
import { seal } from '../../../platform/sealed/index.js';
import { getService, parseAnswers, publishService } from '../../services/index.js';
import { readCase } from '../case-store.js';
import { moveCase } from '../move-case.js';
import { openCase } from '../open-case.js';
import { listMoves } from './list-moves.js';
import { listProgramMoves } from './may-take.js';

const house = await testHouse();
after(() => house.close());
for (const name of ['pothole', 'blue-badge'])
  await house.act(
    { kind: 'system', name: 'test' },
    async (ctx) =>
      void (await publishService(ctx, await readFile(join(checkout, 'definitions', `${name}.yaml`), 'utf8'))),
  );

const open = async () => {
  const opened = await house.act(async (ctx) => {
    const service = await getService(ctx, 'pothole');
    const typed = { surface: 'road', depth: 'deep', danger: 'no', place: 'Weir Street' };
    const parsed = parseAnswers(service, Object.fromEntries(Object.entries(typed).map(([f, t]) => [f, { '': [t] }])));
    if (!parsed.ok) throw new Error(parsed.refused);
    return openCase(ctx, { service, answers: { ...parsed.value, name: seal('Kestrel') } });
  });
  if (!opened.ok) throw new Error(opened.refused);
  return opened.value.case;
};
const program = (...moves: readonly string[]): Actor => ({
  kind: 'client',
  name: 'street-app',
  scope: { services: ['pothole'], fields: [], moves },
});

test('a program makes the moves that its key names, in its own name, and is offered no others', async () => {
  const id = await open();
  const actor = program('pothole.inspect');
  const offered = await house.read({ actor }, async (ctx) => {
    const one = await readCase(ctx, id);
    return one && listMoves(ctx, one);
  });
  assert.deepEqual(
    offered?.map(({ transition }) => transition),
    ['inspect'],
  );
  const moved = await house.act(actor, (ctx) => moveCase(ctx, { case: id, transition: 'inspect' }));
  assert.ok(moved.ok && moved.value.state === 'inspecting');
  const next = await house.act(actor, (ctx) => moveCase(ctx, { case: id, transition: 'mend' }));
  assert.equal(!next.ok && next.refused, 'not-allowed');
});

test('a program whose key names nothing, or names the moves of another service, moves nothing', async () => {
  const id = await open();
  for (const actor of [
    program(),
    program('missed-bin.inspect'),
    program('inspect'),
    { kind: 'client', name: 'x' } as const,
  ]) {
    const moved = await house.act(actor, (ctx) => moveCase(ctx, { case: id, transition: 'inspect' }));
    assert.equal(!moved.ok && moved.refused, 'not-allowed');
  }
});

test('a move that decides is for no program, whatever its key names', async () => {
  const { declaration } = await house.read((ctx) => getService(ctx, 'blue-badge'));
  const deciding = Object.values(declaration.case.states).flatMap(({ can }) =>
    Object.entries(can ?? {}).flatMap(([name, { decide }]) => (decide === undefined ? [] : [name])),
  );
  assert.ok(deciding.length > 0);
  for (const name of deciding) assert.equal(listProgramMoves(declaration).includes(name), false, name);
});
