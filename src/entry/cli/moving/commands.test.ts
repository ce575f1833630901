import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { tamper } from '../../../platform/database/testing/tamper.js';
import type { Command } from '../commands.js';
import { doctorCommand } from '../doctor/doctor.js';
import { fillPlace } from '../evidence/testing.js';
import { verifyCommand } from '../evidence/verify.js';
import { exportCommand } from './export.js';
import { importPlaceCommand } from './import.js';
import { recipientCommand } from './recipient.js';
import { type Installation, installation } from './testing.js';

const [old, fresh] = [await installation('giver'), await installation('taker')];
after(async () => {
  await old.close();
  await fresh.close();
});
await fillPlace(old.house);
await tamper(fresh.house, `delete from platform.place where place_id = '${fresh.house.place}'`); // it has no record of its making

/** Runs a command as an operator of that installation does. */
async function run({ house, data }: Installation, command: Command, ...args: string[]) {
  const said: string[] = [];
  const wrong: string[] = [];
  const status = await command.run({
    args,
    environment: { GUILDHALL_DATA: data, DATABASE_URL: house.url, GUILDHALL_LOG: 'silent' },
    out: (line) => said.push(line),
    error: (line) => wrong.push(line),
  });
  return { status, said: said.join('\n'), wrong: wrong.join('\n') };
}

test('called wrongly, each command says how it is called and does nothing', async () => {
  for (const [command, args] of [
    [recipientCommand, []],
    [exportCommand, ['--place', 'wealdham']],
    [exportCommand, ['--out', '/tmp/x', '--too', 'much']],
    [importPlaceCommand, []],
  ] as const)
    assert.equal((await run(old, command, ...args)).status, 2);
  const out = join(old.data, 'never');
  const absent = await run(
    old,
    exportCommand,
    '--out',
    out,
    '--place',
    'wealdham',
    '--to',
    join(old.data, 'absent.jwk'),
  );
  assert.deepEqual([absent.status, absent.wrong], [1, `${join(old.data, 'absent.jwk')} is not there.`]);
  assert.match((await run(old, exportCommand, '--out', out, '--place', 'nowhere')).wrong, /There is no place nowhere/);
  assert.match((await run(fresh, importPlaceCommand, old.data)).wrong, /holds no whole export/);
});

test('an operator moves a place by three commands, and a fourth verifies it', async () => {
  const made = await run(fresh, recipientCommand, fresh.data);
  const file = join(fresh.data, 'recipient.jwk');
  const { kid, d } = JSON.parse(await readFile(file, 'utf8')) as { kid: string; d?: string };
  assert.deepEqual([made.status, d], [0, undefined]);
  assert.ok(made.said.includes(kid));
  assert.match((await run(fresh, recipientCommand, fresh.data)).wrong, /never written over/);

  const out = join(old.data, 'export');
  const exported = await run(old, exportCommand, '--place', 'wealdham', '--to', file, '--out', out);
  assert.deepEqual([exported.status, exported.wrong], [0, '']);
  assert.ok(exported.said.includes(`Its keys are encrypted to the key ${kid}`));
  assert.match((await run(old, exportCommand, '--place', 'wealdham', '--out', out)).wrong, /is there already/);

  const taken = await run(fresh, importPlaceCommand, out);
  assert.deepEqual([taken.status, taken.wrong], [0, '']);
  assert.match(taken.said, /Epoch 2 of its record is open .* by guildhall\/wealdham\/1\+/);
  const verified = await run(fresh, verifyCommand);
  assert.deepEqual([verified.status, verified.wrong], [0, '']);
  assert.ok((await run(fresh, doctorCommand)).said.includes(`recipient-${kid}.json`));
  assert.ok(!(await run(old, doctorCommand)).said.includes('recipient-'));
  assert.match((await run(fresh, importPlaceCommand, out)).wrong, /has the place wealdham already/);
});
