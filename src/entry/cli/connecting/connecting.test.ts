import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createFileCustody, createFileLedger } from '../../../foundation/vault/index.js';
import { checkout } from '../../../platform/checkout.js';
import { testHouse } from '../../../platform/database/testing.js';
import { publishService } from '../../../work/services/index.js';
import type { Command } from '../commands.js';
import { serviceCheckCommand } from '../service-check.js';
import { servicePublishCommand } from '../service-publish.js';
import {
  connectorEndCommand,
  connectorListCommand,
  connectorRunCommand,
  connectorSecretCommand,
} from './connector-commands.js';
import { connectorCheckCommand, connectorSetCommand } from './connector-set.js';

const root = await mkdtemp(join(tmpdir(), 'guildhall-connecting-test-'));
const data = join(root, 'data');
const house = await testHouse({
  custody: createFileCustody(join(data, 'keys')),
  ledger: createFileLedger(join(data, 'shred')),
});
after(async () => {
  await house.close();
  await rm(root, { recursive: true });
});
await house.act({ kind: 'system', name: 'operator' }, async (ctx) =>
  publishService(ctx, await readFile(join(checkout, 'definitions', 'pothole.yaml'), 'utf8')),
);

async function run(command: Command, ...args: readonly string[]) {
  const said: string[] = [];
  const hear = (line: string) => said.push(line);
  const environment = { GUILDHALL_DATA: data, DATABASE_URL: house.url };
  const status = await command.run({ args, environment, out: hear, error: hear });
  return { status, said: said.join('\n') };
}

const sound = `connector: works-office
title: { en: Works office, cy: Swyddfa waith }
service: pothole
by: folder
clearance: internal
asks: highways
states: { scheduled: ordered }
`;
async function set(text: string) {
  const file = join(root, 'works.yaml');
  await writeFile(file, text);
  return run(connectorSetCommand, file);
}

test('an operator connects a system, lists it with its folder, runs it, says its secret and ends it', async () => {
  const connected = await set(sound);
  assert.equal(connected.status, 0, connected.said);
  assert.match((await run(connectorRunCommand)).said, /told and heard/);
  const { said } = await run(connectorListCommand);
  assert.match(said, /works-office {2}pothole {2}folder {2}\S+connectors\S+works-office {2}connected/);
  assert.match(said, /compared 20/);
  assert.match((await run(connectorSecretCommand, 'works-office')).said, /^whsec_/);
  assert.equal((await run(connectorEndCommand, 'works-office')).status, 0);
  assert.match((await run(connectorListCommand)).said, /ended 20/);
  for (const command of [connectorEndCommand, connectorSecretCommand])
    assert.match((await run(command, 'works-office')).said, /connector list/);
});

test('what is said or written wrongly is refused with how to mend it', async () => {
  const faulty = await set(sound.replace('scheduled: ordered', 'schedule: ordered'));
  assert.equal(faulty.status, 1);
  assert.match(faulty.said, /works\.yaml:7:\d+: the service has no state schedule\. Fix: it has: received/);
  assert.match((await run(connectorSetCommand, join(root, 'none.yaml'))).said, /none\.yaml/);
  for (const [command, args] of [
    [connectorSetCommand, []],
    [connectorListCommand, ['all']],
    [connectorRunCommand, ['--place']],
    [connectorEndCommand, ['a', 'b']],
  ] as const)
    assert.equal((await run(command, ...args)).status, 2);
});

test('a document is judged beforehand by the same words, and nothing is connected by it', async () => {
  const file = join(root, 'judged.yaml');
  for (const text of [
    sound.replace('works-office', 'judged'),
    sound.replace('scheduled: ordered', 'schedule: x'),
    'a: [',
  ]) {
    await writeFile(file, text.replace('works-office', 'judged'));
    const judged = await run(connectorCheckCommand, file);
    assert.ok(!(await run(connectorListCommand)).said.includes('judged'));
    const connected = await run(connectorSetCommand, file);
    assert.equal(judged.status, connected.status);
    if (judged.status === 1) assert.equal(judged.said, connected.said);
    assert.equal((await run(connectorEndCommand, 'judged')).status, judged.status);
    await house.act({ kind: 'system', name: 'operator' }, async (ctx) =>
      ctx.writes.run("delete from partners.connector where place_id = $1 and name = 'judged'", [ctx.place]),
    );
  }
  assert.equal((await run(connectorCheckCommand)).status, 2);
});

test('what publishing would take from a connected system is said before, and when it is done', async () => {
  const fields = 'fields: { surface: SURFACE, depth: DEPTH }\ntakes: { complete: mended }\n';
  assert.equal((await set(sound.replace('works-office', 'reliant') + fields)).status, 0);
  const source = await readFile(join(checkout, 'definitions', 'pothole.yaml'), 'utf8');
  const file = join(root, 'pothole.yaml');
  const check = async (text: string, ...more: readonly string[]) => {
    await writeFile(file, text);
    return run(serviceCheckCommand, file, '--on', '2026-03-02', ...more);
  };
  const same = await check(source, '--place', 'testham');
  assert.equal(same.status, 0, same.said);
  const renamed = source.replaceAll('scheduled', 'planned');
  assert.equal((await check(renamed)).status, 0, 'a declaration by itself is right');
  const told = await check(renamed, '--place', 'testham');
  assert.equal(told.status, 1);
  assert.match(told.said, /reliant would not fit: the service has no state scheduled/);
  const paved = source.replaceAll('surface', 'paving');
  assert.match((await check(paved, '--place', 'testham')).said, /reliant would not fit: the service asks no surface/);
  const json = await check(renamed, '--place', 'testham', '--json');
  assert.match(json.said, /"connector": "reliant"/);
  assert.equal((await check(source, '--place', 'nowhere')).status, 1);
  await writeFile(file, renamed);
  assert.match(
    (await run(servicePublishCommand, file, '--place', 'testham')).said,
    /reliant would not fit: the service has no state/,
  );
  await writeFile(file, source);
  assert.doesNotMatch((await run(servicePublishCommand, file, '--place', 'testham')).said, /would not fit/);
});

test('a system that does not answer is named with why', async () => {
  const dead = sound
    .replace('by: folder', 'by: http\naddress: http://127.0.0.1:9/jobs')
    .replace('works-office', 'dead');
  const connected = await set(dead);
  assert.equal(connected.status, 0, connected.said);
  const ran = await run(connectorRunCommand);
  assert.deepEqual([ran.status, ran.said.includes('dead could not be heard: private-address')], [1, true], ran.said);
});
