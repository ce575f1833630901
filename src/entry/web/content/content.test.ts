import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { publishPage, writePage } from '../../../work/content/index.js';
import { deskSite } from '../desk/testing/desk-site.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const editor = await site.officer({ name: 'Edie Wright', roles: ['content-editor'] });
const officer = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
const system = { kind: 'system', name: 'operator' } as const;

const form = (more: Readonly<Record<string, string>> = {}) => ({
  ...{ kind: 'page', id: 'bin-days', owner: 'contact-team', seen: '0' },
  ...{ 'review-day': '31', 'review-month': '3', 'review-year': '2027' },
  ...{ 'title-en': 'When we collect', 'title-cy': 'Pryd rydym yn casglu' },
  ...{ 'summary-en': 'The days of each round', 'summary-cy': 'Dyddiau pob rownd' },
  'body-en': '## Where\n\nPut it [by the road](/services/missed-bin). <b>Now</b>',
  'body-cy': '## Ble\n\nRhowch ef [ger y ffordd](/services/missed-bin).',
  ...more,
});

async function show(id: string, kind: 'page' | 'guide' | 'news', body: string, title = id): Promise<void> {
  const both = (text: string) => ({ en: text, cy: text });
  const words = { title: both(title), summary: both('Summary'), body: both(body) };
  const draft = { id, kind, owner: 'contact-team', reviewOn: '2027-03-31', seen: 0, ...words };
  assert.ok((await house.act(system, (ctx) => writePage(ctx, draft))).ok);
  assert.ok((await house.act(system, (ctx) => publishPage(ctx, { id, seen: 1 }))).ok);
}

describe('an editor', () => {
  test('writes a page, sees how it reads, publishes it, and everybody reads it in both languages', async () => {
    assert.equal((await officer.open('/desk/pages')).status, 403);
    const list = await editor.open('/desk/pages');
    assert.match(list.body, /There are no pages yet/);
    const sent = await editor.post('/desk/pages/new', form());
    assert.equal(sent.path, '/desk/pages/bin-days?did=written');
    assert.match(sent.body, /Nothing was found wrong with the words/);
    assert.equal((await site.visitor().open('/pages/bin-days')).status, 404, 'nobody reads it yet');
    assert.equal((await officer.post('/desk/pages/bin-days/publish', { seen: '1' })).status, 403);
    await editor.post('/desk/pages/bin-days/publish', { seen: '1' });
    const read = await site.visitor().open('/pages/bin-days');
    assert.match(read.body, /<h2 class="govuk-heading-l" id="where">Where<\/h2>/);
    assert.match(read.body, /&lt;b>Now/, 'HTML stays words');
    assert.match((await site.visitor().open('/cy/pages/bin-days')).body, /Rhowch ef/);
  });

  test('is told what to mend beside its box, and loses nothing typed', async () => {
    const gap = await editor.post('/desk/pages/new', form({ id: 'other', 'title-cy': ' ', 'body-en': 'Kept & whole' }));
    assert.equal(gap.status, 422);
    assert.match(gap.body, /href="#title-cy"/);
    assert.match(gap.body, /Kept &amp; whole/);
    assert.match(
      (await editor.post('/desk/pages/new', form({ id: 'Bin Days' }))).body,
      /small letters, numbers and hyphens/,
    );
    assert.match((await editor.post('/desk/pages/new', form())).body, /Another page has this address/);
    const day = await editor.post('/desk/pages/new', form({ id: 'other', 'review-month': '13' }));
    assert.match(day.body, /href="#review-day"/);
  });

  test('who writes at the same time as another sees both texts, and keeps theirs knowingly', async () => {
    const seen = /name="seen" value="(\d+)"/.exec((await editor.open('/desk/pages/bin-days/edit')).body)?.[1] ?? '';
    await editor.post('/desk/pages/bin-days/edit', form({ seen, 'summary-en': 'The first' }));
    const second = await editor.post('/desk/pages/bin-days/edit', form({ seen, 'summary-en': 'The second' }));
    assert.equal(second.status, 409);
    assert.match(second.body, /The first/);
    assert.match(second.body, /value="The second"/);
    const now = /name="seen" value="(\d+)"/.exec(second.body)?.[1] ?? '';
    const kept = await editor.post('/desk/pages/bin-days/edit', form({ seen: now, 'summary-en': 'The second' }));
    assert.match(kept.body, /The second/);
    const stale = await editor.post('/desk/pages/bin-days/publish', { seen });
    assert.equal(stale.status, 409, 'words that were not read are not published');
  });

  test('sees links that lead nowhere, and notes when a page is read again', async () => {
    await show('broken', 'page', '[Old form](/services/gone) and [Bins](/pages/bin-days) and [Costs](/costs)');
    const one = await editor.open('/desk/pages/broken');
    assert.match(one.body, /A link leads nowhere: \/services\/gone/);
    assert.doesNotMatch(one.body, /nowhere: \/(pages|costs)/);
    const past = await editor.post('/desk/pages/broken/review', {
      ...{ 'review-day': '1', 'review-month': '1', 'review-year': '2020' },
    });
    assert.equal(past.status, 422);
    const noted = await editor.post('/desk/pages/broken/review', {
      ...{ 'review-day': '1', 'review-month': '1', 'review-year': '2028' },
    });
    assert.match(noted.body, /1 January 2028/);
  });

  test('removes a page, and whoever has its address is led on', async () => {
    await editor.post('/desk/pages/broken/remove', { instead: 'bin-days' });
    const gone = await site.visitor().open('/pages/broken');
    assert.equal(gone.status, 410);
    assert.match(gone.body, /href="\/pages\/bin-days"/);
    assert.equal((await editor.post('/desk/pages/nothing/remove', {})).status, 404);
  });
});

test('a guide is read part by part, and a part that is not there is not found', async () => {
  await show('moving', 'guide', 'First.\n\n# Tell us\n\nOne\n\n# Pay\n\nTwo', 'Moving home');
  const first = await site.visitor().open('/guides/moving');
  assert.match(first.body, /aria-current="page">Tell us/);
  const second = await site.visitor().open('/guides/moving/pay');
  assert.match(second.body, /<title>Moving home: Pay/);
  assert.doesNotMatch(second.body, /First\./);
  assert.equal((await site.visitor().open('/guides/moving/none')).status, 404);
  assert.equal((await site.visitor().open('/pages/moving')).status, 404, 'it is no page');
});

test('news is listed and stands on the first page', async () => {
  await show('opening', 'news', 'We open.', 'The library opens');
  assert.match((await site.visitor().open('/news')).body, /The library opens/);
  assert.match((await site.visitor().open('/')).body, /href="\/news\/opening"/);
  assert.match((await site.visitor().open('/news/opening')).body, /Published on 2 March 2026/);
});

describe('a search', () => {
  test('finds, and its address has only words of our own pages', async () => {
    const found = await site.visitor().post('/search', { q: 'collecting for Zebedee Canary' });
    assert.equal(found.path, '/search?q=collecting&out=2');
    assert.match(found.body, /href="\/pages\/bin-days"/);
    assert.match(found.body, /2 words that you typed are on none of our pages/);
    assert.doesNotMatch(found.body, /Zebedee|Canary/);
  });

  test('by an address that somebody made up shows none of its words', async () => {
    const found = await site.visitor().open('/search?q=Zebedee+collect&from=99999&out=7777');
    assert.equal(found.status, 200);
    assert.doesNotMatch(found.body, /Zebedee/);
  });

  test('for nothing says so, and what to do', async () => {
    assert.equal((await site.visitor().post('/search', { q: '  ' })).status, 422);
    assert.match((await site.visitor().post('/search', { q: 'xylophone' })).body, /Nothing was found/);
  });
});
