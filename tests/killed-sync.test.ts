import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { evidenceOf, rebuilders } from '../src/entry/cli/evidence/list-evidence.js';
import { createVisitor } from '../src/entry/web/testing/visitor.js';
import { startSession } from '../src/foundation/people/index.js';
import { rebuildCheck } from '../src/foundation/record/index.js';
import { createFileCustody, createFileLedger } from '../src/foundation/vault/index.js';
import { testHouse } from '../src/platform/database/testing.js';
import { hire, openLamp } from '../src/work/cases/testing.js';
import type { FieldOutcome, SealedCommand } from '../src/work/field/browser.js';
import { countRows, lampWithVisit, takePhone } from '../src/work/field/testing.js';
import { publish } from '../src/work/services/testing.js';
import { makeDataFolder, portOf, removeDataFolder, type Serving, startGuildhall } from './serving.js';

const data = await makeDataFolder('killed-sync');
const house = await testHouse({
  at: new Date().toISOString(), // the server's clock is the world's
  seed: `sync ${process.pid}`,
  custody: createFileCustody(join(data, 'keys')),
  ledger: createFileLedger(join(data, 'shred')),
});
const environment = { GUILDHALL_DATA: data, DATABASE_URL: house.url, GUILDHALL_PROXIES: '1' };
after(async () => {
  await house.close();
  await removeDataFolder(data);
});

const [cases, each] = [6, 10];

test('Killed in mid-sync, again and again, each command is done once, in its order, and the record verifies', async (t) => {
  await publish(house, lampWithVisit);
  const officer = await hire(house, 'lamp-desk');
  const { token } = await house.act(officer, (ctx) => startSession(ctx, officer.person));
  const phone = await takePhone(house, officer);
  const opened: Awaited<ReturnType<typeof openLamp>>[] = [];
  for (let at = 0; at < cases; at += 1) opened.push(await openLamp(house));
  const sealed: SealedCommand[] = [];
  for (const one of opened)
    for (let at = 0; at < each; at += 1) sealed.push(await phone.seal(one, { kind: 'note', text: `Note ${at}` }));
  const sync = async ({ url }: Serving): Promise<readonly FieldOutcome[] | undefined> => {
    const visitor = createVisitor(portOf(url), { cookies: { staff: token } });
    const body = JSON.stringify({ shift: phone.shift.id, sealed });
    const headers = { 'content-type': 'application/json' };
    try {
      const { status, text } = await visitor.open('/field/sync', { method: 'POST', headers, body });
      assert.equal(status, 200, text);
      return (JSON.parse(text) as { outcomes: readonly FieldOutcome[] }).outcomes;
    } catch (fault) {
      if (!/ECONN|socket hang up|EPIPE/.test(`${(fault as { code?: string }).code ?? ''} ${String(fault)}`))
        throw fault;
      return undefined;
    }
  };
  const count = async () => {
    let total = 0;
    for (const { id } of opened) total += await countRows(house, 'cases.note', id);
    return total;
  };
  const kept: number[] = [];
  for (let round = 0; round < 2; round += 1) {
    const serving = await startGuildhall(environment, []);
    const syncing = sync(serving);
    const before = await count();
    while ((await count()) === before && before < sealed.length) await wait(2);
    await wait(randomInt(0, 60));
    await serving.kill();
    await syncing;
    kept.push(await count());
  }
  const last = await startGuildhall(environment, []);
  const outcomes = await sync(last);
  assert.equal(await last.stop(), 0);
  assert.ok(
    outcomes?.every(({ outcome }) => outcome === 'applied' || outcome === 'already'),
    JSON.stringify(outcomes),
  );
  assert.equal(await count(), sealed.length);
  for (const { id } of opened) assert.equal(await countRows(house, 'field.command', id), each);
  assert.ok((kept[0] ?? 0) > 0 && (kept[0] ?? 0) < sealed.length, `${kept} were kept of ${sealed.length}`);
  const entered = rebuilders.filter(({ table }) => table !== 'platform.place'); // a test's place is on no record
  const rebuilt = await rebuildCheck(house, house.place, entered, evidenceOf(house));
  assert.ok(rebuilt.ok, JSON.stringify(rebuilt));
  t.diagnostic(`${kept.join(' and ')} of ${sealed.length} commands were kept when the server was killed`);
});
