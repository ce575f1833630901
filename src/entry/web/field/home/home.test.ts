import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { checkout } from '../../../../platform/checkout.js';
import { planVisit } from '../../../../work/field/index.js';
import { canaries, deskSite } from '../../desk/testing/desk-site.js';

const site = await deskSite();
after(() => site.close());

const get = (path: string): Promise<Response> => fetch(`${site.url}${path}`, { redirect: 'manual' });

test('without a script an officer is led to their visits of today at the desk, and nothing sealed is told', async () => {
  const officer = await site.officer({ roles: ['contact-team'] });
  const one = await site.open('missed-bin');
  const actor = { kind: 'staff', person: officer.person, roles: ['contact-team'] } as const;
  const asked = { case: one, to: { officer: officer.person }, day: '2026-03-02', from: '09:00', until: '10:00' };
  for (const day of [asked.day, '2026-03-03']) {
    const planned = await site.house.act(actor, (ctx) => planVisit(ctx, { ...asked, day }));
    assert.ok(planned.ok);
  }
  const page = await officer.open('/field');
  assert.deepEqual([page.status, page.heading], [200, 'Field work']);
  assert.match(page.text, /needs JavaScript/);
  assert.equal(page.links.filter(({ href }) => href.endsWith(`/desk/cases/${one}`)).length, 1, 'today’s alone');
  assert.match(page.text, /Report a missed bin collection, 09:00 to 10:00, planned/);
  for (const value of Object.values(canaries)) assert.ok(!page.body.includes(value));
});

test('nobody else is shown it: whoever is not signed in is led to sign in, and back', async () => {
  const answer = await get('/field');
  assert.equal(answer.status, 303);
  assert.match(answer.headers.get('location') ?? '', /sign-in\?to=%2Ffield/);
});

test('the shell has nobody in it, in either language, and still says something without a script', async () => {
  const officer = await site.officer({ roles: ['contact-team'], name: 'Kestrel Canaryworth' });
  for (const [language, said] of [
    ['en', /needs JavaScript/],
    ['cy', /mae angen JavaScript/],
  ] as const) {
    const path = `/field/shell?lang=${language}`;
    const anybody = await (await get(path)).text();
    assert.equal((await officer.open(path)).body, anybody);
    assert.match(anybody, said);
  }
});

test('the manifest says what a browser needs to install the app, in the page’s language', async () => {
  const answer = await get('/field/manifest.webmanifest?lang=cy');
  assert.match(answer.headers.get('content-type') ?? '', /^application\/manifest\+json/);
  const said = (await answer.json()) as { name: string; start_url: string; icons: { src: string; sizes: string }[] };
  assert.equal(said.start_url, '/field?lang=cy');
  assert.match(said.name, /^Gwaith maes/);
  for (const { src } of said.icons) assert.equal((await get(src)).status, 200, src);
});

test('the worker names its version and what it keeps: each is there, and none of it is anybody’s', async () => {
  const script = await (await get('/field-worker.js')).text();
  const [, told = ''] = /^self\.field = (.*);$/m.exec(script) ?? [];
  const said = JSON.parse(told) as { version: string; shells: Record<string, string>; files: string[] };
  assert.match(said.version, /^[0-9a-f]{16}$/);
  for (const path of [...said.files, ...Object.values(said.shells)]) assert.equal((await get(path)).status, 200, path);
  assert.equal(await (await get('/field-worker.js')).text(), script);
});

test('another name of the place is another version', async () => {
  const before = await (await get('/field-worker.js')).text();
  const other = await deskSite();
  const name = JSON.stringify({ en: 'Otherham', cy: 'Otherham' });
  await other.house.act({ kind: 'system', name: 'test' }, async (ctx) => {
    ctx.writes.run('update platform.place set name = $2::jsonb where place_id = $1', [ctx.place, name]);
  });
  assert.notEqual(await (await fetch(`${other.url}/field-worker.js`)).text(), before);
  await other.close();
});

test('the script stays within 48 kB as it travels', async () => {
  const script = await readFile(join(checkout, 'dist', 'assets', 'field.js'));
  assert.ok(gzipSync(script, { level: 9 }).length <= 48 * 1024);
});
