import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { testHouse } from '../../../platform/database/testing.js';
import { appendEntry } from '../append-entry.js';
import { checkpointText, originOf } from '../checkpoints/checkpoint.js';
import { listKnownKeys } from '../checkpoints/list-known-keys.js';
import { cosign, readSigningKey, signNote, toVerifierKey, toWitnessKey } from '../checkpoints/note.js';
import { hashLeaf, hashNode } from '../merkle/hash.js';
import { checkProof } from '../proofs/check-proof.js';
import { proveInclusion } from '../proofs/prove-inclusion.js';
import { readCheckpoint } from '../read-checkpoint.js';
import { sequenceOnce } from '../sequencing/sequence-once.js';
import { addWitness, endWitness } from './add-witness.js';
import { answerCheckpoint } from './answer-checkpoint.js';
import { askWitnesses } from './ask-witnesses.js';
import { listWitnesses, quorumOf } from './list-witnesses.js';
import { openWitnessFolder } from './witness-folder.js';

const house = await testHouse();
const { place } = house;
const root = await mkdtemp(join(tmpdir(), 'guildhall-witness-'));
const servers: Server[] = [];
after(async () => {
  for (const server of servers) server.close();
  await house.close();
  await rm(root, { recursive: true });
});

const log = readSigningKey(Buffer.alloc(32, 1));
const origin = originOf('faraway', 1);
const leaves = ['a', 'b', 'c', 'd'].map((text) => hashLeaf(text));
const [a, b, c, d] = leaves as [Buffer, Buffer, Buffer, Buffer];
const signed = (size: number, hash: Buffer) =>
  signNote(checkpointText('faraway', { epoch: 1, size, root: hash }), origin, log);
const base64 = (...hashes: readonly Buffer[]) => hashes.map((hash) => `${hash.toString('base64')}\n`).join('');
const two = hashNode(a, b);
const three = hashNode(two, c);
const four = hashNode(two, hashNode(c, d));
const noon = new Date('2026-03-02T12:00:00Z');

test('a witness answers as the specification says, and keeps what it saw over a restart', async () => {
  const path = join(root, 'one');
  const folder = await openWitnessFolder(path, house.random, 'witness.example/one');
  const tell = (body: string) => answerCheckpoint(folder, body, noon);
  assert.equal((await tell(`old 0\n\n${signed(2, two)}`)).status, 404);
  assert.equal(await folder.trust('nonsense'), false);
  assert.equal(await folder.trust(toVerifierKey(origin, log)), true);
  const forger = readSigningKey(Buffer.alloc(32, 9));
  const forged = signNote(checkpointText('faraway', { epoch: 1, size: 2, root: two }), origin, forger);
  assert.equal((await tell(`old 0\n\n${forged}`)).status, 403);
  for (const body of ['', 'old 0\n', 'old 00\n\nx', `old -1\n\n${signed(2, two)}`, `old 0\n!\n\n${signed(2, two)}`])
    assert.equal((await tell(body)).status, 400, body);
  assert.equal((await tell(`old 3\n\n${signed(2, two)}`)).status, 400);
  const first = await tell(`old 0\n\n${signed(2, two)}`);
  assert.deepEqual([first.status, first.body.startsWith('— witness.example/one ')], [200, true]);
  const behind = await tell(`old 0\n\n${signed(3, three)}`);
  assert.deepEqual([behind.status, behind.type, behind.body], [409, 'text/x.tlog.size', '2\n']);

  const again = await openWitnessFolder(path, house.random);
  assert.equal((await answerCheckpoint(again, `old 2\n${base64(c)}\n${signed(3, three)}`, noon)).status, 200);
  assert.equal((await answerCheckpoint(again, `old 3\n\n${signed(3, three)}`, noon)).status, 200, 'the same once more');
  assert.equal(again.findSeen(origin)?.size, 3);
});

test('a fork and a smaller tree are refused, and reported once with both signatures', async () => {
  const folder = await openWitnessFolder(join(root, 'two'), house.random, 'witness.example/two');
  await folder.trust(toVerifierKey(origin, log));
  const tell = (body: string) => answerCheckpoint(folder, body, noon);
  assert.equal((await tell(`old 0\n\n${signed(3, three)}`)).status, 200);
  const other = await tell(`old 3\n\n${signed(3, four)}`);
  assert.deepEqual([other.status, other.reported?.is], [409, 'forked']);
  const fork = await tell(`old 3\n${base64(c, d, two)}\n${signed(4, two)}`);
  assert.deepEqual([fork.status, fork.reported?.is], [422, 'forked']);
  const less = await tell(`old 0\n\n${signed(2, two)}`);
  assert.deepEqual([less.status, less.body, less.reported?.is], [409, '3\n', 'shrunk']);
  assert.equal((await tell(`old 0\n\n${signed(2, two)}`)).reported, undefined);
  const reports = folder.listReports();
  assert.equal(reports.length, 3);
  for (const report of reports) assert.equal(report.match(/^— guildhall\/faraway\/1 /gm)?.length, 2);
  assert.equal(folder.findSeen(origin)?.size, 3, 'it still stands by what it saw');
  assert.equal((await tell(`old 3\n${base64(c, d, two)}\n${signed(4, four)}`)).status, 200, 'and by what continues it');
});

test('a witness whose memory is damaged does not sign as if it had seen nothing', async () => {
  const path = join(root, 'two');
  const folder = await openWitnessFolder(path, house.random);
  const file = (await readdir(path)).find((name) => name.endsWith('.checkpoint')) ?? '';
  await writeFile(join(path, file), '');
  await assert.rejects(answerCheckpoint(folder, `old 0\n\n${signed(2, two)}`, noon), /Put its newest copy back/);
});

/** A witness on a port of its own, whose clock can be put wrong. */
async function standing(name: string, skew = 0) {
  const folder = await openWitnessFolder(join(root, name.replace('/', '-')), house.random, name);
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', async () => {
      const now = new Date(house.clock.now().getTime() + skew);
      const { status, type, body } = await answerCheckpoint(folder, Buffer.concat(parts).toString('utf8'), now);
      response.writeHead(status, { 'content-type': type }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  return { folder, server, url, key: toWitnessKey(folder.name, folder.key) };
}

const operator = { kind: 'system', name: 'operator' } as const;
const append = (...streams: string[]) =>
  house.act(async (ctx) => {
    for (const stream of streams) appendEntry(ctx, { stream, version: 1, kind: 'case.opened', data: {} });
  });
const stands = async () =>
  Object.fromEntries((await house.read((ctx) => listWitnesses(ctx))).map((one) => [one.name, one]));

test('two witnesses of three make a quorum; a proof then carries what they signed, and checks by their keys', async () => {
  const near = await Promise.all(['near.example/w', 'far.example/w'].map((name) => standing(name)));
  const wrong = await standing('wrong.example/w', 3_600_000);
  for (const { key, url } of [...near, wrong])
    assert.ok((await house.act(operator, (ctx) => addWitness(ctx, { key, url }))).ok);
  await append('case:1', 'case:2');
  await sequenceOnce(house, place);
  const own = (await house.read((ctx) => listKnownKeys(ctx.db, place)))[0] ?? '';
  for (const { folder } of [...near, wrong]) await folder.trust(own);
  assert.equal(await askWitnesses(house, place), 2);
  assert.equal(await askWitnesses(house, place), 0, 'nobody is asked twice for the same tree');
  assert.equal((await stands())['wrong.example/w']?.fault, 'clock');
  const note = (await house.read((ctx) => readCheckpoint(ctx.db, place))) ?? '';
  assert.equal(note.match(/^— /gm)?.length, 3);

  await append('case:3');
  await sequenceOnce(house, place);
  const proof = await house.read((ctx) => proveInclusion(ctx.db, place, 'case:1', 1));
  const newest = await house.read((ctx) => proveInclusion(ctx.db, place, 'case:3', 1));
  assert.ok(proof.ok && newest.ok);
  const keys = (await house.read((ctx) => listKnownKeys(ctx.db, place))).join('\n');
  const checked = checkProof({ file: proof.value.file, keys, now: house.clock.now() });
  assert.ok(checked.ok, JSON.stringify(checked));
  assert.deepEqual(checked.cosigned.map(({ name }) => name).sort(), ['far.example/w', 'near.example/w']);
  const alone = checkProof({ file: newest.value.file, keys, now: house.clock.now() });
  assert.ok(alone.ok);
  assert.deepEqual(alone.cosigned, [], 'an entry that no witness saw yet is proved by the newest root alone');
  assert.equal(await askWitnesses(house, place), 2, 'the larger tree continues the smaller');
});

test('a witness that is away for a week is told of and never dropped, and signs when it is back', async () => {
  const away = await standing('away.example/w');
  const own = (await house.read((ctx) => listKnownKeys(ctx.db, place)))[0] ?? '';
  await away.folder.trust(own);
  assert.ok((await house.act(operator, (ctx) => addWitness(ctx, { key: away.key, url: away.url }))).ok);
  assert.equal(await askWitnesses(house, place), 1);
  const { port } = away.server.address() as { port: number };
  await new Promise((resolve) => {
    away.server.close(resolve);
    away.server.closeAllConnections();
  });
  for (let day = 1; day <= 7; day += 1) {
    house.clock.advance(24 * 3_600_000);
    await append(`case:day-${day}`);
    await sequenceOnce(house, place);
    assert.equal(await askWitnesses(house, place), 2, 'the others sign all the same');
  }
  const silent = (await stands())['away.example/w'];
  assert.deepEqual([silent?.is, silent?.fault], ['silent', 'unreachable']);
  assert.ok((await house.read((ctx) => proveInclusion(ctx.db, place, 'case:day-7', 1))).ok);
  await new Promise<void>((resolve) => away.server.listen(port, '127.0.0.1', resolve));
  assert.equal(await askWitnesses(house, place), 1);
  assert.equal((await stands())['away.example/w']?.is, 'well');
});

test('a witness that saw more than the database holds says so, and so does one that saw another tree', async () => {
  const slug = 'restored';
  const there = await house.addPlace(slug);
  const far = await standing('memory.example/w');
  assert.ok((await house.act({ place: there, actor: operator }, (ctx) => addWitness(ctx, far))).ok);
  await house.act({ place: there }, async (ctx) =>
    appendEntry(ctx, { stream: 'case:1', version: 1, kind: 'case.opened', data: {} }),
  );
  await sequenceOnce(house, there);
  const own = (await house.read({ place: there }, (ctx) => listKnownKeys(ctx.db, there)))[0] ?? '';
  await far.folder.trust(own);
  const name = originOf(slug, 1);
  const faultNow = async () => {
    await askWitnesses(house, there);
    return (await house.read({ place: there }, (ctx) => listWitnesses(ctx)))[0]?.fault;
  };
  const lately = (size: number) => ({
    note: signNote(checkpointText(slug, { epoch: 1, size, root: two }), name, log),
    origin: name,
    size,
    root: two,
  });
  await far.folder.keepSeen(lately(900));
  assert.equal(await faultNow(), 'ahead');
  await far.folder.keepSeen(lately(2));
  assert.equal(await faultNow(), 'forked');
});

test('a witness is refused without its key, an address that is one, or a name of its own', async () => {
  const key = toWitnessKey('new.example/w', log);
  const add = (given: { key: string; url: string }) => house.act(operator, (ctx) => addWitness(ctx, given));
  const url = 'https://new.example/witness';
  assert.deepEqual(await add({ key: toVerifierKey('new.example/w', log), url }), {
    ok: false,
    refused: 'not-a-witness-key',
  });
  for (const bad of [
    'http://new.example',
    'https://user:word@new.example',
    'file:///etc',
    'x',
    'https://new.example/?a=1',
  ])
    assert.deepEqual(await add({ key, url: bad }), { ok: false, refused: 'not-an-address' });
  assert.ok((await add({ key, url })).ok);
  assert.deepEqual(await add({ key, url }), { ok: false, refused: 'known-already' });
  assert.ok((await house.act(operator, (ctx) => endWitness(ctx, 'new.example/w'))).ok);
  assert.deepEqual(await house.act(operator, (ctx) => endWitness(ctx, 'new.example/w')), {
    ok: false,
    refused: 'no-such-witness',
  });
});

test('no two quorums of the same witnesses are strangers', () => {
  for (let many = 1; many < 20; many += 1) assert.ok(quorumOf(many) * 2 > many && quorumOf(many) <= many);
  assert.match(cosign('text\n', 'w', log, 1), /^— w [A-Za-z0-9+/]+=*\n$/);
});
