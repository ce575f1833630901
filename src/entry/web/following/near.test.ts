import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { eraseSubject } from '../../../foundation/vault/index.js';
import { checkout } from '../../../platform/checkout.js';
import type { CaseId } from '../../../platform/ids.js';
import { reveal } from '../../../platform/sealed/browser.js';
import { endFollowsOver, getCase, moveCase, openCase, tellFollowers } from '../../../work/cases/index.js';
import { deliverBulk } from '../../../work/messages/index.js';
import { loadAddresses } from '../../../work/places/index.js';
import { getService, parseAnswers, publishService } from '../../../work/services/index.js';
import { sealAll } from '../../../work/services/testing.js';
import { testSite } from '../testing.js';

const site = await testSite({ services: ['pothole', 'missed-bin'], web: { proxies: 1 } });
let callers = 0;
/** Each from an address of their own: what one may ask in a minute is limited. */
const caller = () => {
  callers += 1;
  return site.visitor({ headers: { 'x-forwarded-for': `192.0.2.${callers}` } });
};
after(() => site.close());
const { house } = site;
const who = { place: house.place, actor: { kind: 'system', name: 'test' }, channel: 'system' } as const;
const roles = ['contact-team', 'highways', 'street-crews'];
const crew = await site.officer({ roles });
const officer = { kind: 'staff', person: crew.person, roles } as const;
await house.act(async (ctx) => {
  const weir = { street: 'Weir Street', town: 'Wealdham', postcode: 'WX2 1CA' };
  loadAddresses(ctx, [{ ...weir, line: '1 Weir Street', point: { latitude: 51.2, longitude: 0.3 } }]);
});

/** Somebody reports a hole at their gate. */
const open = (): Promise<CaseId> =>
  house.act({ kind: 'anonymous' }, async (ctx) => {
    const service = await getService(ctx, 'pothole');
    const at = 'At my gate, canary cottage (51.20001, 0.30001)';
    const typed = { surface: 'road', depth: 'deep', danger: 'no', place: at };
    const raws = Object.fromEntries(Object.entries(typed).map(([field, text]) => [field, { '': [text] }]));
    const parsed = parseAnswers(service, raws);
    if (!parsed.ok) throw new Error(parsed.refused);
    const answers = { ...parsed.value, ...sealAll({ name: 'Canary Reporter', email: 'reporter@example.org' }) };
    const opened = await openCase(ctx, { service, answers });
    if (!opened.ok) throw new Error(opened.refused);
    return opened.value.case;
  });

const lettersTo = (address: string) =>
  (house.post.kept?.(house.place) ?? []).filter((letter) => reveal(letter.to) === address);
const textOf = (address: string): string => reveal(lettersTo(address)[0]?.text as never) ?? '';
const linksTo = (address: string): readonly string[] =>
  lettersTo(address).flatMap(({ text }) => /\/follow\/[0-9a-f]{32}/.exec(reveal(text)) ?? []);
const linkTo = (address: string): string => linksTo(address)[0] ?? '';

async function ask(id: CaseId, address: string, language = 'en') {
  const visitor = caller();
  const page = await visitor.open(`/reported/${id}?lang=${language}`);
  const [link, send] =
    language === 'cy'
      ? ['Cael gwybod drwy e-bost pan fydd hyn yn newid', 'Anfonwch ddolen ataf']
      : ['Be told by email when this changes', 'Send me a link'];
  const form = await visitor.follow(page, link);
  return { visitor, page, form, sent: await visitor.press(form, send, { email: address }) };
}

async function move(id: CaseId, transition: string) {
  const moved = await house.act(officer, (ctx) => moveCase(ctx, { case: id, transition }));
  assert.ok(moved.ok, JSON.stringify(moved));
  await site.settle();
  await tellFollowers(house, house.place);
  await deliverBulk(house, house.place);
}

const followsOf = (id: CaseId) =>
  house.read((ctx) =>
    ctx.db
      .selectFrom('cases.follow as f')
      .innerJoin('vault.subject_key as k', (join) =>
        join.onRef('k.place_id', '=', 'f.place_id').onRef('k.subject_id', '=', 'f.subject_id'),
      )
      .select(['f.id', 'f.state', 'f.is_near', 'k.wrapped'])
      .where('f.place_id', '=', ctx.place)
      .where('f.case_id', '=', id)
      .orderBy('f.asked_at')
      .execute(),
  );

describe('whoever follows what was reported near them', () => {
  test('is told of it by its street and day, and nowhere of its reference or of whoever reported it', async () => {
    const id = await open();
    const { reference } = await house.read((ctx) => getCase(ctx, id));
    const { visitor, page, form, sent } = await ask(id, 'neighbour@example.org');
    const confirm = await visitor.open(linkTo('neighbour@example.org'));
    const first = textOf('neighbour@example.org');
    assert.match(first, /Report a pothole: Weir Street, reported on 2 March 2026/);
    assert.match(first, new RegExp(`https?://[^/]+/reported/${id}\\n`));
    const yes = await visitor.press(confirm, 'Yes, follow it');
    assert.match(yes.text, /You follow this report/);
    await move(id, 'inspect');
    const told = textOf('neighbour@example.org');
    assert.match(
      told,
      /has come to this: Being looked at\.\n\nReport a pothole: Weir Street, reported on 2 March 2026/,
    );
    assert.match(told, new RegExp(`/reported/${id}\\n`));
    const link = linkTo('neighbour@example.org');
    const stop = await visitor.follow(await visitor.open(link), 'Stop following this report');
    const stopped = await visitor.press(stop, 'Stop following this report');
    assert.match(stopped.text, /You no longer follow this/);
    const seen = [page, form, sent, confirm, yes, stop, stopped].map(({ body, path }) => `${path} ${body}`);
    const subjects = lettersTo('neighbour@example.org').map(({ subject }) => reveal(subject));
    for (const text of [...seen, ...subjects, first, told])
      for (const secret of [reference, 'anary', 'gate', '51.2', '0.300'])
        assert.equal(text.includes(secret), false, `${secret} in ${text}`);
    assert.deepEqual(
      (await followsOf(id)).map(({ state, wrapped }) => [state, wrapped]),
      [['ended', null]],
    );
  });

  test('may be the reporter, and asks twice by one address: each link stops its own', async () => {
    const id = await open();
    await ask(id, 'reporter@example.org');
    await ask(id, 'reporter@example.org', 'cy');
    const links = linksTo('reporter@example.org');
    assert.equal(links.length, 2);
    const visitor = caller();
    await visitor.press(await visitor.open(`${links[1]}?lang=en`), 'Yes, follow it');
    await visitor.press(await visitor.open(`${links[0]}?lang=cy`), 'Ydw, ei ddilyn');
    const before = lettersTo('reporter@example.org').length;
    await move(id, 'inspect');
    assert.equal(lettersTo('reporter@example.org').length, before + 2);
    const welsh = lettersTo('reporter@example.org').map(({ text }) => reveal(text) as string);
    assert.ok(welsh.some((text) => /Weir Street, rhoddwyd gwybod ar 2 Mawrth 2026/.test(text)));
    await visitor.press(await visitor.open(`${links[0]}/end?lang=en`), 'Stop following this report');
    assert.deepEqual((await followsOf(id)).map(({ state, wrapped }) => [state, wrapped === null]).sort(), [
      ['ended', true],
      ['following', false],
    ]);
  });

  test('says yes once, from however many tabs, and a link that was stopped revives nothing', async () => {
    const id = await open();
    await ask(id, 'tabs@example.org');
    const link = linkTo('tabs@example.org');
    const tabs = await Promise.all(Array.from({ length: 4 }, async () => caller().post(link, {})));
    for (const tab of tabs) assert.match(tab.text, /You follow this report/);
    const [row] = await followsOf(id);
    const entries = await house.read((ctx) =>
      ctx.db
        .selectFrom('record.entry')
        .select('kind')
        .where('place_id', '=', ctx.place)
        .where('stream', '=', `follow:${row?.id}`)
        .execute(),
    );
    assert.deepEqual(entries.map(({ kind }) => kind).sort(), ['follow.asked', 'follow.confirmed']);
    await Promise.all(Array.from({ length: 3 }, async () => caller().post(`${link}/end`, {})));
    assert.match((await caller().post(link, {})).text, /You no longer follow this/);
    assert.deepEqual(
      (await followsOf(id)).map(({ state, wrapped }) => [state, wrapped]),
      [['ended', null]],
    );
  });

  test('hears of its end, and is still told of what comes of it, though it closes before they say yes', async () => {
    const id = await open();
    await ask(id, 'late@example.org');
    for (const step of ['inspect', 'mend', 'mended']) await move(id, step);
    assert.equal(lettersTo('late@example.org').length, 1, 'nothing before they said yes');
    const visitor = caller();
    await visitor.press(await visitor.open(linkTo('late@example.org')), 'Yes, follow it');
    const page = await visitor.open(`/reported/${id}`);
    assert.match(page.text, /This is finished/);
    assert.equal((await visitor.open(`/reported/${id}/follow`)).status, 404);
    house.clock.advance(31 * 86_400_000);
    await endFollowsOver(house, house.place);
    assert.equal((await followsOf(id))[0]?.wrapped, null);
  });

  test('goes on though whoever reported it is erased', async () => {
    const id = await open();
    await ask(id, 'stays@example.org');
    const visitor = caller();
    await visitor.press(await visitor.open(linkTo('stays@example.org')), 'Yes, follow it');
    const { subjects } = await house.read((ctx) => getCase(ctx, id));
    for (const subject of Object.values(subjects))
      await eraseSubject(house, who, { subject, reason: 'request', groundOf: async () => undefined });
    await move(id, 'inspect');
    assert.match(textOf('stays@example.org'), /Being looked at/);
    assert.equal((await followsOf(id))[0]?.state, 'following');
  });
});

describe('whoever tries to learn by following', () => {
  test('is answered the same for what is not, what is not shown, and what is no case', async () => {
    const bin = await house.act({ kind: 'anonymous' }, async (ctx) => {
      const opened = await openCase(ctx, { service: await getService(ctx, 'missed-bin'), answers: sealAll({}) });
      if (!opened.ok) throw new Error(opened.refused);
      return opened.value.case;
    });
    const tried = [bin, house.ids.next<'case'>(), 'nothing'];
    for (const method of ['GET', 'POST'] as const) {
      const answers = await Promise.all(
        tried.map(async (id) => {
          const path = `/reported/${id}/follow`;
          const visitor = caller();
          const page =
            method === 'GET' ? await visitor.open(path) : await visitor.post(path, { email: 'probe@example.org' });
          return `${page.status} ${page.body.replaceAll(id, 'ID')}`;
        }),
      );
      assert.match(answers[0] ?? '', /^404/);
      assert.deepEqual(new Set(answers).size, 1);
    }
    assert.equal(lettersTo('probe@example.org').length, 0);
    assert.deepEqual(await followsOf(bin), []);
  });

  test('is answered the same for an address that is known here and one that is not', async () => {
    const id = await open();
    await ask(id, 'reporter@example.org');
    const known = await ask(id, 'reporter@example.org');
    const unknown = await ask(id, 'never-seen@example.org');
    assert.deepEqual([known.sent.status, known.sent.body], [unknown.sent.status, unknown.sent.body]);
    assert.equal(known.sent.body.includes('reporter@'), false);
  });
});

test('one caller is let ask ten times a minute, whatever case they ask about', async () => {
  const ids = await Promise.all(Array.from({ length: 11 }, open));
  const visitor = caller();
  const answers: number[] = [];
  for (const [at, id] of ids.entries())
    answers.push((await visitor.post(`/reported/${id}/follow`, { email: `many-${at}@example.org` })).status);
  assert.deepEqual(answers, [...Array.from({ length: 10 }, () => 200), 429]);
});

describe('what its declaration says of followers', () => {
  const change = async (from: string, to: string) => {
    const source = await readFile(join(checkout, 'definitions', 'pothole.yaml'), 'utf8');
    assert.ok(source.includes(from));
    await house.act({ kind: 'system', name: 'test' }, (ctx) => publishService(ctx, source.replace(from, to)));
  };

  test('holds: a case of a shorter time is forgotten sooner', async () => {
    await change('  find-by: [email]\n', '  find-by: [email]\n  followed: 15 days\n');
    const id = await open();
    const { form } = await ask(id, 'shorter@example.org');
    assert.match(form.text, /or 15 days after it is closed/);
    const visitor = caller();
    await visitor.press(await visitor.open(linkTo('shorter@example.org')), 'Yes, follow it');
    for (const step of ['inspect', 'mend', 'mended']) await move(id, step);
    house.clock.advance(14 * 86_400_000);
    await endFollowsOver(house, house.place);
    assert.equal((await followsOf(id))[0]?.state, 'following');
    house.clock.advance(2 * 86_400_000);
    await endFollowsOver(house, house.place);
    assert.equal((await followsOf(id))[0]?.wrapped, null);
  });

  test('ends it: what is shown to nobody any more is followed by nobody', async () => {
    const id = await open();
    await ask(id, 'asked@example.org');
    await ask(id, 'follows@example.org');
    const visitor = caller();
    await visitor.press(await visitor.open(linkTo('follows@example.org')), 'Yes, follow it');
    const confirm = await visitor.open(linkTo('asked@example.org'));
    await change(', public: [surface, depth] }', ' }');
    assert.match((await visitor.press(confirm, 'Yes, follow it')).text, /You no longer follow this/);
    assert.equal((await visitor.open(`/reported/${id}`)).status, 404);
    assert.equal((await visitor.open(`/reported/${id}/follow`)).status, 404);
    const before = lettersTo('follows@example.org').length;
    await move(id, 'inspect');
    assert.equal(lettersTo('follows@example.org').length, before);
    await endFollowsOver(house, house.place);
    assert.deepEqual(
      (await followsOf(id)).map(({ state, wrapped }) => [state, wrapped]),
      [
        ['ended', null],
        ['ended', null],
      ],
    );
  });
});
