import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { after, describe, test } from 'node:test';
import { canaries, deskSite } from '../../src/entry/web/desk/testing/desk-site.js';
import { linkSubject } from '../../src/foundation/vault/index.js';
import { openTamperer } from '../../src/platform/database/testing/tamper.js';
import type { SubjectId } from '../../src/platform/ids.js';
import { getCase } from '../../src/work/cases/index.js';
import { joinCharity } from './join-charity.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const service = 'council-tax-single-person-discount';
const [bin, discount] = [await site.open('missed-bin'), await site.open(service)];
const one = await house.read((ctx) => getCase(ctx, discount));
const victim = await site.resident();
await house.act((ctx) => linkSubject(ctx, one.subjects.applicant as SubjectId, victim.person));
const asha = await site.officer({ roles: ['council-tax-team'] });
await asha.open(`/desk/cases/${discount}`);
await site.settle();

const seenIn = ({ body }: { readonly body: string }): readonly string[] =>
  Object.values(canaries).filter((value) => body.includes(value));

/** Every page that the victim can reach from their own. */
async function crawl(): Promise<readonly string[]> {
  const seen = new Set<string>();
  const ahead = ['/account', '/account/mandates', '/account/choices', '/your-data', '/your-data/looks'];
  for (let path = ahead.shift(); path !== undefined; path = ahead.shift()) {
    if (
      seen.has(path) ||
      !path.startsWith('/') ||
      /lang=|^\/assets|\/account_number|\/correct\/.*\/(?!name)/.test(path)
    )
      continue;
    seen.add(path);
    const { links } = await victim.open(path);
    ahead.push(...links.map(({ href }) => href.split('#')[0] ?? ''));
  }
  return [...seen];
}

describe('nobody reads a sealed answer', () => {
  test('by the address of a page of whoever gave it', async () => {
    const paths = await crawl();
    assert.ok(paths.length > 25 && paths.some((path) => path.endsWith('/tlog-proof')), paths.join('\n'));
    assert.ok(seenIn(await victim.open('/your-data')).length > 0);
    const strangers = [await site.resident(), site.visitor(), await site.officer({ roles: ['waste-crews'] })];
    for (const path of paths)
      for (const stranger of strangers) {
        const page = await stranger.open(path);
        assert.deepEqual(seenIn(page), [], path);
        if (/[0-9a-f]{8}-[0-9a-f]{4}-/.test(path))
          assert.ok(page.status === 404 || page.path.includes('/sign-in'), path);
      }
  });

  test('or guesses one by the digests of a whole database', async () => {
    const guesses = new Set<string>();
    for (const value of [...Object.values(canaries), '1842.36', '2026-02-01', 'moved-out', 'yes', '1'])
      for (const said of [value, value.toLowerCase(), value.toLowerCase().replaceAll(' ', '')])
        for (const written of [said, JSON.stringify(said), JSON.stringify([said])])
          for (const way of ['md5', 'sha1', 'sha256', 'sha512'] as const) {
            guesses.add(hash(way, written, 'hex').slice(0, 32));
            guesses.add(hash(way, written, 'base64').slice(0, 20));
          }
    const known = [...guesses, ...Object.values(canaries)];
    const database = await openTamperer(house);
    const tables = await database.ask<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    let rows = 0;
    for (const { name } of tables)
      for (const { row } of await database.ask<{ row: string }>(`select t::text as row from ${name} t`)) {
        rows += 1;
        assert.deepEqual(
          known.filter((guess) => row.includes(guess)),
          [],
          name,
        );
      }
    await database.close();
    assert.ok(rows > 100);
  });

  test('or an unsealed one by its proof, at an organisation with which nothing is agreed', async () => {
    const eira = await site.officer({ name: 'Eira Lockhart', roles: ['contact-team'], teams: [] });
    const proof = `/record/proof/case:${bin}/1`;
    assert.equal((await eira.open(proof)).status, 200, 'as the council’s own');
    await joinCharity(house, eira.person);
    for (const path of [proof, `${proof}/tlog-proof`, `/record/proof/subject:${one.subjects.applicant}/1`])
      assert.equal((await eira.open(path)).status, 404, path);
  });
});
