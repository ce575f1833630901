import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { checkout } from '../../../platform/checkout.js';
import { type DesignId, findDesign, listDesigns } from '../../../work/services/index.js';
import { type TestPage, testSite, type Visitor } from '../testing.js';

const site = await testSite();
after(() => site.close());
const owner = await site.officer({ name: 'Owain Service', roles: ['service-owner'], teams: ['street-services'] });
const second = await site.officer({ name: 'Sali Second', roles: ['service-owner'], teams: ['street-services'] });
const admin = await site.officer({ name: 'Ada Admin', roles: ['administrator'], teams: ['street-services'] });
const clerk = await site.officer({ roles: ['contact-team'] });

const idOf = ({ path }: TestPage): DesignId => /designer\/([0-9a-f-]{36})/.exec(path)?.[1] as DesignId;
const textOf = async (id: DesignId) => (await site.house.read((ctx) => findDesign(ctx, id)))?.source ?? '';
const source = readFileSync(join(checkout, 'definitions', 'missed-bin.yaml'), 'utf8');

async function begin(visitor: Visitor = owner): Promise<DesignId> {
  const list = await visitor.open('/designer');
  const button = list.forms.flatMap(({ buttons }) => buttons).find((text) => text.startsWith('Change this service'));
  return idOf(await visitor.press(list, button ?? ''));
}

describe('who comes in', () => {
  test('service owners and administrators; to nobody else is it there', async () => {
    assert.equal((await owner.open('/designer')).status, 200);
    const list = await admin.open('/designer');
    assert.match(list.text, /ask an administrator for the role “Designs services”/);
    assert.ok(!list.forms.some(({ buttons }) => buttons.includes('Begin')));
    assert.equal((await clerk.open('/designer')).status, 404);
    assert.notEqual((await site.visitor().open('/designer')).path, '/designer');
  });

  test('and a design of no place, or none at all, is not there', async () => {
    for (const path of ['/designer/x', `/designer/${site.house.ids.next()}`])
      assert.equal((await owner.open(path)).status, 404);
    const id = await begin();
    assert.equal((await clerk.open(`/designer/${id}`)).status, 404);
    const posted = await clerk.post(`/designer/${id}/do`, { do: 'remove', at: 'fields.name', revision: '1' });
    assert.ok([403, 404, 409].includes(posted.status));
    assert.ok((await textOf(id)) === source);
  });
});

describe('forms', () => {
  test('saved as they are they change no byte of the text', async () => {
    const id = await begin();
    const pages = ['about', 'purpose', 'clock', 'sight', 'alike', 'costs', 'open', 'impact'].map(
      (part) => `/designer/${id}/parts/${part}`,
    );
    const items = [
      'fields.help',
      'fields.container',
      'pages.4',
      'case.states.rejected',
      'case.states.received.can.reject',
    ]
      .concat(['fields.missed_on.refuse.1', 'case.clock.sooner.0', 'measures.collected-in-time', 'impact.risks.0'])
      .map((at) => `/designer/${id}/edit/${at}`);
    for (const path of [...pages, ...items]) {
      const opened = await owner.open(path);
      assert.equal(opened.status, 200, path);
      const buttons = opened.forms.flatMap((form) => form.buttons).filter((text) => /^Save(:|$)/.test(text));
      assert.ok(buttons.length > 0, path);
      for (const button of new Set(buttons)) {
        const saved = await owner.press(await owner.open(path), button);
        assert.equal(saved.status, 200, `${path} ${button}`);
        assert.ok((await textOf(id)) === source, `${path} changed the text by ${button}`);
      }
    }
  });

  test('change one part, and leave comments and all else', async () => {
    const id = await begin();
    const form = await owner.open(`/designer/${id}/edit/fields.container`);
    await owner.press(form, 'Save', { 'label-cy': 'Pa fin na chafodd ei wagio?' });
    const text = await textOf(id);
    assert.match(text, /cy: Pa fin na chafodd ei wagio\?/);
    assert.equal(
      text.split('\n').filter((line) => line.trim().startsWith('#')).length,
      source.split('\n').filter((line) => line.trim().startsWith('#')).length,
    );
    assert.equal(text.split('\n').length, source.split('\n').length);
  });

  test('a question is added to its pages, moved, and goes with all that names it', async () => {
    const id = await begin();
    const form = await owner.open(`/designer/${id}/add/fields`);
    const added = await owner.press(form, 'Save', {
      'label-en': 'What colour is it?',
      'label-cy': 'Pa liw yw e?',
      type: 'text',
    });
    assert.match(added.text, /What colour is it\?/);
    assert.match(added.text, /To be mended/);
    assert.match(await textOf(id), /^ {2}- what_colour_is_it$/m);
    const removed = await owner.press(
      await owner.open(`/designer/${id}/parts/questions`),
      'Remove: What colour is it?',
    );
    assert.equal(removed.status, 200);
    assert.ok((await textOf(id)) === source);
    const moved = await owner.press(await owner.open(`/designer/${id}/parts/pages`), 'Down: Which address was missed?');
    assert.match(moved.text, /Moved/);
    assert.match(await textOf(id), /pages:\n {2}- container\n {2}- address\n/);
  });

  test('a finding has its repair beside it: a thing to fill in, or a button', async () => {
    const id = await begin();
    const broken = source
      .replace(
        '    mark: open\n    need:\n      en: To send the right vehicle',
        '    need:\n      en: To send the right vehicle',
      )
      .replace('  - missed_on\n', '');
    await owner.press(await owner.open(`/designer/${id}/text`), 'Save', { text: broken });
    const questions = await owner.open(`/designer/${id}/parts/questions`);
    assert.match(questions.text, /Container has no mark|container has no mark/);
    const mended = await owner.press(questions, 'Mend this', { mark: 'open' });
    assert.match(mended.text, /Mended/);
    const asked = await owner.press(mended, 'Ask it on a page of its own, at the end');
    assert.match(asked.text, /Mended/);
    assert.match(await textOf(id), /^ {2}- missed_on$/m);
    assert.match((await owner.open(`/designer/${id}`)).text, /Ask a second person/);
  });

  test('hostile paths and revisions do nothing', async () => {
    const id = await begin();
    for (const at of ['__proto__', 'fields.constructor.x', '..', 'a'.repeat(200), 'service'])
      assert.ok([404, 409].includes((await owner.open(`/designer/${id}/edit/${encodeURIComponent(at)}`)).status), at);
    await owner.post(`/designer/${id}/do`, { do: 'remove', at: 'fields.name', revision: '99' });
    await owner.post(`/designer/${id}/do`, { do: 'remove', at: 'fields.name' });
    assert.ok((await textOf(id)) === source);
    const away = await owner.post(`/designer/${id}/do`, {
      do: 'up',
      at: 'pages.1',
      revision: '1',
      to: 'https://elsewhere.example/',
    });
    assert.equal(away.path, `/designer/${id}?did=moved`);
  });
});

describe('two owners', () => {
  test('who change different parts lose nothing; of the same the second sees both', async () => {
    const id = await begin();
    const [mine, theirs] = [
      await owner.open(`/designer/${id}/parts/about`),
      await second.open(`/designer/${id}/parts/about`),
    ];
    await owner.press(mine, 'Save', { 'title-en': 'Missed bin' });
    const beside = await second.press(theirs, 'Save', { 'summary-en': 'Tell us soon.' });
    assert.equal(beside.status, 200);
    const clash = await second.press(theirs, 'Save', { 'title-en': 'Bin not emptied' });
    assert.equal(clash.status, 409);
    assert.match(clash.text, /As it is saved.*Missed bin.*Bin not emptied/s);
    const forced = await second.press(clash, 'Save');
    assert.equal(forced.status, 200);
    const text = await textOf(id);
    assert.ok(text.includes('en: Bin not emptied') && text.includes('Tell us soon.'), text.slice(0, 400));
  });

  test('who both write the whole text are shown both texts', async () => {
    const id = await begin();
    const [mine, theirs] = [await owner.open(`/designer/${id}/text`), await second.open(`/designer/${id}/text`)];
    await owner.press(mine, 'Save', { text: 'service: mine\n' });
    const clash = await second.press(theirs, 'Save', { text: 'service: theirs\n' });
    assert.equal(clash.status, 409);
    assert.match(clash.body, /service: mine/);
    assert.match(clash.body, /service: theirs/);
    assert.equal(await textOf(id), 'service: mine\n');
  });
});

test('the text comes back byte for byte, right or wrong, and as a file', async () => {
  const id = await begin();
  const page = await owner.open(`/designer/${id}/text`);
  await owner.press(page, 'Save');
  assert.ok((await textOf(id)) === source);
  assert.equal((await owner.open(`/designer/${id}/text.yaml`)).body, source);
  await owner.press(page, 'Save', { text: 'a: [<script>' });
  const wrong = await owner.open(`/designer/${id}/parts/about`);
  assert.match(wrong.text, /The text cannot be read/);
  assert.match((await owner.open(`/designer/${id}/preview`)).text, /cannot be read/);
});

describe('the preview', () => {
  test('shows every page as a resident sees it, keeps nothing, and what is not right is left out', async () => {
    const id = await begin();
    const before = await site.house.read(async (ctx) => (await listDesigns(ctx)).length);
    let page = await owner.press(await owner.open(`/designer/${id}/preview`), 'Start now');
    const seen: string[] = [];
    for (let step = 0; step < 8 && page.forms.some(({ buttons }) => buttons.includes('Continue')); step += 1) {
      seen.push(page.heading);
      assert.match(page.text, /A preview: nothing is sent/);
      page = await owner.press(page, 'Continue');
    }
    assert.deepEqual(seen.slice(0, 2), ['Which address was missed?', 'Which container was not emptied?']);
    assert.equal(page.heading, 'Check your answers');
    const done = await owner.press(page, 'Send');
    assert.match(done.text, /We aim to return within two working days/);
    assert.equal(await site.house.read(async (ctx) => (await listDesigns(ctx)).length), before);
    const text = source.replace('type: choice', 'type: scent');
    await owner.press(await owner.open(`/designer/${id}/text`), 'Save', { text });
    assert.match(
      (await owner.open(`/designer/${id}/preview`)).text,
      /Left out, since it is not right yet: Questions \(Which container/,
    );
  });

  test('shows the desk its list and each case, whose buttons lead on', async () => {
    const id = await begin();
    const desk = await owner.open(`/designer/${id}/preview/desk`);
    assert.match(desk.text, /Received/);
    const opened = await owner.follow(desk, 'XXXX-0001');
    const moved = await owner.press(opened, 'Send a crew');
    assert.match(moved.text, /Crew booked/);
    assert.match(moved.text, /Could not collect/);
  });
});

test('publishing takes a second person, who reads what changes', async () => {
  const id = await begin();
  const form = await owner.open(`/designer/${id}/edit/fields.email`);
  await owner.press(form, 'Save', { 'label-en': 'Your email address' });
  const own = await owner.open(`/designer/${id}`);
  const past = await owner.press(own, 'Ask a second person', { on: '2020-01-01' });
  assert.deepEqual(past.errors, ['Enter a day that is today or later, like 2027-03-31']);
  const asked = await owner.press(own, 'Ask a second person');
  assert.match(asked.text, /somebody else answers/);
  const forged = await owner.post(`/designer/${id}/publish`, { do: 'approve', revision: '2' });
  assert.match(forged.text, /a colleague must answer/);
  const compared = await admin.open(`/designer/${id}/compare`);
  assert.match(compared.text, /Email address.*Your email address/s);
  const refused = await admin.press(await admin.open(`/designer/${id}`), 'Refuse', { why: '' });
  assert.deepEqual(refused.errors, ['Enter a reason of up to 500 characters']);
  const published = await admin.press(await admin.open(`/designer/${id}`), 'Approve and publish');
  assert.match(published.text, /The service is published/);
  assert.match(published.text, /It runs as version 2/);
  assert.match((await site.visitor().open('/services/missed-bin')).text, /Your email address/);
});

test('every page is there in Welsh, with one heading and no English beside what the checker says', async () => {
  const id = await begin();
  const paths = [
    '',
    '/text',
    '/compare',
    '/preview',
    '/preview/desk',
    '/preview/check',
    '/preview/done',
    '/add/fields',
    '/edit/fields.help',
    '/add/bookings',
    '/add/issues',
    '/add/fee.lines',
    '/add/uses',
  ].concat(
    [
      'about',
      'purpose',
      'questions',
      'pages',
      'calculations',
      'workflow',
      'clock',
      'sight',
      'alike',
      'fee',
      'bookings',
      'issues',
      'costs',
      'measures',
      'open',
      'impact',
    ].map((part) => `/parts/${part}`),
  );
  for (const path of ['/designer', '/designer/services/missed-bin', ...paths.map((rest) => `/designer/${id}${rest}`)]) {
    const page = await owner.open(`${path}?lang=cy`);
    assert.equal(page.status, 200, path);
    assert.equal(page.language, 'cy', path);
    assert.equal(page.body.split('<h1').length, 2, path);
    const own = page.body.replace(
      /<textarea[\s\S]*?<\/textarea>|<section class="gh-diff"[\s\S]*?<\/section>|<(\w+)[^>]* lang="en"[\s\S]*?<\/\1>|<[^>]*>/g,
      ' ',
    );
    assert.doesNotMatch(own, /\b(the|Save|question|answer)\b(?!-)/, path);
  }
});
