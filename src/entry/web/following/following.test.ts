import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { CaseId } from '../../../platform/ids.js';
import { reveal } from '../../../platform/sealed/browser.js';
import { endFollowsOver, getCase, moveCase, tellFollowers } from '../../../work/cases/index.js';
import { deliverBulk } from '../../../work/messages/index.js';
import { deskSite } from '../desk/testing/desk-site.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const crew = await site.officer({ name: 'Dylan Crew', roles: ['contact-team', 'waste-crews'] });
const officer = { kind: 'staff', person: crew.person, roles: ['contact-team', 'waste-crews'] } as const;

const lettersTo = (address: string) =>
  (house.post.kept?.(house.place) ?? []).filter((letter) => reveal(letter.to) === address);
const linkIn = (address: string): string =>
  /https?:\/\/\S+?(\/follow\/[0-9a-f]{32})/.exec(reveal(lettersTo(address)[0]?.text as never))?.[1] ?? '';

async function ask(address: string, language = '') {
  const id = await site.open('missed-bin');
  const { reference } = await house.read((ctx) => getCase(ctx, id));
  const visitor = site.visitor();
  const status = await visitor.open(`/status/${reference}${language}`);
  const form = await visitor.follow(
    status,
    language ? 'Cael gwybod drwy e-bost pan fydd hyn yn newid' : 'Be told by email when this changes',
  );
  const sent = await visitor.press(form, language ? 'Anfonwch ddolen ataf' : 'Send me a link', { email: address });
  return { id, reference, visitor, form, sent };
}

async function move(id: CaseId, transition: string) {
  const moved = await house.act(officer, (ctx) => moveCase(ctx, { case: id, transition }));
  assert.ok(moved.ok, JSON.stringify(moved));
  await site.settle();
  await tellFollowers(house, house.place);
  await deliverBulk(house, house.place);
}

const rowOf = (id: CaseId) =>
  house.read((ctx) =>
    ctx.db
      .selectFrom('cases.follow as f')
      .innerJoin('vault.subject_key as k', (join) =>
        join.onRef('k.place_id', '=', 'f.place_id').onRef('k.subject_id', '=', 'f.subject_id'),
      )
      .select(['f.state', 'k.wrapped'])
      .where('f.place_id', '=', ctx.place)
      .where('f.case_id', '=', id)
      .executeTakeFirstOrThrow(),
  );

describe('whoever follows a request by email', () => {
  test('says yes by the link, is told of its next step alone, and stops in one step, which destroys the address', async () => {
    const { id, reference, visitor, sent } = await ask('neighbour@example.org');
    assert.match(sent.text, /once you have opened it and said yes/);
    const link = linkIn('neighbour@example.org');
    const page = await visitor.open(link);
    assert.equal((await rowOf(id)).state, 'asked');
    assert.match((await visitor.press(page, 'Yes, follow it')).text, new RegExp(`You follow ${reference}`));
    await move(id, 'schedule');
    const [told] = lettersTo('neighbour@example.org');
    const text = reveal(told?.text as never) as string;
    assert.match(text, new RegExp(`${reference}, has come to this: `));
    assert.doesNotMatch(text, /Canary/);
    const end = new URL(reveal(told?.unsubscribe as never) as string).pathname;
    assert.equal(end, `${link}/end`);
    const oneClick = {
      method: 'POST',
      body: 'List-Unsubscribe=One-Click',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    };
    assert.equal((await fetch(`${site.url}${end}`, oneClick)).status, 200);
    const row = await rowOf(id);
    assert.deepEqual([row.state, row.wrapped], ['ended', null]);
    assert.match((await visitor.open(link)).text, /You no longer follow this/);
    assert.equal((await visitor.open('/follow/00000000000000000000000000000000')).status, 404);
  });

  test('is told nothing who never said yes, and is forgotten after two days', async () => {
    const { id } = await ask('silent@example.org');
    await move(id, 'schedule');
    assert.equal(lettersTo('silent@example.org').length, 1);
    house.clock.advance(49 * 3_600_000);
    await endFollowsOver(house, house.place);
    assert.equal((await rowOf(id)).wrapped, null);
  });

  test('gets the language of the page, and a wrong address is asked for again', async () => {
    const { form, visitor } = await ask('cymro@example.org', '?lang=cy');
    assert.match(reveal(lettersTo('cymro@example.org')[0]?.text as never), /^[^:]+: rhoddodd rhywun/);
    const again = await visitor.press(form, 'Anfonwch ddolen ataf', { email: 'nobody' });
    assert.equal(again.status, 422);
    assert.match(again.body, /value="nobody"/);
  });
});
