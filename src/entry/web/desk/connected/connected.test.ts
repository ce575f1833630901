import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { CaseId } from '../../../../platform/ids.js';
import { getCase, listNotes, moveCase } from '../../../../work/cases/index.js';
import { exchangeAll, setConnector } from '../../../../work/partners/index.js';
import { deskSite } from '../testing/desk-site.js';

const site = await deskSite();
const folder = await mkdtemp(join(tmpdir(), 'guildhall-connected-test-'));
after(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});
const { house } = site;
const url = '/desk/systems';
const asked = await site.officer({ name: 'Mali Reese', roles: ['waste-crews', 'contact-team'] });
const other = await site.officer({ roles: ['contact-team'] });
const outsider = `connector: crews
title: { en: The crews’ system, cy: System y criwiau }
service: missed-bin
by: folder
clearance: open
asks: waste-crews
states: { received: new, scheduled: sent }
takes: { sent: schedule }
`;
const set = await house.act({ kind: 'system', name: 'operator' }, (ctx) => setConnector(ctx, outsider));
assert.ok(set.ok, JSON.stringify(set));

let version = 0;
/** The crews' system tells that a case stands so. */
async function tell(id: CaseId | undefined, state: string, theirs: string): Promise<void> {
  version += 1;
  const row = { ...(id ? { case: id } : {}), id: theirs, state, version };
  await mkdir(join(folder, 'in'), { recursive: true });
  await writeFile(join(folder, 'in', `${version}.json`), JSON.stringify({ cases: [row] }));
  house.clock.advance(6 * 60_000);
  await exchangeAll(house, house.place, { mayReach: () => false, folderOf: async () => folder });
}
const stateOf = async (id: CaseId) => (await house.read((ctx) => getCase(ctx, id))).state;
const linksOf = async () => (await asked.open(url)).links.filter(({ href }) => href.startsWith(`${url}/`));
async function differing(theirs: string) {
  const id = await site.open('missed-bin');
  await tell(id, 'sent', theirs);
  assert.equal(await stateOf(id), 'scheduled');
  await tell(id, 'new', theirs);
  const [link] = (await linksOf()).slice(-1);
  assert.ok(link);
  return { id, href: link.href };
}

describe('where another system does not agree', () => {
  test('there is a page for whom the connector asks, which the queue leads to, and none for others', async () => {
    assert.match((await asked.open(url)).body, /Everything agrees/);
    const { id, href } = await differing('C-1');
    for (const path of [url, href]) assert.equal((await other.open(path)).status, 404, path);
    assert.equal((await other.post(href, { how: 'left', version: '1' })).status, 404);
    const leads = async (by: typeof other) => (await by.open('/desk/cases')).links.some((one) => one.href === url);
    assert.deepEqual([await leads(asked), await leads(other)], [true, false]);
    const page = await asked.open(href);
    assert.match(page.body, /Crew|new/);
    assert.match(page.body, /C-1/);
    assert.match((await asked.open(`${href}?lang=cy`)).body, /Beth sy’n gywir\?/);
    await asked.open(`${href}?lang=en`);
    assert.equal(await stateOf(id), 'scheduled');
  });

  test('what is chosen wrongly is said, and nothing typed is lost', async () => {
    const { id, href } = await differing('C-2');
    const empty = await asked.post(href, { version: '1', note: 'The crew told me' });
    assert.deepEqual([empty.status, empty.errors.length], [422, 1]);
    assert.match(empty.body, /The crew told me/);
    const impossible = await asked.post(href, { version: '1', how: 'theirs', note: '' });
    assert.equal(impossible.status, 409);
    const changed = await asked.post(href, { version: '7', how: 'ours', note: 'The crew told me' });
    assert.deepEqual([changed.status, /The crew told me/.test(changed.body)], [409, true]);
    const marked = await asked.post(href, { version: '1', how: 'ours', note: 'SECRET\nthe text' });
    assert.deepEqual([marked.status, marked.body.includes('the text')], [422, false]);
    assert.equal((await house.read((ctx) => listNotes(ctx, id))).length, 0);
    const settled = await asked.post(href, { version: '1', how: 'ours', note: 'The crew told me' });
    assert.match(settled.body, /Settled/);
    assert.equal((await house.read((ctx) => listNotes(ctx, id))).length, 1);
    assert.match((await asked.open(href)).body, /Settled/);
    assert.ok(!(await linksOf()).some((one) => one.href === href));
  });

  test('a case that is none of ours can only be left', async () => {
    await tell(undefined, 'sent', 'C-99');
    const [link] = (await linksOf()).slice(-1);
    assert.ok(link);
    const page = await asked.open(link.href);
    assert.match(page.body, /none of ours/);
    assert.equal((await asked.post(link.href, { version: '1', how: 'ours' })).status, 409);
    assert.match((await asked.post(link.href, { version: '1', how: 'left' })).body, /Settled/);
  });

  test('their state is taken where a transition leads there', async () => {
    const id = await site.open('missed-bin');
    const move = async (transition: string) => {
      const moved = await house.act({ kind: 'system', name: 'operator' }, (ctx) =>
        moveCase(ctx, { case: id, transition }),
      );
      assert.ok(moved.ok, JSON.stringify(moved));
    };
    await move('schedule');
    await move('collect');
    await tell(id, 'sent', 'C-3');
    const [link] = (await linksOf()).slice(-1);
    assert.ok(link);
    assert.doesNotMatch((await asked.open(link.href)).body, /value="theirs"/);
    await move('reopen');
    assert.match((await asked.open(link.href)).body, /value="theirs"/);
    assert.match((await asked.post(link.href, { version: '1', how: 'theirs' })).body, /Settled/);
    assert.equal(await stateOf(id), 'scheduled');
  });

  test('a number that is none has no page', async () => {
    for (const number of ['nothing', '019cadc6-9a80-7583-b629-4be3f5626de8'])
      assert.equal((await asked.open(`${url}/${number}`)).status, 404, number);
  });
});
