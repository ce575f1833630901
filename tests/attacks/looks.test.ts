import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { canaries, deskSite } from '../../src/entry/web/desk/testing/desk-site.js';
import type { TestPage } from '../../src/entry/web/testing.js';
import { lookList } from '../../src/foundation/assurance/index.js';
import { tamper } from '../../src/platform/database/testing/tamper.js';
import type { SubjectId } from '../../src/platform/ids.js';
import { getCase } from '../../src/work/cases/index.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const asha = await site.officer({ roles: ['council-tax-team'] });
const id = await site.open('council-tax-single-person-discount');
const path = `/desk/cases/${id}`;
const one = await house.read((ctx) => getCase(ctx, id));
const looks = () => house.read((ctx) => lookList(ctx, one.subjects.applicant as SubjectId));
const isSeen = ({ body }: TestPage): boolean => Object.values(canaries).some((value) => body.includes(value));

describe('nobody looks without an entry of it', () => {
  test('however the page is asked for', async () => {
    const ways = [
      { method: 'HEAD' },
      { headers: { range: 'bytes=0-99' } },
      { headers: { 'if-none-match': '*', 'if-modified-since': 'Mon, 02 Mar 2026 09:00:00 GMT' } },
      { headers: { 'sec-purpose': 'prefetch' } },
      { headers: { 'sec-purpose': 'prefetch;prerender' } },
      { headers: { accept: 'application/json', 'x-http-method-override': 'GET' } },
      { method: 'POST' },
      {},
    ] as const;
    let shown = 0;
    for (const way of ways) {
      const before = (await looks()).length;
      const page = await asha.open(path, way);
      const added = (await looks()).length - before;
      shown += isSeen(page) ? 1 : 0;
      assert.ok(!isSeen(page) || added > 0, JSON.stringify(way));
      assert.ok(page.headers.etag === undefined && page.status !== 304, JSON.stringify(way));
    }
    assert.ok(shown > 0);
  });

  test('or twelve times at once, each with a number of its own', async () => {
    const before = await looks();
    const pages = await Promise.all(Array.from({ length: 12 }, () => asha.open(path)));
    const after = await looks();
    const shown = pages.filter(isSeen).length;
    assert.ok(shown > 0 && after.length - before.length >= shown, `${after.length - before.length} of ${shown}`);
    const numbers = after.map(({ number }) => number).sort((a, b) => a - b);
    assert.deepEqual(
      numbers,
      numbers.map((_, at) => at + 1),
    );
  });

  test('where it cannot be kept', async () => {
    const limit = 'alter table assurance.look_chain add constraint full_up check (number < 0) not valid';
    await tamper(house, limit);
    const page = await asha.open(path);
    await tamper(house, 'alter table assurance.look_chain drop constraint full_up');
    assert.deepEqual([isSeen(page), page.status >= 500], [false, true]);
    assert.ok(isSeen(await asha.open(path)));
  });
});
