import assert from 'node:assert/strict';
import { createPublicKey, hash, verify } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import {
  addWitness,
  answerCheckpoint,
  appendEntry,
  askWitnesses,
  type EntryProof,
  listKnownKeys,
  openMovedEpoch,
  openWitnessFolder,
  sequenceOnce,
  toWitnessKey,
  verifyInclusion,
  type WitnessFolder,
} from '../../../foundation/record/index.js';
import { tamper } from '../../../platform/database/testing/tamper.js';
import { moveCase, openCase, startEffort } from '../../../work/cases/index.js';
import { getService, parseAnswers } from '../../../work/services/index.js';
import { testSite } from '../testing.js';

const site = await testSite();
after(() => site.close());
const { house } = site;
const officer = await site.officer({ roles: ['contact-team'] });

const one = await house.act({ channel: 'web' }, async (ctx) => {
  const service = await getService(ctx, 'missed-bin');
  const answers = parseAnswers(service, { container: { '': ['refuse'] } });
  if (!answers.ok) throw new Error(answers.refused);
  const opened = await openCase(ctx, { service, answers: answers.value });
  if (!opened.ok) throw new Error(opened.refused);
  return opened.value.case;
});
const actor = { kind: 'staff', person: officer.person, roles: ['contact-team'] } as const;
const effort = await house.act(actor, (ctx) => startEffort(ctx, { case: one }));
if (!effort.ok) throw new Error(effort.refused);
await house.act(actor, (ctx) => moveCase(ctx, { case: one, transition: 'schedule' }));
await site.settle();

/** A checker of one's own, written from docs/record.md alone. */
function checkProof(file: string, verifierKey: string): unknown {
  const sha256 = (...parts: readonly Uint8Array[]) => hash('sha256', Buffer.concat(parts), 'buffer');
  const [head = '', ...rest] = file.split('\n\n');
  const note = rest.join('\n\n');
  const [first, extra = '', at = '', ...hashes] = head.split('\n');
  assert.equal(first, 'c2sp.org/tlog-proof@v1');
  const entry = Buffer.from(extra.replace('extra ', ''), 'base64');

  const [signed = '', signature = ''] = note.split('\n\n');
  const [origin, size = ''] = signed.split('\n');
  const [name, , ...key] = verifierKey.split('+');
  assert.equal(origin, name);
  const raw = Buffer.from(key.join('+'), 'base64').subarray(1);
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw]);
  const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' });
  const bytes = Buffer.from(signature.trim().split(' ')[2] ?? '', 'base64').subarray(4);
  assert.ok(verify(null, Buffer.from(`${signed}\n`), publicKey, bytes), 'the checkpoint is signed');

  let index = Number(at.replace('index ', ''));
  let last = Number(size) - 1;
  let node = sha256(Buffer.from([0]), entry);
  for (const sibling of hashes.map((text) => Buffer.from(text, 'base64'))) {
    const isRight = index % 2 === 1 || index === last;
    node = isRight ? sha256(Buffer.from([1]), sibling, node) : sha256(Buffer.from([1]), node, sibling);
    if (isRight)
      while (index % 2 === 0 && index > 0) {
        index /= 2;
        last = Math.floor(last / 2);
      }
    index = Math.floor(index / 2);
    last = Math.floor(last / 2);
  }
  assert.equal(last, 0);
  assert.equal(node.toString('base64'), signed.split('\n')[2], 'the leaf is under the signed root');
  return JSON.parse(entry.toString('utf8'));
}

const keyOn = async () =>
  /guildhall\/testham\/1\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+/.exec((await site.visitor().open('/record')).text)?.[0] ?? '';

test('a proof that is served checks by our own verifier', async () => {
  for (const version of [1, 2]) {
    const { status, body, headers } = await officer.open(`/record/proof/case:${one}/${version}`);
    assert.equal(status, 200);
    assert.equal(headers['cache-control'], 'no-store');
    const proof = JSON.parse(body) as EntryProof;
    const root = Buffer.from(proof.checkpoint.split('\n')[2] ?? '', 'base64');
    const parts = {
      leaf: Buffer.from(proof.leaf, 'base64'),
      proof: proof.proof.map((text) => Buffer.from(text, 'base64')),
    };
    assert.equal(verifyInclusion({ index: proof.index, size: proof.size, root, ...parts }), true);
  }
});

test('and by a checker that knows only docs/record.md, from the file alone', async () => {
  const key = await keyOn();
  const { body, headers } = await officer.open(`/record/proof/case:${one}/2/tlog-proof`);
  assert.match(String(headers['content-disposition']), /entry\.tlog-proof/);
  const entry = checkProof(body, key) as unknown[];
  assert.deepEqual(entry.slice(0, 5), ['guildhall-entry/1', house.place, `case:${one}`, 2, 'case.moved']);
  const forged = body.replace(/^extra .*$/m, (line) => {
    const changed = Buffer.from(line.slice(6), 'base64').toString('utf8').replace('case.moved', 'case.closed');
    return `extra ${Buffer.from(changed).toString('base64')}`;
  });
  assert.notEqual(forged, body);
  assert.throws(() => checkProof(forged, key), /under the signed root/);
  assert.throws(
    () =>
      checkProof(
        body.replace(/^(\d+)$/m, (size) => String(Number(size) + 1)),
        key,
      ),
    /is signed/,
  );
});

test('the signed checkpoint and its tiles are open to everybody, and agree', async () => {
  const anyone = site.visitor();
  const { body: note, headers } = await anyone.open('/record/checkpoint');
  assert.equal(headers['access-control-allow-origin'], '*');
  const size = Number(note.split('\n')[1]);
  const tile = await anyone.open(`/record/tile/0/000.p/${size}`);
  assert.equal(tile.status, 200);
  assert.equal(tile.headers['content-type'], 'application/octet-stream');
  const { body } = await officer.open(`/record/proof/case:${one}/1`);
  const { index, leaf } = JSON.parse(body) as EntryProof;
  assert.equal(tile.bytes.subarray(index * 32, index * 32 + 32).toString('base64'), leaf);
  for (const path of [`0/000.p/${size + 1}`, '0/000', '9/000', '0/001', '../checkpoint', '0/0', 'x'])
    assert.equal((await anyone.open(`/record/tile/${path}`)).status, 404, path);
});

test('an entry is for officers of its service alone', async () => {
  const path = `/record/proof/case:${one}/1`;
  assert.match((await site.visitor().open(path)).path, /^\/desk\/sign-in/);
  const other = await site.officer({ name: 'Carys Whitlock', roles: ['council-tax-team'] });
  assert.equal((await other.open(path)).status, 404);
  assert.equal((await other.open(`/record/proof/effort:${effort.value.id}/1`)).status, 404);
  assert.equal((await officer.open(`/record/proof/effort:${effort.value.id}/1`)).status, 200);
  assert.equal((await other.open(`/record/proof/person:${officer.person}/1`)).status, 404);
  assert.equal((await officer.open(`/record/proof/person:${officer.person}/1`)).status, 200);
  assert.equal((await other.open('/record/proof/service:missed-bin/1')).status, 200);
});

test('an entry that is nowhere, another place’s or wrongly numbered is not there', async () => {
  for (const part of [
    'case:01890000-0000-7000-8000-000000000000/1',
    `case:${one}/99`,
    `case:${one}/0`,
    `case:${one}/-1`,
    'nothing/1',
  ])
    assert.equal((await officer.open(`/record/proof/${part}`)).status, 404, part);
});

test('an entry of a moment ago has no leaf yet, and may be asked for again', async () => {
  const made = await house.act({ channel: 'web' }, async (ctx) => {
    const service = await getService(ctx, 'missed-bin');
    const opened = await openCase(ctx, { service, answers: {} });
    if (!opened.ok) throw new Error(opened.refused);
    return opened.value.case;
  });
  const early = await officer.open(`/record/proof/case:${made}/1`);
  assert.equal(early.status, 503);
  assert.equal(early.headers['retry-after'], '2');
  assert.match(early.body, /not-yet-sequenced/);
  const page = await officer.open(`/record/proof/case:${made}/1/tlog-proof`);
  assert.equal(page.status, 503);
  assert.match(page.text, /The proof is not ready yet.*Wait a few seconds and load this page again/);
  const waiting = officer.open(`/record/proof/case:${made}/1/tlog-proof`);
  await sequenceOnce(house, house.place);
  assert.match((await waiting).body, /^c2sp\.org\/tlog-proof@v1\n/);
  assert.equal((await officer.open(`/record/proof/case:${made}/1`)).status, 200);
});

/** A witness on a port of its own. */
async function standingWitness(folder: WitnessFolder) {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', async () => {
      const body = Buffer.concat(parts).toString('utf8');
      const told = await answerCheckpoint(folder, body, house.clock.now());
      response.writeHead(told.status, { 'content-type': told.type }).end(told.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { server, url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}` };
}

test('the record says who outside signed how much of it and when, and who fell silent', async () => {
  const anyone = site.visitor();
  assert.match((await anyone.open('/record')).text, /No organisation outside this place signs the record yet/);
  const root = await mkdtemp(join(tmpdir(), 'guildhall-record-witness-'));
  const folder = await openWitnessFolder(root, house.random, 'county.example/w');
  const { server, url } = await standingWitness(folder);
  try {
    await folder.trust((await house.read((ctx) => listKnownKeys(ctx.db, house.place)))[0] ?? '');
    const operator = { kind: 'system', name: 'operator' } as const;
    const key = toWitnessKey(folder.name, folder.key);
    assert.ok((await house.act(operator, (ctx) => addWitness(ctx, { key, url }))).ok);
    await sequenceOnce(house, house.place);
    assert.match((await anyone.open('/record')).text, /county\.example\/w.*Not asked yet/);
    assert.equal(await askWitnesses(house, house.place), 1);
    const size = /\n(\d+)\n/.exec((await anyone.open('/record/checkpoint')).body)?.[1];
    const signed = (await anyone.open('/record')).text;
    assert.match(signed, /It takes the signatures of 1 of 1 for a root to count as witnessed/);
    assert.match(
      signed,
      new RegExp(`county\\.example/w.*Signs each new root.*2 March 2026.*Entries up to there ?${size}`),
    );
    assert.match((await anyone.open('/record/checkpoint')).body, /^— county\.example\/w /m, 'its signature goes along');
  } finally {
    server.close();
  }
  await house.act(async (ctx) => appendEntry(ctx, { stream: 'case:late', version: 1, kind: 'case.opened', data: {} }));
  await sequenceOnce(house, house.place);
  house.clock.advance(25 * 3_600_000);
  assert.equal(await askWitnesses(house, house.place), 0);
  assert.match((await anyone.open('/record')).text, /Not heard from for more than a day: county\.example\/w/);
  assert.match((await anyone.open('/record?lang=cy')).text, /Heb glywed ganddynt ers mwy na diwrnod/);
  await anyone.open('/record?lang=en');
  await rm(root, { recursive: true });
});

test('a place that moved here shows the key that it was known by before, and no other does', async () => {
  const anyone = site.visitor();
  const { body: before } = await anyone.open('/record');
  assert.ok(!before.includes('Keys from before this place moved'));
  const [formerKey = ''] = await house.read((ctx) => listKnownKeys(ctx.db, house.place));
  await tamper(house, `delete from vault.place_key where purpose = 'record-signing'`);
  await house.act((ctx) => openMovedEpoch(ctx, { formerKey, shreds: undefined }));
  const { body: now } = await anyone.open('/record');
  assert.ok(now.includes('Keys from before this place moved'));
  assert.ok(now.includes(`<pre class="gh-note">${formerKey}</pre>`));
});
