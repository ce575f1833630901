import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { rebuildCheck } from '../../../../foundation/record/index.js';
import { eraseSubject, listDisposed, shredKeys } from '../../../../foundation/vault/index.js';
import { checkout } from '../../../../platform/checkout.js';
import { tamper } from '../../../../platform/database/testing/tamper.js';
import { testHouse } from '../../../../platform/database/testing.js';
import { getService, parseAnswers, publishService } from '../../../services/index.js';
import { getCase } from '../../get-case.js';
import { openCase } from '../../open-case.js';
import { listDueKeys } from '../list-due-keys.js';
import { shredDueKeys } from '../shred-due-keys.js';
import { disposalEvidence } from './check-disposals.js';
import { listDisposals } from './list-disposals.js';

const house = await testHouse();
after(() => house.close());
const system = { kind: 'system', name: 'test' } as const;
const who = { place: house.place, actor: system, channel: 'system' } as const;
const source = await readFile(join(checkout, 'definitions', 'missed-bin.yaml'), 'utf8');
assert.ok((await house.act(system, (ctx) => publishService(ctx, source))).ok);
const day = 24 * 3_600_000;

/** Opens a case with keys of two classes, and closes it at once. */
async function openAndClose() {
  const one = await house.act(async (ctx) => {
    const service = await getService(ctx, 'missed-bin');
    const given = { container: { '': ['refuse'] }, help: { '': ['yes'] }, email: { '': ['a@example.org'] } };
    const answers = parseAnswers(service, given);
    assert.ok(answers.ok);
    const opened = await openCase(ctx, { service, answers: answers.value });
    assert.ok(opened.ok);
    await ctx.writes.flush();
    return getCase(ctx, opened.value.case);
  });
  await tamper(
    house,
    `update cases."case" set closed_at = '${house.clock.now().toISOString()}' where id = '${one.id}'`,
  );
  return one;
}
const disposals = () => house.read((ctx) => listDisposals(ctx, 10));

test('a round that destroys leaves one certificate, by service and rule, of exactly the keys of the ledger', async () => {
  await Promise.all([openAndClose(), openAndClose()]);
  assert.equal(await shredDueKeys(house, house.place), 0);
  assert.deepEqual(await disposals(), [], 'nothing was destroyed, so nothing is certified');
  house.clock.advance(200 * day);
  assert.equal(await shredDueKeys(house, house.place), 2);
  const [newest, ...rest] = await disposals();
  assert.deepEqual(rest, []);
  assert.deepEqual(newest?.classes, [{ service: 'missed-bin', keep: '6 months after closed', keys: 2 }]);
  const keys = await house.read((ctx) => listDisposed(ctx, 0, 10));
  assert.deepEqual([newest.first, newest.last], [keys[0]?.number, keys[1]?.number]);
  assert.equal(newest.digest, hash('sha256', keys.map(({ key }) => `${key}\n`).join('')));
  assert.equal(await shredDueKeys(house, house.place), 0);
  assert.equal((await disposals()).length, 1, 'each key is in one certificate only');
});

test('what a round that was cut off destroyed is certified by the next, and an erasure is none of it', async () => {
  const erased = await openAndClose();
  const erasure = { subject: erased.subjects.reporter as never, reason: 'request', groundOf: async () => undefined };
  assert.ok((await eraseSubject(house, who, erasure)).ok);
  house.clock.advance(800 * day);
  const { due } = await house.read((ctx) => listDueKeys(ctx));
  assert.equal((await shredKeys(house, who, due, 'retention')).length, 2);
  assert.equal((await disposals()).length, 1, 'the process ended before it could certify');
  assert.equal(await shredDueKeys(house, house.place), 0);
  const [newest] = await disposals();
  assert.deepEqual(newest?.classes, [{ service: 'missed-bin', keep: '2 years after closed', keys: 2 }]);
  assert.equal(newest.number, 2);
});

test('a certificate that claims more or less than the shred ledger is a fault, named by its entry', async () => {
  const judge = () => rebuildCheck(house, house.place, [], [disposalEvidence]);
  assert.ok((await judge()).ok);
  const stored = `update record.entry set data = replace(data, '%', '%') where stream = 'disposal' and version = `;
  const [second, first] = await disposals();
  const rewrite = (version: number, from: string, to: string) =>
    tamper(house, `${stored.replace("'%', '%'", `'${from}', '${to}'`)}${version}`);
  const lies = [
    [2, '"keys":2,"last"', '"keys":3,"last"', /more keys/],
    [2, '"keys":2,"last"', '"keys":1,"last"', /fewer keys/],
    [1, first?.digest, second?.digest, /other keys/],
    [1, '6-months', '7-months', /other classes/],
    [1, `"last":${first?.last}`, '"last":1', /fewer|more|lines/],
  ] as const;
  for (const [version, from = '', to = '', wrong] of lies) {
    assert.equal(await rewrite(version, from, to), 1);
    const verdict = await judge();
    await rewrite(version, to, from);
    assert.ok(!verdict.ok, `${to} is not what the ledger says`);
    assert.equal(verdict.fault.table, 'record.entry');
    assert.deepEqual(verdict.fault.key, { stream: 'disposal', version });
    assert.match(verdict.fault.wrong, wrong);
  }
  assert.ok((await judge()).ok, 'each lie was taken back');
});
