import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import {
  endClient,
  findApiKey,
  listApiKeys,
  listClients,
  makeApiKey,
  setClient,
} from '../../../foundation/people/index.js';
import { createFileCustody, createFileLedger } from '../../../foundation/vault/index.js';
import { checkout } from '../../../platform/checkout.js';
import { testHouse } from '../../../platform/database/testing.js';
import { publishService } from '../../../work/services/index.js';
import type { Command } from '../commands.js';
import { clientEndCommand } from './client-end.js';
import { clientSetCommand } from './client-set.js';
import { keyEndCommand } from './key-end.js';
import { keyListCommand } from './key-list.js';
import { keyMakeCommand } from './key-make.js';

const root = await mkdtemp(join(tmpdir(), 'guildhall-clients-test-'));
const data = join(root, 'data');
const house = await testHouse({
  custody: createFileCustody(join(data, 'keys')),
  ledger: createFileLedger(join(data, 'shred')),
});
after(async () => {
  await house.close();
  await rm(root, { recursive: true });
});

async function run(command: Command, ...args: readonly string[]) {
  const said: string[] = [];
  const hear = (line: string) => said.push(line);
  const environment = { GUILDHALL_DATA: data, DATABASE_URL: house.url };
  const status = await command.run({ args, environment, out: hear, error: hear });
  return { status, said: said.join('\n') };
}

const { publicKey, privateKey } = generateKeyPairSync('ed25519', {
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const [open, secret] = [join(root, 'client.pem'), join(root, 'client.key')];
await writeFile(open, publicKey);
await writeFile(secret, privateKey);
const set = (name: string, title: string, key: string, purpose = 'CustomerCare') =>
  run(clientSetCommand, name, '--title', title, '--purpose', purpose, '--key', key);
const states = async () =>
  (await house.read(listClients)).map(({ name, title, dpv, state }) => [name, title, dpv, state]);

test('an operator lets a client in by its public key, gives it another title, and ends it', async () => {
  const first = await set('citizen-portal', 'The portal of the land', open);
  assert.deepEqual([first.status, /by the key [\w-]{43}\./.test(first.said)], [0, true], first.said);
  assert.equal((await set('citizen-portal', 'Land portal', open)).status, 0);
  assert.deepEqual(await states(), [['citizen-portal', 'Land portal', 'https://w3id.org/dpv#CustomerCare', 'active']]);
  assert.equal((await run(clientEndCommand, 'citizen-portal')).status, 0);
  assert.deepEqual(await states(), [['citizen-portal', 'Land portal', 'https://w3id.org/dpv#CustomerCare', 'ended']]);
  assert.match((await run(clientEndCommand, 'citizen-portal')).said, /No client of that name/);
});

test('what is no name, title or public key is refused with how to mend it', async () => {
  assert.match((await set('Portal', 'The portal', open)).said, /small letters/);
  assert.match((await set('portal', 'P', open)).said, /what people read/);
  for (const purpose of ['', 'SellDataToThirdParties', 'https://w3id.org/dpv#'])
    assert.match(
      (await set('portal', 'The portal', open, purpose)).said,
      /by a name of the Data Privacy Vocabulary: Acad/,
    );
  assert.match((await set('portal', 'The portal', secret)).said, /openssl genpkey -algorithm ed25519/);
  assert.match((await set('portal', 'The portal', join(root, 'none'))).said, /cannot be read/);
  for (const args of [[], ['portal'], ['portal', '--what', 'x']])
    assert.equal((await run(clientSetCommand, ...args)).status, 2);
  for (const args of [[], ['--place'], ['a', 'b'], ['a', '--place']])
    assert.equal((await run(clientEndCommand, ...args)).status, 2);
});

test('a client that cannot sign gets a secret, told once and kept as its hash, which ends with it or by itself', async () => {
  const source = await readFile(join(checkout, 'definitions', 'pothole.yaml'), 'utf8');
  await house.act({ kind: 'system', name: 'test' }, (ctx) => publishService(ctx, source));
  const known = await run(clientSetCommand, 'street-app', '--title', 'Streets', '--purpose', 'CustomerCare');
  assert.match(known.said, /key make street-app/);
  const made = await run(keyMakeCommand, 'street-app', '--services', 'pothole');
  const [one = ''] = made.said.split('\n');
  assert.equal((await house.read((ctx) => findApiKey(ctx, one)))?.client, 'street-app', made.said);
  const listed = (await run(keyListCommand)).said;
  assert.match(listed, /street-app {2}pothole {2}may submit {2}made .*, in use/);
  assert.equal(listed.includes(one), false);
  const [key] = await house.read(listApiKeys);
  assert.ok(key && !JSON.stringify(key).includes(one.slice(12)));
  assert.equal((await run(keyEndCommand, key.id)).status, 0);
  assert.equal(await house.read((ctx) => findApiKey(ctx, one)), undefined);
  assert.match((await run(keyEndCommand, key.id)).said, /key list/);
  const [other = ''] = (await run(keyMakeCommand, 'street-app', '--services', 'pothole')).said.split('\n');
  await run(clientEndCommand, 'street-app');
  assert.equal(await house.read((ctx) => findApiKey(ctx, other)), undefined);
});

test('a secret for nobody, for nothing, or for no service of the place is refused with how to mend it', async () => {
  await run(clientSetCommand, 'street-app', '--title', 'Streets', '--purpose', 'CustomerCare');
  assert.match((await run(keyMakeCommand, 'nobody', '--services', 'pothole')).said, /client set/);
  assert.match((await run(keyMakeCommand, 'street-app')).said, /Say for which services/);
  assert.match((await run(keyMakeCommand, 'street-app', '--services', 'potholes')).said, /It has: pothole/);
  for (const args of [[], ['a', 'b'], ['a', '--what', 'x'], ['a', '--services', 'pothole', '--may', 'fly']])
    assert.equal((await run(keyMakeCommand, ...args)).status, 2);
  for (const args of [[], ['no-number'], ['a', '--place']]) assert.equal((await run(keyEndCommand, ...args)).status, 2);
  assert.equal((await run(keyListCommand, 'all')).status, 2);
  const actor = { kind: 'resident', person: house.ids.next<'person'>() } as const;
  const refused = await house.act(actor, (ctx) => makeApiKey(ctx, { client: 'street-app', services: ['pothole'] }));
  assert.equal(!refused.ok && refused.refused, 'not-allowed');
});

test('a key reads the answers and makes the moves that it names, and no others; on what ground is said', async () => {
  const source = await readFile(join(checkout, 'definitions', 'pothole.yaml'), 'utf8');
  await house.act({ kind: 'system', name: 'test' }, (ctx) => publishService(ctx, source));
  await run(clientSetCommand, 'street-app', '--title', 'Streets', '--purpose', 'CustomerCare');
  const make = (...more: readonly string[]) =>
    run(keyMakeCommand, 'street-app', '--services', 'pothole', '--may', 'submit,read,move', ...more);
  const moves = ['--moves', 'pothole.mended,pothole.made-safe'];
  const made = await make(...moves, '--fields', 'pothole.surface,pothole.name', '--own');
  const [secret = ''] = made.said.split('\n');
  const key = await house.read((ctx) => findApiKey(ctx, secret));
  assert.deepEqual(
    [key?.may, key?.fields, key?.moves],
    [
      ...[
        ['move', 'read', 'submit'],
        ['pothole.name', 'pothole.surface'],
        ['pothole.made-safe', 'pothole.mended'],
      ],
    ],
  );
  assert.match(
    (await run(keyListCommand)).said,
    /may move,read,submit pothole\.name pothole\.surface pothole\.made-safe/,
  );
  const plain = await make(...moves, '--fields', 'pothole.surface');
  assert.equal(plain.status, 0, plain.said);
  for (const [more, said] of [
    [[], /no move is named/],
    [[...moves, '--fields', 'pothole.name'], /about people.*--agreement/],
    [[...moves, '--fields', 'pothole.name', '--own', '--agreement', 'x'], /not both/],
    [[...moves, '--fields', 'pothole.name', '--agreement', house.ids.next()], /No sharing agreement/],
    [[...moves, '--fields', 'pothole.nothing'], /asks no nothing/],
    [[...moves, '--fields', 'else.name'], /no service of this place/],
    [['--moves', 'pothole.reopen'], /may not take reopen.*It may take: inspect/],
    [['--moves', 'else.mended'], /no service of this place/],
  ] as const) {
    const refused = await make(...more);
    assert.deepEqual([refused.status, said.test(refused.said)], [1, true], refused.said);
  }
  const only = (...more: readonly string[]) => run(keyMakeCommand, 'street-app', '--services', 'pothole', ...more);
  assert.match((await only('--fields', 'pothole.surface')).said, /may not read/);
  assert.match((await only(...moves)).said, /may not move/);
  assert.match((await only('--may', ',')).said, /what it may do/);
});

test('nobody but the operator lets a client in or ends one', async () => {
  const actor = { kind: 'resident', person: house.ids.next<'person'>() } as const;
  const wish = { name: 'portal', title: 'The portal', purpose: 'CustomerCare', pem: publicKey };
  const refused = await house.act(actor, (ctx) => setClient(ctx, wish));
  assert.equal(!refused.ok && refused.refused, 'not-allowed');
  const ended = await house.act(actor, (ctx) => endClient(ctx, 'citizen-portal'));
  assert.equal(!ended.ok && ended.refused, 'not-allowed');
});
