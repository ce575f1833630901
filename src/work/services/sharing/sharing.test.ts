import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, describe, test } from 'node:test';
import { readStatementKey, rebuildCheck, sequenceOnce } from '../../../foundation/record/index.js';
import { tamper } from '../../../platform/database/testing/tamper.js';
import { testHouse } from '../../../platform/database/testing.js';
import { designsRebuilt } from '../design/design-rebuilt.js';
import { findDesign } from '../design/find-design.js';
import { brokenLamp } from '../testing.js';
import { publishService } from '../versions/publish-service.js';
import { addNeighbour, endNeighbour } from './add-neighbour.js';
import { askNeighbours } from './ask-neighbours.js';
import { listOwnShared } from './exchange-list.js';
import { findSignedFile } from './find-signed-file.js';
import { forkService } from './fork-service.js';
import { listExchanged } from './list-exchanged.js';
import { mergeUpstream, prepareMerge } from './merging/merge-upstream.js';
import { shareService } from './share-service.js';
import { offeredTexts, sharingRebuilt } from './sharing-rebuilt.js';
import { signElsewhere } from './sign-elsewhere.js';
import { readSignedFile, writeSignedFile } from './signed-file.js';
import { stopSharing } from './stop-sharing.js';
import { takeOffer } from './take-offer.js';

const house = await testHouse();
const otherham = await house.addPlace('otherham');
const staff = (...roles: string[]) => ({ kind: 'staff', person: house.ids.next<'person'>(), roles }) as const;
const [owner, clerk] = [staff('service-owner'), staff('lamp-desk')];
const there = { actor: owner, place: otherham } as const;
const publishThere = (text: string) =>
  house.act({ actor: { kind: 'system', name: 'test' }, place: otherham }, (ctx) => publishService(ctx, text));
const sequence = async (place = otherham) => {
  while ((await sequenceOnce(house, place)) > 0);
};

/** Otherham's site, as far as others read it. */
const site = createServer(async (asked, answer) => {
  const [, service = '', version] = /^\/shared\/services\/([a-z-]+)\/(\d+)\.yaml$/.exec(asked.url ?? '') ?? [];
  const text = await house.read(there, async (ctx) => {
    if (version !== undefined) return findSignedFile(ctx, service, Number(version));
    return asked.url === '/shared/services.json' ? JSON.stringify(await listOwnShared(ctx, 'otherham')) : undefined;
  });
  answer.writeHead(text === undefined ? 404 : 200).end(text);
});
await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
const url = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
after(async () => {
  site.close();
  await house.close();
});

await publishThere(brokenLamp);
await sequence();
const key = (await house.read(there, (ctx) => readStatementKey(ctx.db, otherham))) ?? '';
const fileOf = async (version: number) =>
  (await house.read(there, (ctx) => findSignedFile(ctx, 'broken-lamp', version))) ?? '';
const own = 'wealdham';
const refused = <T>(outcome: { ok: true; value: T } | { ok: false; refused: string }) =>
  outcome.ok ? 'done' : outcome.refused;
const first = { neighbour: 'otherham', service: 'broken-lamp', version: 1 };

describe('sharing a declaration', () => {
  test('is for service owners, signs what runs, and gives a file that is YAML with its signature below', async () => {
    assert.equal(
      refused(await house.act({ ...there, actor: clerk }, (ctx) => shareService(ctx, 'broken-lamp'))),
      'not-allowed',
    );
    assert.equal(refused(await house.act(there, (ctx) => shareService(ctx, 'no-such'))), 'no-such-service');
    assert.equal(refused(await house.act(owner, (ctx) => shareService(ctx, 'broken-lamp'))), 'no-such-service');
    assert.equal(refused(await house.act(there, (ctx) => shareService(ctx, 'broken-lamp'))), 'done');
    assert.equal(refused(await house.act(there, (ctx) => shareService(ctx, 'broken-lamp'))), 'so-already');
    assert.ok((await fileOf(1)).startsWith(brokenLamp));
    assert.match(await fileOf(1), /\n#\| guildhall-declaration\/1\n#\| otherham\n#\| broken-lamp 1\n/);
  });

  test('ends, and begins again', async () => {
    assert.equal(refused(await house.act(there, (ctx) => stopSharing(ctx, 'broken-lamp'))), 'done');
    assert.equal(await fileOf(1), '');
    assert.equal(refused(await house.act(there, (ctx) => stopSharing(ctx, 'broken-lamp'))), 'not-shared');
    assert.equal(refused(await house.act(there, (ctx) => shareService(ctx, 'broken-lamp'))), 'done');
  });
});

describe('reading a neighbour', () => {
  test('believes no place whose key nobody gave, no other key and no other text', async () => {
    const file = await fileOf(1);
    const take = async (text: string) => refused(await house.act(owner, (ctx) => takeOffer(ctx, text)));
    assert.equal(await take(file), 'unknown-place');
    const add = (with_: Partial<{ key: string; url: string }>) =>
      house.act(owner, (ctx) => addNeighbour(ctx, { key, url, own, ...with_ }));
    assert.equal(refused(await add({ key: 'guildhall/otherham+00000000+AQ==' })), 'not-a-key');
    assert.equal(refused(await add({ url: 'http://otherham.example' })), 'not-an-address');
    const itself = await house.act(owner, (ctx) => addNeighbour(ctx, { key, url, own: 'otherham' }));
    assert.equal(refused(itself), 'yourself');
    assert.deepEqual(await add({}), { ok: true, value: 'otherham' });
    assert.equal(refused(await add({})), 'known-already');
    assert.equal(await take(brokenLamp), 'not-signed-file');
    assert.equal(await take(file.replace('Broken lamp', 'Broken lamps')), 'not-signed-file');
    assert.equal(await take(file.replace(/[A-Za-z0-9+/]{8}(=*)\n$/, 'AAAAAAAA$1\n')), 'another-key');
    assert.equal(refused(await house.act(clerk, (ctx) => takeOffer(ctx, file))), 'not-allowed');
    assert.equal(await take(file.replaceAll('\n', '\r\n')), 'done');
    assert.equal(await take(file), 'done');
  });

  test('finds what it shares and whose it runs, and says what went wrong', async () => {
    assert.equal(await askNeighbours(house, house.place), 1);
    const { neighbours, offers } = await house.read(listExchanged);
    assert.deepEqual(
      offers.map(({ service, version }) => [service, version]),
      [['broken-lamp', 1]],
    );
    assert.deepEqual([neighbours[0]?.fault, neighbours[0]?.runs], [undefined, []]);
    await house.act(owner, (ctx) => addNeighbour(ctx, { key, url: `${url}/nowhere`, own }));
    assert.equal(await askNeighbours(house, house.place), 0);
    assert.equal((await house.read(listExchanged)).neighbours[0]?.fault, 'unreachable');
    await house.act(owner, (ctx) => addNeighbour(ctx, { key, url, own }));
  });
});

describe('taking a declaration over', () => {
  test('begins a design that says whose it is; their next version comes in, and what both changed is decided', async () => {
    const forked = await house.act(owner, (ctx) => forkService(ctx, first));
    assert.ok(forked.ok);
    const source = (await house.read((ctx) => findDesign(ctx, forked.value)))?.source ?? '';
    assert.ok(source.startsWith(brokenLamp));
    assert.match(source, /\nfrom: .*otherham/s);
    const ours = source.replace('en: Broken lamp,', 'en: Street lamp,').replace('3 years', '4 years');
    const published = await house.act({ kind: 'system', name: 'test' }, (ctx) => publishService(ctx, ours));
    assert.ok(published.ok);

    const next = brokenLamp
      .replace('en: Broken lamp,', 'en: A lamp is out,')
      .replace('cy: Lamp wedi torri', 'cy: Lamp dywyll');
    assert.ok((await publishThere(next)).ok);
    assert.ok((await house.act(there, (ctx) => shareService(ctx, 'broken-lamp'))).ok);
    assert.equal(await askNeighbours(house, house.place), 1);
    const taken = { ...first, version: 2 };
    const into = { service: 'broken-lamp' };
    const prepared = await house.read((ctx) => prepareMerge(ctx, taken, into));
    assert.ok(prepared.ok);
    assert.deepEqual(
      prepared.value.edits.map(({ path }) => path),
      [['title', 'cy']],
    );
    assert.deepEqual(prepared.value.conflicts, [
      { path: ['title', 'en'], base: 'Broken lamp', ours: 'Street lamp', theirs: 'A lamp is out' },
    ]);
    const merge = (decided: Record<string, 'ours' | 'theirs'>) =>
      house.act(owner, (ctx) => mergeUpstream(ctx, { taken, into, decided }));
    assert.equal(refused(await merge({})), 'undecided');
    const merged = await merge({ 'title.en': 'ours' });
    assert.ok(merged.ok);
    const made = (await house.read((ctx) => findDesign(ctx, merged.value)))?.source ?? '';
    assert.match(made, /title: \{ en: Street lamp, cy: Lamp dywyll \}/);
    assert.match(made, /4 years.*version: 2/s);
    const again = await house.read((ctx) => prepareMerge(ctx, taken, { design: merged.value }));
    assert.equal(refused(again), 'up-to-date');
    const runs = await house.read((ctx) => listOwnShared(ctx, own));
    assert.deepEqual(runs.runs, [
      { service: 'broken-lamp', version: 1, from: { place: 'otherham', service: 'broken-lamp', version: 1 } },
    ]);
  });

  test('is refused of what is not there or came from elsewhere', async () => {
    const into = { service: 'broken-lamp' };
    const other = await house.read((ctx) => prepareMerge(ctx, { ...first, version: 9 }, into));
    assert.equal(refused(other), 'no-such-offer');
    const elsewhere = await house.read((ctx) => prepareMerge(ctx, first, { service: 'no-such' }));
    assert.equal(refused(elsewhere), 'not-from-there');
    assert.equal(refused(await house.act(owner, (ctx) => forkService(ctx, { ...first, version: 9 }))), 'no-such-offer');
    assert.equal(refused(await house.act(owner, (ctx) => endNeighbour(ctx, 'otherham'))), 'done');
    assert.equal(refused(await house.act(owner, (ctx) => endNeighbour(ctx, 'otherham'))), 'no-such-neighbour');
  });
});

test('a text whose lines end as on Windows is signed and read as it is', () => {
  const [source, place] = [brokenLamp.replaceAll('\n', '\r\n'), 'otherham'];
  const one = { place, service: 'broken-lamp', version: 3, source };
  const { file } = signElsewhere(Buffer.alloc(32, 1), one);
  assert.equal(readSignedFile(file)?.source, source);
  assert.equal(readSignedFile(writeSignedFile(source, 'no note\n')), undefined);
});

test('all of it follows from the record, and a changed text of a neighbour is found', async () => {
  await sequence(house.place);
  await sequence();
  const check = async (place = house.place) => {
    const rebuilt = await rebuildCheck(house, place, [...sharingRebuilt, ...designsRebuilt], [offeredTexts]);
    return rebuilt.ok ? undefined : rebuilt.fault.wrong;
  };
  assert.deepEqual([await check(), await check(otherham)], [undefined, undefined]);
  await tamper(house, `update services.offer set source = source || '# x' where version = 1`);
  assert.equal(await check(), 'its text is not the one that was found');
});
