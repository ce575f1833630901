import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { decideAgreement, endAgreement, latestLooks, proposeAgreement } from '../../src/foundation/assurance/index.js';
import { createOrgUnit, endApiKey } from '../../src/foundation/people/index.js';
import { followOnce, listStream, sequenceOnce } from '../../src/foundation/record/index.js';
import { linkSubject } from '../../src/foundation/vault/index.js';
import type { CaseId, PersonId } from '../../src/platform/ids.js';
import { getCase, listNotes } from '../../src/work/cases/index.js';
import { noteChanges } from '../../src/work/partners/index.js';
import { programSite } from './program-site.js';

const site = await programSite({ services: ['pothole', 'missed-bin', 'council-tax-single-person-discount'] });
after(() => site.close());
const { house, call, key } = site;

const all = await key({
  ...{ services: ['pothole', 'missed-bin'], may: ['submit', 'read', 'move'] },
  fields: ['pothole.surface', 'pothole.depth', 'pothole.name', 'missed-bin.container'],
  moves: ['pothole.inspect', 'pothole.mend', 'pothole.mended', 'pothole.refuse'],
});
const { secret } = all;
let drawn = 0;
/** A hole that the program itself reported. */
async function report(more: object = {}): Promise<CaseId> {
  drawn += 1;
  const answers = {
    surface: 'road',
    depth: 'deep',
    danger: false,
    place: 'Weir Street',
    name: 'Kestrel Canaryworth',
    ...more,
  };
  const headers = { 'idempotency-key': `report-${drawn}` };
  const sent = await call(secret, '/api/v1/services/pothole/submissions', {
    method: 'POST',
    headers,
    json: { answers },
  });
  assert.equal(sent.status, 201, sent.text);
  return sent.body.case;
}
const at = (id: CaseId, more = '') => `/api/v1/cases/${id}${more}`;
const move = (
  id: CaseId,
  transition: string,
  more: { version?: number; json?: object; headers?: object; by?: string } = {},
) =>
  call(more.by ?? secret, at(id, `/transitions/${transition}`), {
    method: 'POST',
    headers: { 'if-match': `"${more.version ?? 1}"`, ...more.headers },
    json: more.json ?? {},
  });
async function settle(): Promise<void> {
  while ((await sequenceOnce(house, house.place)) > 0);
  while ((await followOnce(house, house.place, noteChanges)).passed > 0);
}
const looksAt = (id: CaseId) =>
  house.read(async (ctx) => {
    const subject = Object.values((await getCase(ctx, id)).subjects)[0];
    return subject ? latestLooks(ctx, subject) : [];
  });

/** An agreement with another organisation that covers these answers of potholes. */
async function agreeOn(fields: readonly string[]) {
  const [first, second] = [await hire(), await hire()];
  const terms = {
    dpv: 'https://w3id.org/dpv#RequestedServiceProvision',
    basis: 'public-task',
    safeguards: ['named-people'],
    covers: [{ service: 'pothole', purpose: 'highway-maintenance', marks: [], fields }],
    ...{ startsAt: house.clock.now(), endsAt: new Date(house.clock.now().getTime() + 30 * 86_400_000) },
    ...{ reviewOn: new Date(house.clock.now().getTime() + 86_400_000).toISOString().slice(0, 10), owner: first.person },
  } as const;
  const organisation = await house.act(site.operator, async (ctx) =>
    createOrgUnit(ctx, { slug: 'kerb-works', kind: 'agency', name: { en: 'Kerb Works', cy: 'Kerb Works' } }),
  );
  const proposed = await house.act(first, (ctx) => proposeAgreement(ctx, { ...terms, party: { organisation } }));
  if (!proposed.ok) throw new Error(proposed.refused);
  const id = proposed.value;
  const confirmed = await house.act(second, (ctx) => decideAgreement(ctx, { id, number: 1, verdict: 'confirmed' }));
  if (!confirmed.ok) throw new Error(confirmed.refused);
  return { agreement: id, end: () => house.act(first, (ctx) => endAgreement(ctx, { id, why: 'not-needed' })) };
}

async function hire() {
  const { person } = await site.officer({ name: 'Gwen Hale', roles: ['data-protection'] });
  return { kind: 'staff', person, roles: ['data-protection'] } as const;
}

describe('a case that a program reads', () => {
  test('tells the answers that its key names; a sealed one is a look that names the program and is read by whom it is about', async () => {
    const id = await report();
    const { body, headers } = await call(secret, at(id));
    assert.deepEqual(body.fields, { surface: 'road', depth: 'deep', name: 'Kestrel Canaryworth' });
    assert.deepEqual([body.withheld, headers.get('etag'), headers.get('cache-control')], [[], '"1"', 'no-store']);
    const [look] = await looksAt(id);
    assert.deepEqual([look?.actor, look?.purpose, look?.fields], ['client:works-app', 'highway-maintenance', ['name']]);
    const one = await site.resident();
    await house.act(async (ctx) => {
      const { subjects } = await getCase(ctx, id);
      await linkSubject(ctx, Object.values(subjects)[0] as never, one.person as PersonId);
    });
    const page = await one.open('/your-data/looks');
    assert.match(page.text, /A program of another system \(The works app\)/);
    assert.match(page.text, /a program doing its part of the work/);
    assert.match((await one.open('/your-data/looks?lang=cy')).text, /Rhaglen o system arall \(The works app\)/);
  });

  test('opens nothing to a key that names nothing, and leaves no look', async () => {
    const id = await report();
    const plain = await key({ services: ['pothole'], may: ['read'] });
    const { body, text } = await call(plain.secret, at(id));
    assert.deepEqual(body.fields, {});
    assert.equal(text.includes('Canary'), false);
    assert.deepEqual(await looksAt(id), []);
  });

  test('of another organisation opens by an agreement in force, and else not', async () => {
    const id = await report();
    const may = { services: ['pothole'], may: ['read', 'move'], moves: ['pothole.inspect'] } as const;
    const far = await key({ ...may, fields: ['pothole.name'], agreement: house.ids.next() });
    assert.equal((await call(far.secret, at(id))).status, 404);
    assert.equal((await move(id, 'inspect', { by: far.secret })).status, 404);
    assert.deepEqual((await call(far.secret, '/api/v1/cases')).body.cases, []);
    const { agreement, end } = await agreeOn(['name']);
    const near = await key({ ...may, fields: ['pothole.name', 'pothole.photo', 'pothole.surface'], agreement });
    const { body } = await call(near.secret, at(id));
    assert.deepEqual(body.fields, { name: 'Kestrel Canaryworth' });
    assert.deepEqual(body.withheld.sort(), ['photo', 'surface']);
    assert.equal((await call(near.secret, '/api/v1/cases?limit=1')).body.cases.length, 1);
    await end();
    assert.equal((await call(near.secret, at(id))).status, 404);
  });

  test('is not there for a key of another service, that may not read, has ended, or is none', async () => {
    const id = await report();
    const bins = await key({ services: ['missed-bin'], may: ['read'] });
    assert.equal((await call(bins.secret, at(id))).body.code, 'not-found');
    const sender = await key({ services: ['pothole'] });
    assert.equal((await call(sender.secret, at(id))).body.code, 'not-for-key');
    const ended = await key({ services: ['pothole'], may: ['read'] });
    assert.equal((await call(ended.secret, at(id))).status, 200);
    await house.act(site.operator, (ctx) => endApiKey(ctx, ended.id));
    assert.equal((await call(ended.secret, at(id))).body.code, 'unknown-key');
    for (const one of [undefined, 'x', `guildhall_${'A'.repeat(43)}`, `${secret}x`])
      assert.equal((await call(one, at(id))).body.code, 'unknown-key');
    for (const stray of ['none', '..%2f', "'", house.ids.next<'case'>()])
      assert.equal((await call(secret, `/api/v1/cases/${stray}`)).body.code, 'not-found', stray);
  });
});

describe('a list of cases', () => {
  test('goes on page by page, of the key’s services alone, and tells nothing sealed', async () => {
    const before = (await call(secret, '/api/v1/cases?limit=200')).body.cases.length;
    const ids = [await report(), await report(), await report()];
    await site.open('council-tax-single-person-discount');
    const bin = await site.open('missed-bin');
    const seen: string[] = [];
    let next: string | null = '/api/v1/cases?limit=2';
    while (next !== null) {
      const { body, headers, text }: Awaited<ReturnType<typeof call>> = await call(secret, next);
      assert.ok(body.cases.length <= 2);
      assert.equal(text.includes('Canary'), false);
      seen.push(...body.cases.map((one: { case: string }) => one.case));
      assert.equal(headers.get('link'), body.next === null ? null : `<${body.next}>; rel="next"`);
      next = body.next === null ? null : `${new URL(body.next).pathname}${new URL(body.next).search}`;
    }
    assert.equal(seen.length, before + 4);
    assert.equal(new Set(seen).size, seen.length);
    for (const id of [...ids, bin]) assert.ok(seen.includes(id));
    const bins = (await call(secret, '/api/v1/cases?service=missed-bin')).body.cases;
    assert.deepEqual(
      bins.map((one: { case: string; fields: object }) => [one.case, one.fields]),
      [[bin, { container: 'recycling' }]],
    );
    assert.deepEqual((await call(secret, '/api/v1/cases?service=council-tax-single-person-discount')).body.cases, []);
  });

  test('tells what changed since a moment in the order in which it did', async () => {
    await settle();
    house.clock.advance(60_000);
    const since = house.clock.now().toISOString();
    house.clock.advance(1000);
    const [first, second] = [await report(), await report()];
    house.clock.advance(1000);
    assert.equal((await move(first, 'inspect')).status, 200);
    await settle();
    const changed = async (more = '') => {
      const { body } = await call(secret, `/api/v1/cases?changedSince=${encodeURIComponent(since)}${more}`);
      return { ids: body.cases.map((one: { case: string }) => one.case), next: body.next };
    };
    assert.deepEqual((await changed()).ids, [second, first]);
    assert.deepEqual((await changed('&state=inspecting')).ids, [first]);
    assert.deepEqual((await changed('&is=closed')).ids, []);
    const page = await changed('&limit=1');
    assert.deepEqual(page.ids, [second]);
    const rest = await call(secret, new URL(page.next).pathname + new URL(page.next).search);
    assert.deepEqual([rest.body.cases[0].case, rest.body.next], [first, null]);
  });

  test('asked with what cannot be read, or with what nothing is asked by, is refused by name', async () => {
    for (const [query, parameter] of [
      ['limit=0', 'limit'],
      ['limit=201', 'limit'],
      ['limit=1e2', undefined],
      ['limit=1&limit=2', 'limit'],
      ['state=%27%20or%201=1', 'state'],
      ['is=all', 'is'],
      ['changedSince=yesterday', 'changedSince'],
      ['cursor=x', 'cursor'],
      [`cursor=${Buffer.from('changed,1,x').toString('base64url')}`, 'cursor'],
      [`changedSince=2026-01-01T00:00:00Z&cursor=${Buffer.from('opened,1,x').toString('base64url')}`, 'cursor'],
      ['service=__proto__', 'service'],
    ] as const) {
      const { status, body } = await call(secret, `/api/v1/cases?${query}`);
      if (parameter === undefined) continue;
      assert.deepEqual([status, body.errors?.[0]?.parameter], [400, parameter], query);
    }
    const stray = await call(secret, '/api/v1/cases?stat=open&Kestrel=1');
    assert.deepEqual([stray.status, stray.text.includes('Kestrel')], [400, false]);
  });
});

describe('a move that a program makes', () => {
  test('stands in its own name, once, with a sealed note, and only on what it read', async () => {
    const id = await report();
    const offered = await call(secret, at(id, '/transitions'));
    assert.deepEqual(
      offered.body.transitions.map((one: { transition: string; note: string | null }) => [one.transition, one.note]),
      [
        ['inspect', null],
        ['refuse', 'required'],
      ],
    );
    const moved = await move(id, 'inspect', {
      json: { note: 'Kestrel let us in' },
      headers: { 'idempotency-key': 'm' },
    });
    assert.deepEqual([moved.status, moved.body.state, moved.headers.get('etag')], [200, 'inspecting', '"2"']);
    const again = await move(id, 'inspect', {
      json: { note: 'Kestrel let us in' },
      headers: { 'idempotency-key': 'm' },
    });
    assert.deepEqual([again.status, again.body.version], [200, 2]);
    const entries = await house.read((ctx) => listStream(ctx.db, ctx.place, `case:${id}`));
    assert.deepEqual(entries.map(({ actor, kind }) => [actor, kind]).at(-1), ['client:works-app', 'case.moved']);
    assert.equal(JSON.stringify(entries).includes('Kestrel'), false);
    assert.equal((await house.read((ctx) => listNotes(ctx, id))).length, 1);
    assert.equal((await move(id, 'mend', { version: 1 })).body.code, 'changed');
    assert.equal((await move(id, 'mend', { version: 2 })).body.state, 'scheduled');
  });

  test('is refused where its key does not name it, it is not from here, or something is missing', async () => {
    const id = await report();
    const reader = await key({ services: ['pothole'], may: ['read'] });
    assert.equal((await move(id, 'inspect', { by: reader.secret })).body.code, 'not-for-key');
    const other = await key({ services: ['pothole', 'missed-bin'], may: ['move'], moves: ['pothole.mended'] });
    assert.equal((await move(id, 'inspect', { by: other.secret })).body.code, 'not-for-key');
    assert.deepEqual((await call(other.secret, at(id, '/transitions'))).body.transitions, []);
    assert.equal((await move(await site.open('missed-bin'), 'inspect', { by: all.secret })).body.code, 'not-now');
    assert.equal((await move(id, 'mended')).body.code, 'not-now');
    assert.equal((await move(id, 'none')).body.code, 'not-now');
    assert.equal((await move(id, 'refuse')).body.errors[0].pointer, '/note');
    assert.equal((await move(id, 'refuse', { json: { note: 'x' } })).body.errors[0].pointer, '/reason');
    assert.equal(
      (await move(id, 'refuse', { json: { note: 'x', reason: 'tired' } })).body.errors[0].pointer,
      '/reason',
    );
    assert.equal(
      (await move(id, 'refuse', { json: { note: 'x'.repeat(6000), reason: 'not-found' } })).body.code,
      'wrong-move',
    );
    assert.equal((await move(id, 'refuse', { json: { note: 'x', reason: 'not-found' } })).body.ending, 'refused');
    const bare = await call(secret, at(id, '/transitions/inspect'), { method: 'POST', json: {} });
    assert.equal(bare.body.code, 'no-if-match');
    assert.equal((await move(id, 'inspect', { headers: { 'if-match': '*' } })).body.code, 'bad-header');
    assert.equal((await move(id, 'inspect', { json: { grounds: ['x'] } })).body.code, 'bad-body');
    assert.equal((await move(house.ids.next<'case'>(), 'inspect')).body.code, 'not-found');
  });
});

test('every operation that is described was answered here or beside, and nothing else answers', async () => {
  const answered = new Set([...site.description.seen].map((one) => one.replace(/ \d+$/, '')));
  assert.deepEqual(
    site.description.operations.filter((one) => !answered.has(one)),
    [
      'get /api/v1/services',
      'get /api/v1/services/{service}',
      'get /api/v1/cases/{case}/files/{field}/{at}',
      'get /api/v1/hand-offs',
      'post /api/v1/cases/{case}/hand-off/accept',
      'post /api/v1/cases/{case}/hand-off/decline',
      'post /api/v1/cases/{case}/notes',
      'post /api/v1/services/{service}/uploads/{field}',
    ],
  );
  for (const path of ['/api/v1', '/api/v1/', '/api/v1/case', '/api/v1/services/pothole/cases'])
    assert.equal((await call(secret, path, { isStray: true })).body?.code, 'not-found', path);
});
