import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { reveal } from '../../../platform/sealed/browser.js';
import { deliverDue } from '../../../work/messages/index.js';
import { fillBin, reportBin } from '../testing/report-bin.js';
import { testSite, type Visitor } from '../testing.js';

const site = await testSite();
after(() => site.close());
const { house } = site;
const details = {
  kind: 'charity',
  name: 'Marsh Homes',
  number: '1234567',
  address: '1 Marsh Lane',
  'own-name': 'Tegan Marsh',
};

async function opened() {
  const owner = await site.resident();
  const form = await owner.follow(await owner.open('/account/organisations'), 'Open an account for an organisation');
  const page = await owner.press(form, 'Open the account', details);
  assert.match(page.text, /The account is open.*Marsh Homes.*Charity\. You are: Administrator/s);
  return { owner, page, path: page.path.replace(/\?.*/, '') };
}

/** The path of the link in the newest letter to an address. */
async function linkTo(email: string): Promise<string> {
  await deliverDue(house, house.place);
  const letters = house.post.kept?.(house.place) ?? [];
  const letter = letters.find(({ template, to }) => template === 'membership-invited' && reveal(to) === email);
  assert.ok(letter, email);
  return /https?:\/\/[^/]+(\/account\/join\/[0-9a-f]{32})/.exec(reveal(letter.text))?.[1] ?? '';
}

async function invite({ owner, path }: { owner: Visitor; path: string }, role: string, name = 'Ola Quill') {
  const page = await owner.open(path);
  const email = `${name.split(' ')[0]?.toLowerCase()}@example.org`;
  const sent = await owner.press(page, 'Send the invitation', { 'their-name': name, email, role });
  assert.match(sent.text, /on its way/);
  return linkTo(email);
}

async function join(at: { owner: Visitor; path: string }, role: string, name?: string) {
  const [member, link] = [await site.resident(), await invite(at, role, name)];
  const page = await member.open(link);
  assert.match(page.text, /You are invited to act for Marsh Homes/);
  const joined = await member.press(page, 'Accept');
  assert.match(joined.text, /You may now act for it/);
  return { member, link };
}

const buttonOf = (page: { forms: readonly { buttons: readonly string[] }[] }, begins: string) =>
  page.forms.flatMap(({ buttons }) => buttons).find((one) => one.startsWith(begins)) ?? begins;
async function act(member: Visitor) {
  const page = await member.open('/account/organisations');
  return member.press(page, buttonOf(page, 'Act for it'));
}
const casesOf = (page: { links: readonly { href: string }[] }) =>
  page.links.filter(({ href }) => href.startsWith('/acting/cases/'));

test('opening one asks for what it needs and keeps what was typed', async () => {
  const owner = await site.resident();
  const form = await owner.open('/account/organisations/new');
  const wrong = await owner.press(form, 'Open the account', { number: 'no such', 'own-name': 'Tegan Marsh' });
  assert.deepEqual([wrong.status, wrong.errors.length], [422, 4]);
  assert.match(wrong.body, /value="no such".*value="Tegan Marsh"/s);
});

describe('what is sent for an organisation', () => {
  test('is its own: members see it by their role, whoever left sees it no more, and personal requests stay personal', async () => {
    const at = await opened();
    const { member: sender } = await join(at, 'submitter');
    const { member: reader } = await join(at, 'reader', 'Rhys Penn');
    assert.equal((await reportBin(sender, house.clock.now())).status, 200);
    const acting = await act(sender);
    assert.match(acting.text, /You are acting for an organisation.*You act for Marsh Homes.*There are none/s);
    assert.equal((await reportBin(sender, house.clock.now())).status, 200);
    assert.equal(casesOf(await sender.open('/acting')).length, 1, 'and not their own');
    const seen = await act(reader);
    const [link] = casesOf(seen);
    assert.match((await reader.open(link?.href ?? '')).text, /1 Example Street/);
    await assert.rejects(reportBin(reader, house.clock.now()), /has no button 'Send'/, 'a reader sends nothing');
    assert.notEqual(
      (await reader.post('/services/missed-bin/check', { revision: '6' })).path,
      '/services/missed-bin/done',
    );
    assert.equal(casesOf(await reader.open('/acting')).length, 1);
    await at.owner.open(at.path);
    const own = await at.owner.open('/account');
    assert.doesNotMatch(own.text, /MB-/, 'nothing of it stands among anybody’s own');

    const page = await sender.open(at.path);
    const sure = await sender.press(page, buttonOf(page, 'Leave this organisation'));
    assert.match((await sender.press(sure, 'Yes')).text, /You have left it/);
    assert.equal((await sender.open('/acting')).path, '/account/acting', 'they act for themself again');
    assert.equal((await sender.open(link?.href ?? '')).status, 404);
    assert.equal((await sender.open(at.path)).status, 404);
  });

  test('is nobody’s else: of another organisation there is nothing at its address, by any form', async () => {
    const [one, other] = [await opened(), await opened()];
    await act(one.owner);
    await reportBin(one.owner, house.clock.now());
    const [link] = casesOf(await one.owner.open('/acting'));
    await act(other.owner);
    assert.equal((await other.owner.open(link?.href ?? '')).status, 404);
    assert.equal((await other.owner.open(one.path)).status, 404);
    for (const path of [`${one.path}/invite`, `${one.path}/members`, `${one.path}/close`])
      assert.equal(
        (await other.owner.post(path, { sure: 'yes', do: 'remove', role: 'administrator' })).status,
        404,
        path,
      );
  });
});

describe('a member', () => {
  test('who is removed does nothing more in a page that is open', async () => {
    const at = await opened();
    const { member } = await join(at, 'submitter');
    await act(member);
    const first = await member.press(await member.open('/services/missed-bin'), 'Start now');
    const open = await fillBin(member, first, house.clock.now());
    const page = await at.owner.open(at.path);
    const sure = await at.owner.press(page, buttonOf(page, 'Remove: Ola Quill'));
    assert.match((await at.owner.press(sure, 'Yes')).text, /counts at their next click/);
    assert.equal((await member.press(open, 'Send')).status, 403);
    assert.equal((await member.open('/acting')).heading, 'Your mandate is over');
  });

  test('does not raise a role by a field of a form, and an invitation does not work again', async () => {
    const at = await opened();
    const { member, link } = await join(at, 'reader');
    const page = await member.open(at.path);
    assert.doesNotMatch(page.text, /Invite somebody|Change role/);
    const id = /name="member" value="([0-9a-f-]{36})"/.exec(page.body)?.[1] ?? '';
    const raised = await member.post(`${at.path}/members`, { do: 'role', member: id, role: 'administrator' });
    assert.equal(raised.status, 409);
    assert.equal(
      (await member.post(`${at.path}/invite`, { 'their-name': 'X', email: 'x@example.org', role: 'administrator' }))
        .status,
      409,
    );
    assert.match((await member.open(at.path)).text, /You are: Reader/);
    const again = await (await site.resident()).post(link, { do: 'accept', role: 'administrator' });
    assert.deepEqual([again.status, again.heading], [404, 'This link opens nothing any more']);
    assert.equal((await site.visitor().open(link)).path.startsWith('/sign-in'), true);
  });
});

test('the last administrator hands over before they leave or close their account', async () => {
  const at = await opened();
  await join(at, 'reader');
  const page = await at.owner.open(at.path);
  const own = await at.owner.press(page, buttonOf(page, 'Leave this organisation'));
  const stays = await at.owner.press(own, 'Yes');
  assert.deepEqual([stays.status, stays.errors.length], [409, 1]);
  assert.match((await at.owner.post('/your-data/close', { sure: 'yes' })).text, /last administrator/);
  const sure = await at.owner.press(page, buttonOf(page, 'Hand over to them: Ola Quill'));
  assert.match((await at.owner.press(sure, 'Yes')).text, /You are: Submitter/);
});
