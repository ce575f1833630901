import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { brandPlace } from '../../../work/places/index.js';
import { testSite } from '../testing.js';

const system = { kind: 'system', name: 'operator' } as const;
const site = await testSite();
after(() => site.close());
const { house } = site;

/** What the place finder keeps for ten seconds is read anew. */
const wait = () => house.clock.advance(11_000);

async function setLive(since: Date | null): Promise<void> {
  await house.act(system, async (ctx) => {
    ctx.writes.run('update platform.place set live_since = $2 where place_id = $1', [ctx.place, since]);
  });
  wait();
}

describe('a place that has not opened', () => {
  before(() => setLive(null));
  after(() => setLive(house.clock.now()));

  test('tells residents so in both languages, with 503, and takes nothing from them', async () => {
    const visitor = site.visitor();
    for (const path of ['/', '/services/missed-bin', '/sign-in', '/status', '/costs']) {
      const page = await visitor.open(path);
      assert.equal(page.status, 503, path);
      assert.match(page.heading, /This site is not open yet/, path);
    }
    assert.match((await visitor.open('/?lang=cy')).heading, /Nid yw’r wefan hon ar agor eto/);
    const signedIn = await site.resident();
    assert.equal((await signedIn.open('/account')).status, 503);
  });

  test('lets officers in, and says that it lives', async () => {
    const visitor = site.visitor();
    for (const path of ['/desk/sign-in', '/desk/join', '/healthz', '/readyz', '/assets/guildhall.css'])
      assert.equal((await visitor.open(path)).status, 200, path);
    const officer = await site.officer({ roles: ['contact-team'] });
    assert.equal((await officer.open('/desk/cases')).status, 200);
    assert.notEqual((await visitor.open('/desk/sign-in/oidc')).status, 503);
  });
});

describe('a place with a brand of its own', () => {
  const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>';
  const contact = { en: ['Town Hall, 1 High Street'], cy: ['Neuadd y Dref, 1 High Street'] };
  const title = { en: 'Data protection officer', cy: 'Swyddog diogelu data' };
  const privacy = { title, contact: 'privacy@testham.example' };
  const brandIn = async (colour: string) => {
    const picture = { type: 'image/svg+xml', body: logo } as const;
    await house.act(system, (ctx) => brandPlace(ctx, { colour, contact, privacy, logo: picture }));
    wait();
    const { body } = await site.visitor().open('/');
    return body.match(/\/brand\/[0-9a-f]{16}\.(css|svg)/g) ?? [];
  };

  test('wears it on every page, from addresses that name their content', async () => {
    const [sheet = '', picture = ''] = await brandIn('#5a1a66');
    const css = await site.visitor().open(sheet);
    assert.match(css.body, /--guildhall-brand:#5a1a66;/);
    assert.equal(css.headers['content-type'], 'text/css; charset=utf-8');
    assert.match(String(css.headers['cache-control']), /immutable/);
    const svg = await site.visitor().open(picture);
    assert.equal(svg.body, logo);
    assert.equal(svg.headers['content-type'], 'image/svg+xml');
    assert.match(String(svg.headers['content-security-policy']), /default-src 'none'/);
    assert.match((await site.visitor().open('/')).text, /Town Hall, 1 High Street/);
    assert.match((await site.visitor().open('/?lang=cy')).text, /Neuadd y Dref/);
  });

  test('answers an address of its last brand with this one, which nobody keeps', async () => {
    const [old = ''] = await brandIn('#5a1a66');
    const [fresh = ''] = await brandIn('#123456');
    assert.notEqual(old, fresh);
    const css = await site.visitor().open(old);
    assert.match(css.body, /#123456/);
    assert.equal(css.headers['cache-control'], 'no-store');
    assert.equal((await site.visitor().open('/brand/x.txt')).status, 404);
  });

  test('says in its privacy notices whom to ask', async () => {
    const page = await site.visitor().open('/services/missed-bin/privacy');
    assert.match(page.text, /Data protection officer, privacy@testham\.example/);
  });
});

test('a place without a brand has no files of one, and wears the house’s', async () => {
  const other = await house.addPlace('plainham');
  await house.act({ place: other, actor: system }, async (ctx) => {
    ctx.writes.insert('platform.place_host', { place_id: other, host: 'plain.test' });
  });
  wait();
  const visitor = site.visitor({ host: 'plain.test' });
  assert.doesNotMatch((await visitor.open('/')).body, /\/brand\//);
  assert.equal((await visitor.open('/brand/0123456789abcdef.css')).status, 404);
});
