import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type BinSite, binPath, binSite, walkBin } from './testing/bin-site.js';

let site: BinSite;
before(async () => {
  site = await binSite();
});
after(() => site.close());

const casesSent = 'select count(*)::int as sent from cases.case where place_id = $1 and reference = $2';
const question = (name: string) => `${binPath}/questions/${name}`;

describe('an answer that cannot be taken', () => {
  test('is shown back as it was typed, with its fault said first, in the title and beside the question', async () => {
    const visitor = site.visitor();
    const date = await walkBin(visitor, { until: 'missed_on' });
    const typed = { 'missed_on-day': '31', 'missed_on-month': 'Ebrill', 'missed_on-year': '2026' };
    const wrong = await visitor.press(date, 'Continue', typed);
    const sentence = 'April 2026 has only 30 days. Check the date';
    assert.deepEqual(wrong.errors, [sentence]);
    assert.match(wrong.title, /^Error: When should it have been collected\?/);
    assert.ok(wrong.links.some(({ href, text }) => href === '#missed_on-day' && text === sentence));
    assert.match(wrong.body, /id="missed_on-month"[^>]*value="Ebrill"/);
    assert.equal((await visitor.open(wrong.path)).errors.length, 1);
  });

  test('is judged by the declaration too', async () => {
    const visitor = site.visitor();
    const changes = { missed_on: { 'missed_on-day': '3', 'missed_on-month': '3', 'missed_on-year': '2026' } };
    assert.deepEqual((await walkBin(visitor, { changes })).errors, ['The collection day must be today or in the past']);
  });

  test('leaves the answer before it in the summary', async () => {
    const visitor = site.visitor();
    await walkBin(visitor);
    const email = await visitor.open(`${question('name')}?change=yes`);
    assert.equal((await visitor.press(email, 'Continue', { email: 'mair@' })).errors.length, 1);
    assert.match((await visitor.open(`${binPath}/check`)).text, /mair@example\.org/);
  });

  test('may be HTML, which is text like any other', async () => {
    const visitor = site.visitor();
    const name = '<script>alert(1)</script>"><img src=x>';
    const check = await walkBin(visitor, { changes: { name: { name } } });
    assert.ok(check.text.includes(name));
    assert.equal(check.body.includes('<script>alert'), false);
    assert.equal(check.body.includes('<img'), false);
  });

  test('is kept nowhere when it is marked SECRET: the draft has the marking alone, and an incident is noted', async () => {
    const visitor = site.visitor();
    await walkBin(visitor, { until: 'name' });
    const name = 'TOP SECRET - Kestrel Canaryworth';
    const wrong = await visitor.post(question('name'), { name, email: '' });
    assert.match(wrong.errors[0] ?? '', /marked SECRET or above/);
    assert.equal(wrong.body.includes('Kestrel'), false);
    assert.match(wrong.body, /value="TOP SECRET"/);
    const text = `select data, service from record.entry where place_id = $1 and kind = 'incident.marking'`;
    const found = await site.house.read((ctx) => ctx.prepared('incidents', text, [ctx.place]));
    assert.deepEqual(found, [{ data: '{"tier":"TOP-SECRET","where":"answer"}', service: 'missed-bin' }]);
    const mended = await visitor.press(wrong, 'Continue', { name: 'Mair Secret', email: '' });
    assert.deepEqual(mended.errors, []);
  });

  for (const [what, name, said] of [
    ['broken UTF-8', '%ff%fe%80', /cannot be read/],
    ['control characters', 'Mair%00%1b[2J', /cannot be read/],
    ['a megabyte', 'x'.repeat(1_000_000), /300 characters or fewer/],
    ['a megabyte of nothing', '%20'.repeat(1_000_000), /300 characters or fewer/],
  ] as const) {
    test(`may be ${what}, which is answered with a sentence`, async () => {
      const visitor = site.visitor();
      await walkBin(visitor, { until: 'name' });
      const page = await visitor.open(question('name'), {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: `name=${name}&email=`,
      });
      assert.equal(page.status, 200);
      assert.equal(page.errors.length, 1);
      assert.match(page.errors[0] ?? '', said);
    });
  }

  test('may be too much for the server, which says so and keeps the rest', async () => {
    const visitor = site.visitor();
    const page = await walkBin(visitor, { until: 'name' });
    const answer = await visitor.post(page.path, { name: 'x'.repeat(5_000_000) });
    assert.equal(answer.status, 413);
    assert.match(answer.text, /Your earlier answers are kept/);
    assert.equal((await visitor.open(`${binPath}/check`)).path, page.path);
  });
});

describe('the language', () => {
  test('is changed on the same page with what was typed and its faults, which are then said in it', async () => {
    const visitor = site.visitor();
    const date = await walkBin(visitor, { until: 'missed_on' });
    const wrong = await visitor.press(date, 'Continue', { 'missed_on-day': '40', 'missed_on-month': '2' });
    const welsh = await visitor.follow(wrong, 'Cymraeg');
    assert.equal(welsh.heading, 'Pryd y dylid bod wedi ei gasglu?');
    assert.match(welsh.title, /^Gwall: /);
    assert.deepEqual(welsh.errors, ['Rhaid i’r dyddiad gynnwys blwyddyn']);
    assert.match(welsh.body, /id="missed_on-day"[^>]*value="40"/);
    assert.equal((await visitor.open(binPath)).language, 'cy');
  });

  test('takes along what was typed and not yet sent, where the browser sends it', async () => {
    const visitor = site.visitor();
    await walkBin(visitor, { until: 'name' });
    const kept = await visitor.post(question('name'), { keep: 'language', lang: 'cy', name: 'Mair', email: 'mair@' });
    assert.equal(kept.language, 'cy');
    assert.deepEqual(kept.errors, []);
    assert.match(kept.body, /id="email"[^>]*value="mair@"/);
    assert.equal(kept.path.includes('Mair'), false);
  });

  test('of the summary is the page’s, whichever language the answers were given in', async () => {
    const visitor = site.visitor();
    const check = await walkBin(visitor);
    const welsh = await visitor.follow(check, 'Cymraeg');
    assert.equal(welsh.path.split('?')[0], check.path);
    assert.match(welsh.text, /Ailgylchu.*27 Chwefror 2026.*Nac oes/);
  });
});

describe('the order of the pages', () => {
  test('cannot be jumped over: a page too far leads to the first that is unanswered', async () => {
    const visitor = site.visitor();
    const here = await walkBin(visitor, { until: 'missed_on' });
    for (const far of [question('help'), question('name'), `${binPath}/check`, `${binPath}/done`, question('nothing')])
      assert.equal((await visitor.open(far)).path, here.path);
    assert.equal((await visitor.post(question('help'), { help: 'no' })).path, here.path);
  });

  test('allows the back button: an earlier page can be answered again and leads on', async () => {
    const visitor = site.visitor();
    await walkBin(visitor, { until: 'help' });
    const container = await visitor.open(question('container'));
    assert.match(container.body, /value="recycling" checked/);
    const on = await visitor.press(container, 'Continue', { container: 'refuse' });
    assert.equal(on.path, question('missed-on'));
    assert.match(on.body, /id="missed_on-day"[^>]*value="27"/);
  });
});

describe('two tabs', () => {
  test('each add their own answers', async () => {
    const visitor = site.visitor();
    const container = await walkBin(visitor, { until: 'container' });
    const address = await visitor.open(question('address'));
    await visitor.press(container, 'Continue', { container: 'refuse' });
    const on = await visitor.press(address, 'Continue', { 'address-line1': '14 Mill Lane' });
    assert.equal(on.path, question('container'));
    assert.match(on.body, /value="refuse" checked/);
  });

  test('send nothing that was not checked: a summary that is out of date says so and shows what is new', async () => {
    const visitor = site.visitor();
    const stale = await walkBin(visitor);
    const change = await visitor.open(`${question('container')}?change=yes`);
    await visitor.press(change, 'Continue', { container: 'refuse' });
    const refused = await visitor.press(stale, 'Send');
    assert.equal(refused.status, 409);
    assert.match(refused.errors[0] ?? '', /What stands here changed/);
    assert.match(refused.text, /Which container was not emptied\? Refuse/);
    assert.equal((await visitor.press(refused, 'Send')).path, `${binPath}/done`);
  });

  test('and a double press send once: both see the one reference', async () => {
    const visitor = site.visitor();
    const check = await walkBin(visitor);
    const pressed = await Promise.all([1, 2, 3].map(() => visitor.pressOnce(check, 'Send')));
    assert.deepEqual(new Set(pressed.map(({ headers }) => headers.location)), new Set([`${binPath}/done`]));
    const seen = await Promise.all([visitor.open(`${binPath}/done`), visitor.press(check, 'Send')]);
    const references = seen.map(({ text }) => /MB-\S+/.exec(text)?.[0]);
    assert.ok(references[0]);
    assert.equal(references[0], references[1]);
    const [found] = await site.house.read((ctx) =>
      ctx.prepared<{ sent: number }>('cases_sent', casesSent, [ctx.place, references[0]]),
    );
    assert.equal(found?.sent, 1);
  });
});

test('an answer that time has made wrong is refused on sending, at its question', async () => {
  const own = await binSite();
  try {
    const visitor = own.visitor();
    const check = await walkBin(visitor);
    own.house.clock.set(new Date('2026-03-05T09:00:00Z'));
    const refused = await visitor.press(check, 'Send');
    assert.equal(refused.path.split('?')[0], question('missed-on'));
    assert.match(refused.errors[0] ?? '', /last two working days/);
  } finally {
    await own.close();
  }
});
