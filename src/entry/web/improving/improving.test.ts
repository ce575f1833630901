import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { addEmail } from '../../../foundation/people/index.js';
import { listKeysOf } from '../../../foundation/vault/index.js';
import type { SubjectId } from '../../../platform/ids.js';
import { reveal } from '../../../platform/sealed/browser.js';
import { seal } from '../../../platform/sealed/index.js';
import { countJourneys, startDraft } from '../../../work/journeys/index.js';
import { deliverDue } from '../../../work/messages/index.js';
import { followProposal, sayWastedTime, shredAnswered } from '../../../work/participation/index.js';
import { getService, listDesigns } from '../../../work/services/index.js';
import { type TestPage, testSite } from '../testing.js';

const site = await testSite();
after(() => site.close());
const { house } = site;
const owner = await site.officer({ name: 'Owain Service', roles: ['service-owner'], teams: ['waste-services'] });
const second = await site.officer({ name: 'Sali Second', roles: ['service-owner'], teams: ['waste-services'] });
const admin = await site.officer({ name: 'Ada Admin', roles: ['administrator'], teams: ['waste-services'] });
const clerk = await site.officer({ name: 'Carys Clerk', roles: ['contact-team'] });

const list = '/services/missed-bin/improve';
const spot = `${list}/page-container`;
const clearer = 'Which bin or box was left full?';
const referenceOf = ({ path }: TestPage): string => /IMP-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(path)?.[0] ?? '';
const find = async (reference: string) => (await house.read((ctx) => followProposal(ctx, reference)))?.one;

/** Opens what waits for an answer under that reference. */
async function openAsOwner(reference: string): Promise<TestPage> {
  const waiting = await owner.open('/designer/proposals');
  return owner.open(waiting.links.find(({ text }) => text.includes(reference))?.href ?? '');
}

describe('clearer words', () => {
  test('are shown before and after, sent without an account, taken by the owner and run with the next version', async () => {
    const visitor = site.visitor();
    const start = await visitor.open('/services/missed-bin');
    assert.ok(start.links.some(({ href }) => href === `${list}/start`));
    const form = await visitor.follow(await visitor.open(list), 'Which container was not emptied?');
    const shown = await visitor.press(form, 'Show the page before and after', {
      ...{ 'part-0-en': clearer, credit: 'Rhys P.' },
    });
    assert.match(shown.body, /<ins class="gh-changed">[^<]*left full\?/);
    assert.match(shown.text, /Nothing has been sent yet/);
    const sent = await visitor.press(shown, 'Send it');
    const reference = referenceOf(sent);
    assert.match(sent.text, /We have your proposal/);
    assert.equal(sent.body.includes(clearer), false);
    for (const path of [list, spot]) assert.equal((await visitor.open(path)).body.includes('left full'), false);

    const one = await openAsOwner(reference);
    assert.match(one.text, /Rhys P\..*left full\?/);
    const answered = await owner.press(one, 'Answer', { do: 'accept' });
    assert.match(answered.text, /Taken as proposed/);
    const [design] = await house.read((ctx) => listDesigns(ctx));
    assert.match(design?.source ?? '', new RegExp(`# A resident tells us[^]*${clearer.replace('?', '\\?')}`));
    const waits = await visitor.open(`/improvements/${reference}`);
    assert.match(waits.text, /once a second person has let it be published/);
    assert.equal((await visitor.open(list)).body.includes(clearer), false);

    const asking = await owner.open(`/designer/${design?.id}`);
    await owner.press(asking, asking.forms.flatMap(({ buttons }) => buttons).find((text) => /Ask/.test(text)) ?? '');
    const asked = await second.open(`/designer/${design?.id}`);
    await second.press(
      asked,
      asked.forms.flatMap(({ buttons }) => buttons).find((text) => /publish/i.test(text)) ?? '',
    );
    const became = await visitor.open(list);
    assert.match(became.text, /Taken as proposed\. In version 2, since .*Clearer words by Rhys P\. /);
    assert.match(became.text, /Which bin or box was left full\?/);

    const back = await visitor.press(await visitor.open(`/improvements/${reference}`), `Take it back ${reference}`);
    assert.deepEqual([back.status, back.text.includes('has been destroyed')], [200, true], back.text);
    const gone = await find(reference);
    assert.deepEqual([gone?.state, gone?.credit], ['accepted', null]);
    assert.deepEqual(await house.read((ctx) => listKeysOf(ctx, gone?.subject as SubjectId)), []);
    assert.doesNotMatch((await visitor.open(list)).text, /Rhys P/);
  });

  test('may be refined by the owner, who sees when the design changed meanwhile', async () => {
    const visitor = site.visitor();
    const sent = await visitor.press(await visitor.open(spot), 'Send it', { 'part-0-cy': 'Pa fin oedd yn llawn?' });
    const one = await openAsOwner(referenceOf(sent));
    const late = await owner.press(one, 'Answer', { do: 'refine', seen: 'version:1' });
    assert.deepEqual([late.status, late.errors.length], [409, 1]);
    const done = await owner.press(one, 'Answer', { do: 'refine', 'part-0-cy': 'Pa fin neu flwch oedd yn llawn?' });
    assert.match(done.text, /Taken, with other words still.*Pa fin neu flwch/);
    assert.equal((await find(referenceOf(sent)))?.state, 'refined');
  });

  test('are refused with a reason and words in both languages, which alone are public', async () => {
    const visitor = site.visitor();
    const sent = await visitor.press(await visitor.open(spot), 'Send it', { 'part-1-en': 'Look at its lid.' });
    const one = await openAsOwner(referenceOf(sent));
    const empty = await owner.press(one, 'Answer', { do: 'refuse', reason: 'would-mislead', 'say-en': 'Lids differ.' });
    assert.deepEqual([empty.status, empty.errors], [422, ['Write your answer in English and in Welsh']]);
    assert.match(empty.body, /Lids differ\./);
    await owner.press(empty, 'Answer', { 'say-cy': 'Mae caeadau’n wahanol.' });
    const became = await visitor.open(list);
    assert.match(became.text, /Not taken\..*something that is not so.*Lids differ\./);
    assert.doesNotMatch(became.text, /Look at its lid/);
  });
});

describe('how many finish', () => {
  test('is told by version and week from the drafts themselves, and of fewer than ten not at all', async () => {
    const begin = (version: number, times: number) =>
      house.act(async (ctx) => {
        const service = await getService(ctx, 'missed-bin', version);
        for (let time = 0; time < times; time += 1) assert.ok((await startDraft(ctx, service)).ok);
      });
    await begin(1, 12);
    await begin(2, 9);
    await countJourneys(house, house.place);
    const told = await site.visitor().open(list);
    assert.match(told.text, /Version1 Since\d+ March 2026 Began1[2-9] Sent it0%/);
    assert.match(told.text, /BeganFewer than 10 Sent itNot told/);
    assert.match(told.body, /<circle class="gh-chart__point"/);
    assert.equal(await countJourneys(house, house.place), 0, 'counted again it is the same');
  });
});

describe('a step that wastes time', () => {
  test('is named by its screen and never by a case, goes to administrators where it is of no service, and is answered', async () => {
    const queue = await clerk.open('/desk/cases');
    const form = await clerk.follow(queue, 'This step wastes time');
    assert.match(form.path, /step=desk\.cases$/);
    const empty = await clerk.press(form, 'Send it', { why: ' ' });
    assert.deepEqual([empty.status, empty.errors], [422, ['Say what wastes your time']]);
    const sent = await clerk.press(empty, 'Send it', { why: 'I sort it anew each time' });
    assert.match(sent.text, /Sent\. You see the answer below\..*\/desk\/cases.*I sort it anew/);
    assert.equal((await clerk.open('/desk/wasted-time?step=desk.cases.MB-1')).body.includes('MB-1'), false);

    assert.doesNotMatch((await owner.open('/designer/proposals')).text, /Of no service/);
    const waiting = await admin.open('/designer/proposals');
    assert.match(waiting.text, /Of no service: Step of the desk/);
    const one = await admin.open(waiting.links.find(({ text }) => text.startsWith('Of no service'))?.href ?? '');
    assert.match(one.text, /\/desk\/cases.*I sort it anew/);
    await admin.press(one, 'Answer', { 'say-en': 'It keeps its order from May.' });
    assert.match((await clerk.open('/desk/wasted-time')).text, /It keeps its order from May\./);
    assert.doesNotMatch((await site.visitor().open(list)).text, /keeps its order/);
  });

  test('of a case says its service and state, to whoever owns the service', async () => {
    const clerkAt = {
      actor: { kind: 'staff', person: clerk.person, roles: ['contact-team'] },
      channel: 'desk',
    } as const;
    const meant = {
      step: 'desk.cases.id',
      service: 'missed-bin',
      state: 'received',
      why: seal('Two screens for one bin'),
    };
    const said = await house.act(clerkAt, (ctx) => sayWastedTime(ctx, meant));
    assert.ok(said.ok);
    assert.match((await openAsOwner(said.value.reference)).text, /Received.*Two screens for one bin/);
    assert.equal((await admin.open(`/designer/proposals/${said.value.id}`)).status, 404);
  });
});

describe('what is sent', () => {
  test('says what is missing, loses nothing, and keeps a marked text out', async () => {
    const visitor = site.visitor();
    const none = await visitor.press(await visitor.open(spot), 'Send it', { credit: 'Mair' });
    assert.deepEqual([none.status, none.errors], [422, ['Say what could be better, or change some words']]);
    assert.match(none.body, /value="Mair"/);
    const bare = await visitor.press(await visitor.open(spot), 'Send it', { 'part-0-en': ' ' });
    assert.deepEqual(bare.errors, ['Write the words, or leave those that are there']);
    const marked = await visitor.press(await visitor.open(spot), 'Send it', { comment: 'SECRET: Redkite' });
    assert.deepEqual([marked.status, marked.body.includes('Redkite')], [422, false]);
    assert.equal((await visitor.open(`${list}/nothing`)).status, 404);
    assert.equal((await visitor.open('/improvements/IMP-0000-0000')).status, 404);
  });

  test('is told of by letter, how and not what, to whoever was signed in; to nobody else', async () => {
    const mair = await site.resident();
    const email = seal('mair.proposes@example.org');
    await house.act((ctx) => addEmail(ctx, { person: mair.person, email }));
    const stranger = site.visitor();
    const own = referenceOf(await mair.press(await mair.open(spot), 'Send it', { 'part-0-en': 'Which bin was left?' }));
    const other = referenceOf(
      await stranger.press(await stranger.open(spot), 'Send it', { 'part-0-en': 'Which one?' }),
    );
    for (const reference of [own, other])
      await owner.press(await openAsOwner(reference), 'Answer', {
        ...{ do: 'refuse', reason: 'another-way', 'say-en': 'Redkite colours', 'say-cy': 'Lliwiau barcud' },
      });
    await site.settle();
    await site.settle();
    await deliverDue(house, house.place);
    const letters = (house.post.kept?.(house.place) ?? []).filter(({ template }) => template === 'proposal-answered');
    assert.equal(letters.length, 1);
    const [letter] = letters;
    assert.ok(letter && reveal(letter.to) === 'mair.proposes@example.org');
    const said = `${reveal(letter.subject)}\n${reveal(letter.text)}`;
    assert.match(said, new RegExp(`Your proposal ${own}: not taken`));
    assert.match(said, new RegExp(`Eich cynnig ${own}: heb ei dderbyn|Cynigioch sut y gallai`));
    assert.doesNotMatch(said, /Redkite|barcud|Which bin|\{/);
  });

  test('is its owner’s alone to read and to answer, in an account its person’s too, and is gone a year later', async () => {
    const mair = await site.resident();
    const sent = await mair.press(await mair.open(`${list}/check`), 'Send it', { comment: 'Too many words here' });
    assert.match((await mair.open('/your-data/proposals')).text, /Too many words here/);
    const reference = referenceOf(sent);
    const path = `/designer/proposals/${(await find(reference))?.id}`;
    for (const other of [admin, clerk]) assert.equal((await other.open(path)).status, 404);
    assert.doesNotMatch((await site.visitor().open(`/improvements/${reference}`)).text, /Too many words/);
    const form = await owner.open(path);
    await owner.press(form, 'Answer', { 'say-en': 'We cut them.', 'say-cy': 'Rydym wedi’u cwtogi.' });
    assert.match((await mair.open(list)).text, /Answered\..*We cut them\./);
    house.clock.advance(366 * 24 * 60 * 60 * 1000);
    await shredAnswered(house, house.place);
    assert.ok((await find(reference))?.letGoAt);
  });
});
