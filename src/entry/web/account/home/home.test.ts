import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { offerMandate, startSession, stepMandate } from '../../../../foundation/people/index.js';
import type { PersonId } from '../../../../platform/ids.js';
import { seal } from '../../../../platform/sealed/index.js';
import { sendMessage } from '../../../../work/messages/index.js';
import { type BinSite, binPath, binSite, walkBin } from '../../journeys/testing/bin-site.js';

let site: BinSite;
before(async () => {
  site = await binSite();
});
after(() => site.close());

const question = (name: string) => `${binPath}/questions/${name}`;

describe('a draft of somebody who is signed in', () => {
  test('waits on their home, goes on in another browser with its answers, and is lost in neither', async () => {
    const first = await site.resident();
    await walkBin(first, { until: 'missed_on' });
    const second = site.visitor({ cookies: { resident: first.cookies.get('resident') ?? '' } });
    const home = await second.open('/account');
    assert.match(home.text, /Not sent yet.*kept until 30 March 2026/);
    const there = await second.press(home, 'Go on: Report a missed bin collection');
    assert.equal(there.path, question('missed-on'));
    assert.match((await second.open(question('container'))).body, /value="recycling" checked/);
    const late = await first.post(question('missed-on'), { 'missed_on-day': '27' });
    assert.equal(late.status, 404);
    assert.match(late.text, /on another device.*was not saved/);
    const back = await first.press(await first.open('/account'), 'Go on: Report a missed bin collection');
    assert.equal(back.path, question('missed-on'));
  });

  test('stands in their account once it is sent, and the page that says so leads there', async () => {
    const [mine, stranger] = [await site.resident(), site.visitor()];
    assert.match((await mine.open('/account')).text, /There are none yet.*See all services/);
    const done = await mine.press(await walkBin(mine), 'Send');
    assert.match(done.text, /It stands in your account too.*Go to your account/);
    assert.ok(done.links.some(({ href }) => href === '/account'));
    const other = await stranger.press(await walkBin(stranger), 'Send');
    assert.match(other.text, /Write the reference down/);
    assert.doesNotMatch(other.text, /Go to your account/);
  });

  test('is nobody else’s to go on with', async () => {
    const [mine, other] = [await site.resident(), await site.resident()];
    await walkBin(mine, { until: 'help' });
    const form = (await mine.open('/account')).forms.find(({ action }) => action.endsWith('/drafts/go-on'));
    const draft = form?.fill({}).get('draft') ?? '';
    assert.notEqual(draft, '');
    assert.equal((await other.post('/account/drafts/go-on', { draft })).path, '/account');
    assert.match((await other.open('/account')).text, /Not sent yet There are none/);
    assert.equal((await mine.open(question('help'))).status, 200);
  });

  test('may be kept after it was begun without an account, and is gone from the home once it is sent', async () => {
    const visitor = site.visitor();
    const page = await walkBin(visitor);
    const offered = await visitor.follow(page, 'Save and come back later');
    assert.match((await visitor.press(offered, 'Sign in to keep them')).path, /need=keep/);
    const mine = await site.resident();
    visitor.cookies.set('resident', mine.cookies.get('resident') ?? '');
    const kept = await visitor.press(await visitor.open(`${binPath}/save`), 'Keep them in my account');
    assert.match(kept.text, /Your answers are in your account/);
    assert.match((await mine.open('/account')).text, /kept until/);
    await visitor.press(await visitor.open(`${binPath}/check`), 'Send');
    const home = await mine.open('/account');
    assert.match(home.text, /Not sent yet There are none/);
    assert.match(home.text, /We aim to finish by/);
  });

  test('in one’s account is not taken into another’s by whoever finds the browser', async () => {
    const [mine, other] = [await site.resident(), await site.resident()];
    await walkBin(mine, { until: 'help' });
    mine.cookies.set('resident', other.cookies.get('resident') ?? '');
    await mine.post(`${binPath}/save/account`, {});
    assert.match((await other.open('/account')).text, /Not sent yet There are none/);
  });
});

test('the home says first what needs its person, and what was written to them until they have read it', async () => {
  const mine = await site.resident();
  assert.doesNotMatch((await mine.open('/account')).text, /First of all/);
  await walkBin(mine, { until: 'help' });
  site.house.clock.advance(22 * 86_400_000);
  const { token } = await site.house.act((ctx) => startSession(ctx, mine.person));
  mine.cookies.set('resident', token);
  await site.house.act(async (ctx) =>
    sendMessage(ctx, { template: 'case-closed', to: mine.person, fields: { reference: 'MB-0000-0000' }, cause: 'x:1' }),
  );
  const home = await mine.open('/account');
  assert.match(home.text, /First of all.*destroyed on 30 March 2026.*have not read: 1/);
  const messages = await mine.open('/account/messages');
  assert.match(messages.text, /MB-0000-0000.*Not read.*On its way since/);
  const seen = await mine.press(messages, 'I have read these');
  assert.doesNotMatch(seen.text, /Not read/);
  assert.match((await (await site.resident()).open('/account/messages')).text, /There are none/);
});

const day = 86_400_000;

describe('the mandates of somebody who is signed in', () => {
  const by = (person: PersonId) => ({ kind: 'resident', person }) as const;

  /** Somebody lets another act for them for a week; both stay signed in for as long. */
  async function appoint() {
    const { house } = site;
    const [mine, theirs] = [await site.resident(), await site.resident()];
    const names = { person: seal('Tegan Marsh'), delegate: seal('Ola Quill') };
    const job = { capacity: 'adviser', services: ['missed-bin'], may: ['see'], days: 7, names } as const;
    const offered = await house.act(by(mine.person), (ctx) => offerMandate(ctx, job));
    assert.ok(offered.ok);
    const { id } = offered.value;
    assert.match((await mine.open('/account')).text, /act for you: 0/, 'nobody acts until the code is taken');
    assert.ok((await house.act(by(theirs.person), (ctx) => stepMandate(ctx, { id, step: 'accept' }))).ok);
    const later = async (days: number) => {
      house.clock.advance(days * day);
      for (const one of [mine, theirs]) {
        const { token } = await house.act((ctx) => startSession(ctx, one.person));
        one.cookies.set('resident', token);
      }
    };
    return { mine, theirs, id, later };
  }

  test('are counted on the home of both, from when they are accepted until they end', async () => {
    const { mine, theirs, id } = await appoint();
    assert.match((await mine.open('/account')).text, /People who act for you: 1\. People for whom you act: 0\./);
    const home = await theirs.open('/account');
    assert.match(home.text, /People who act for you: 0\. People for whom you act: 1\./);
    assert.ok(home.links.some(({ href }) => href === '/account/mandates'));
    const ended = await site.house.act(by(mine.person), (ctx) => stepMandate(ctx, { id, step: 'withdraw' }));
    assert.ok(ended.ok);
    for (const one of [mine, theirs])
      assert.match((await one.open('/account')).text, /act for you: 0\. People for whom you act: 0\./);
  });

  test('are said first once they are nearly over, with the other’s name; not while most of their time is still to come', async () => {
    const { mine, theirs, id, later } = await appoint();
    for (const one of [mine, theirs]) assert.doesNotMatch((await one.open('/account')).text, /First of all/);
    await later(6);
    const home = await mine.open('/account');
    assert.match(home.text, /First of all Ola Quill: may act for you \(Adviser\) only until \d+ \w+ 2026/);
    const link = home.links.find(({ href }) => href === `/account/mandates/${id}`);
    assert.match(link?.text ?? '', /^Ola Quill: may act/);
    const other = await theirs.open('/account?lang=cy');
    assert.match(other.text, /Yn gyntaf oll Tegan Marsh: dim ond tan .* y cewch weithredu drostynt/);
    await later(2);
    assert.doesNotMatch((await mine.open('/account')).text, /First of all|act for you: 1/);
  });
});
