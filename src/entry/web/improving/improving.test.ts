import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { listKeysOf } from '../../../foundation/vault/index.js';
import type { SubjectId } from '../../../platform/ids.js';
import { followProposal, shredAnswered } from '../../../work/participation/index.js';
import { listDesigns } from '../../../work/services/index.js';
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
    assert.match(became.text, /Taken as proposed\. In version 2, since .*Clearer words by Rhys P\./);
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
