import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Actor } from '../../../platform/actor.js';
import type { CaseId, PersonId } from '../../../platform/ids.js';
import { seal } from '../../../platform/sealed/index.js';
import { findCase, listNotes } from '../../cases/index.js';
import { endConnector } from '../connectors/end-connector.js';
import { listConnectors } from '../connectors/list-connectors.js';
import { findMismatch, listMismatches } from './list-mismatches.js';
import type { Settling } from './mismatch.js';
import { orNothing, settleMismatch } from './settle-mismatch.js';
import { fakeOffice } from './testing/fake-office.js';
import { officeDocument, officeHouse } from './testing/office-house.js';

type Site = Awaited<ReturnType<typeof officeHouse>>;

const sites: Site[] = [];
after(() => Promise.all(sites.map((site) => site.close())));

async function begin(more = '') {
  const [site, office] = [await officeHouse(), await fakeOffice()];
  sites.push(site);
  after(() => office.close());
  const set = await site.set(officeDocument(office.url, more));
  assert.ok(set.ok, JSON.stringify(set));
  return { ...site, office };
}
const officer = ({ house }: Site, ...roles: readonly string[]): Actor => ({
  ...{ kind: 'staff', person: house.ids.next() as PersonId, roles },
});
const stateOf = async ({ house }: Site, id: CaseId) => (await house.read((ctx) => findCase(ctx, { id })))?.state;
const counts = async ({ house }: Site) => (await house.read(listConnectors))[0];
const openTo = (site: Site, actor: Actor) => site.house.read(actor, listMismatches);
async function settle(site: Site, how: Settling, more: { seen?: number; note?: string; actor?: Actor } = {}) {
  const actor = more.actor ?? officer(site, 'highways', 'street-crews');
  const [first] = await openTo(site, officer(site, 'highways'));
  assert.ok(first);
  const { id, version } = first.mismatch;
  const note = more.note === undefined ? undefined : seal(more.note);
  return orNothing(() =>
    site.house.act(actor, (ctx) => settleMismatch(ctx, { id, how, seen: more.seen ?? version, note })),
  );
}
async function scheduled(site: Site): Promise<CaseId> {
  const id = await site.open();
  await site.move(id, 'inspect');
  await site.move(id, 'mend');
  return id;
}

test('a back office is told how a case stands, by its own words, once for all that changed, and moves it when it is done', async () => {
  const site = await begin();
  const { office } = site;
  const waiting = await site.open();
  const id = await scheduled(site);
  await site.exchange();
  assert.equal(office.told.length, 1);
  const [told] = office.told;
  assert.deepEqual(
    [told?.body.case, told?.body.state, told?.body.SURFACE, told?.body.LOCATION],
    [id, 'ordered', 'road', 'Canary Row'],
  );
  assert.doesNotMatch(JSON.stringify(told?.body), /Kestrel/);
  assert.match(String(told?.headers['webhook-signature']), /^v1,/);
  assert.equal(told?.headers['idempotency-key'], `${id}.${told?.body.version}`);
  await site.exchange();
  assert.equal(office.told.length, 1);
  assert.ok(office.jobs[0]);
  Object.assign(office.jobs[0], { state: 'complete', version: 2, note: 'Filled by the night crew' });
  await site.exchange();
  assert.equal(await stateOf(site, id), 'mended');
  assert.equal((await site.house.read((ctx) => listNotes(ctx, id))).length, 1);
  await site.exchange();
  assert.equal(office.told.length, 1, 'what they told is not told back');
  assert.equal((await site.house.read((ctx) => listNotes(ctx, id))).length, 1);
  assert.equal(await stateOf(site, waiting), 'received');
  assert.deepEqual(await openTo(site, officer(site, 'highways')), []);
});

test('the same told twice is nothing, and yesterday’s state is passed over and counted', async () => {
  const site = await begin();
  const id = await scheduled(site);
  await site.exchange();
  const [job] = site.office.jobs;
  assert.ok(job);
  Object.assign(job, { state: 'made-safe', version: 7 });
  await site.exchange();
  assert.equal(await stateOf(site, id), 'safe');
  Object.assign(job, { state: 'ordered', version: 6 });
  await site.exchange();
  await site.exchange();
  assert.equal(await stateOf(site, id), 'safe');
  const now = await counts(site);
  assert.ok(now && now.counts.old >= 2, JSON.stringify(now?.counts));
  assert.deepEqual(await openTo(site, officer(site, 'highways')), []);
});

test('garbage is refused and kept whole with why, and what is sound beside it is taken', async () => {
  const site = await begin();
  const { office, folder } = site;
  const id = await scheduled(site);
  await site.exchange();
  const sound = { case: id, id: 'W-1', state: 'made-safe', version: 2 };
  const rows = [
    { ...sound, id: 'W-9', state: 'exploded' },
    { ...sound, version: 'two' },
    { ...sound, case: "x' or 1=1" },
    { ...sound, version: undefined, at: '2999-01-01T00:00:00Z' },
    { id: { $gt: '' }, state: 'complete', version: 3 },
    'canary',
    sound,
    { ...sound, id: 'W-2' },
    { ...sound, state: 'complete' },
  ];
  office.says.get = JSON.stringify({ cases: rows });
  await site.exchange();
  assert.equal(await stateOf(site, id), 'safe');
  for (const answer of [
    '<html>canary</html>',
    '{"cases":{}}',
    '[]',
    '{"cases":[',
    `{"cases":[${'0,'.repeat(6000)}0]}`,
  ]) {
    office.says.get = answer;
    await site.exchange();
    const now = await counts(site);
    assert.ok(now?.why, answer.slice(0, 30));
    await site.exchange(60 * 24);
  }
  assert.equal(await stateOf(site, id), 'safe');
  const names = await readdir(join(folder, 'refused'));
  const whys = await Promise.all(
    names.filter((name) => name.endsWith('.why.txt')).map((name) => readFile(join(folder, 'refused', name), 'utf8')),
  );
  for (const why of [
    /no-version/,
    /no-case-number/,
    /moment-to-come/,
    /no-id/,
    /no-object/,
    /state-not-declared/,
    /case-of-another-number/,
    /same-version-other-state/,
    /no-json/,
    /no-list/,
    /too-many-rows/,
  ])
    assert.ok(
      whys.some((said) => why.test(said)),
      `${why} in ${whys.join()}`,
    );
  assert.doesNotMatch(whys.join(), /canary|exploded|1=1/);
  assert.equal(
    await readFile(join(folder, 'refused', names.find((name) => !name.endsWith('.why.txt')) ?? ''), 'utf8').then(
      (text) => text.length > 0,
    ),
    true,
  );
  assert.ok(((await counts(site))?.counts.refused ?? 0) >= 12);
});

test('what does not agree is for whom the connector asks: they take theirs, tell ours again, or leave it', async () => {
  const site = await begin();
  const id = await scheduled(site);
  await site.exchange();
  await site.move(id, 'mended');
  await site.exchange();
  const [job] = site.office.jobs;
  assert.ok(job?.state === 'complete');
  Object.assign(job, { state: 'ordered', version: 5 });
  await site.exchange();
  assert.deepEqual(await openTo(site, officer(site, 'contact-team')), []);
  const [first] = await openTo(site, officer(site, 'highways'));
  assert.deepEqual(
    [first?.mismatch.kind, first?.mismatch.ourState, first?.mismatch.theirState],
    ['differs', 'mended', 'ordered'],
  );
  assert.equal((await settle(site, 'theirs')).ok, false, 'no transition leads there');
  const refusals: readonly (readonly [Parameters<typeof settle>[2], string])[] = [
    [{ actor: officer(site, 'street-crews') }, 'no-such-mismatch'],
    [{ actor: { kind: 'anonymous' } }, 'no-such-mismatch'],
    [{ seen: 9 }, 'changed'],
  ];
  for (const [more, refused] of refusals) {
    const done = await settle(site, 'ours', more);
    assert.ok(!done.ok && done.refused === refused, JSON.stringify(done));
  }
  assert.ok((await settle(site, 'ours', { note: 'It is mended, I was there' })).ok);
  assert.deepEqual(await openTo(site, officer(site, 'highways')), []);
  await site.exchange();
  assert.deepEqual([job.state, site.office.told.at(-1)?.body.state], ['complete', 'complete']);
  assert.equal((await site.house.read((ctx) => listNotes(ctx, id))).length, 1);
  await site.exchange();
  Object.assign(job, { state: 'made-safe', version: 20 });
  await site.exchange();
  assert.ok((await settle(site, 'left')).ok);
  await site.exchange(60 * 25);
  assert.deepEqual(await openTo(site, officer(site, 'highways')), [], 'it is not asked about again');
});

test('their state is taken by the workflow’s own transition, by the officer’s own roles', async () => {
  const site = await begin('');
  const id = await site.open();
  await site.move(id, 'inspect');
  await site.exchange();
  site.office.jobs.push({ case: id, id: 'W-1', state: 'complete', version: 1 });
  await site.exchange();
  const [first] = await openTo(site, officer(site, 'highways'));
  assert.equal(first?.mismatch.ourState, 'inspecting');
  await site.move(id, 'mend');
  const crew = officer(site, 'highways', 'street-crews');
  assert.ok(first);
  assert.equal((await site.house.read(crew, (ctx) => findMismatch(ctx, first.mismatch.id)))?.canTakeTheirs, true);
  assert.equal(
    await site.house.read(officer(site, 'contact-team'), (ctx) => findMismatch(ctx, first.mismatch.id)),
    undefined,
  );
  assert.equal((await settle(site, 'theirs', { actor: officer(site, 'highways') })).ok, false);
  assert.ok((await settle(site, 'theirs', { actor: crew })).ok);
  assert.equal(await stateOf(site, id), 'mended');
});

test('once a day all is compared: what they lost and what nobody here knows are found', async () => {
  const site = await begin();
  await scheduled(site);
  await site.exchange();
  site.office.jobs.length = 0;
  site.office.jobs.push({ id: 'W-77', state: 'ordered', version: 1 });
  await site.exchange(60 * 25);
  const open = await openTo(site, officer(site, 'highways'));
  assert.deepEqual(open.map(({ mismatch }) => mismatch.kind).sort(), ['missing', 'unknown']);
  const unknown = open.find(({ mismatch }) => mismatch.kind === 'unknown');
  assert.deepEqual([unknown?.mismatch.theirs, unknown?.one], ['W-77', undefined]);
  await site.exchange(60 * 25);
  assert.equal((await openTo(site, officer(site, 'highways'))).length, 2);
});

test('a system that is down is told later, one that refuses is a person’s to judge, and an ended one is told nothing', async () => {
  const site = await begin();
  const { office } = site;
  office.says.post = 503;
  const id = await scheduled(site);
  await site.exchange();
  assert.deepEqual([office.told.length, (await counts(site))?.waiting], [1, 1]);
  delete office.says.post;
  await site.exchange();
  assert.deepEqual([office.told.length, (await counts(site))?.waiting], [2, 0]);
  assert.equal(new Set(office.told.map(({ headers }) => headers['idempotency-key'])).size, 1);
  office.says.post = 422;
  await site.move(id, 'mended');
  await site.exchange();
  const [first] = await openTo(site, officer(site, 'highways'));
  assert.equal(first?.mismatch.kind, 'not-taken');
  delete office.says.post;
  assert.ok((await settle(site, 'ours')).ok);
  await site.exchange();
  assert.equal(office.jobs[0]?.state, 'complete');
  const before = office.told.length;
  assert.ok((await site.house.act(site.as, (ctx) => endConnector(ctx, 'works-office'))).ok);
  await scheduled(site);
  await site.exchange();
  assert.equal(office.told.length, before);
});

test('a system that exchanges files is told and heard by them, each once and whole', async () => {
  const site = await officeHouse();
  sites.push(site);
  const text = officeDocument('x')
    .replace('by: http\naddress: x\n', 'by: folder\n')
    .concat('hears: { list: "", id: jobNo, at: changed }\n');
  assert.ok((await site.set(text)).ok);
  const id = await scheduled(site);
  await site.exchange();
  const out = await readdir(join(site.folder, 'out'));
  assert.equal(out.length, 1);
  assert.equal(JSON.parse(await readFile(join(site.folder, 'out', out[0] ?? ''), 'utf8')).state, 'ordered');
  const incoming = join(site.folder, 'in');
  await mkdir(incoming, { recursive: true });
  const row = { case: id, jobNo: 4711, changed: site.house.clock.now().toISOString() };
  await writeFile(join(incoming, '1.json'), JSON.stringify([{ ...row, state: 'made-safe' }]));
  await writeFile(join(incoming, '2.json'), Buffer.from([0xff, 0xfe, 0x00]));
  await writeFile(join(incoming, '.3.json'), 'half');
  await writeFile(
    join(incoming, '4.json'),
    JSON.stringify([{ ...row, state: 'complete', changed: '2020-01-01T00:00:00Z' }]),
  );
  await site.exchange();
  assert.equal(await stateOf(site, id), 'safe');
  assert.deepEqual((await readdir(join(site.folder, 'done'))).sort(), ['1.json', '4.json']);
  assert.deepEqual((await readdir(join(site.folder, 'refused'))).sort(), ['2.json', '2.json.why.txt']);
  assert.deepEqual((await counts(site))?.counts, { taken: 1, repeated: 0, old: 1, refused: 1 });
});
