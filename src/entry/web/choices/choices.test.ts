import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { lookList } from '../../../foundation/assurance/index.js';
import { listChoices, receiptDigest } from '../../../foundation/people/index.js';
import { listStream } from '../../../foundation/record/index.js';
import { listSubjectsOf } from '../../../foundation/vault/index.js';
import { checkout } from '../../../platform/checkout.js';
import type { PersonId } from '../../../platform/ids.js';
import { listCases, listCasesBySubject } from '../../../work/cases/index.js';
import { publishService } from '../../../work/services/index.js';
import { testSite, type Visitor } from '../testing.js';
import { answerDiscount, applyForDiscount, service } from './testing.js';

const site = await testSite({ services: [service, 'objection'] });
after(() => site.close());
const { house } = site;
const uses = `/desk/uses/${service}/energy-advice`;
const title = 'Tell the energy advice charity';
const [on, off] = [`Turn it on: ${title}`, `Turn it off: ${title}`];

const adviser = await site.officer({ name: 'Eira Lockhart', roles: ['energy-advice'] });
const officer = await site.officer({ name: 'Carys Whitlock', roles: ['council-tax-team'] });
const press = async (visitor: Visitor, button: string) => visitor.press(await visitor.open('/account/choices'), button);

/** The requests that the charity may open just now. */
const listed = async () =>
  (await adviser.open(uses)).links.map(({ href }) => href).filter((href) => href.startsWith(`${uses}/`));

/** A signed-in resident who has applied, with their case. */
async function apply(said: Readonly<Record<string, string>> = {}) {
  const mine = await site.resident();
  await applyForDiscount(mine, said);
  const subject = await subjectOf(mine.person);
  const one = (await house.read((ctx) => listCasesBySubject(ctx, [subject]))).get(subject);
  assert.ok(one);
  return { mine, subject, id: one.id, href: `${uses}/${one.id}` };
}

async function subjectOf(person: PersonId) {
  const [subject] = await house.read((ctx) => listSubjectsOf(ctx, person));
  assert.ok(subject);
  return subject;
}

const caseIds = async (): Promise<readonly string[]> => {
  const listed = await house.read((ctx) => listCases(ctx, { filters: { service }, size: 500 }));
  return listed.ok ? listed.value.cases.map(({ id }) => id) : [];
};

describe('a use that no law names', () => {
  test('is asked before sending, with neither answer ticked, and is off when nothing was said', async () => {
    const visitor = site.visitor();
    const page = await answerDiscount(visitor);
    assert.match(page.text, /May we also do this\?/);
    assert.ok(!/<input[^>]*use-energy-advice[^>]*checked/.test(page.body));
    const [before, known] = [await listed(), await caseIds()];
    const sent = await visitor.press(page, 'Send');
    assert.match(sent.path, /\/done$/);
    assert.deepEqual(await listed(), before);
    const [id] = (await caseIds()).filter((each) => !known.includes(each));
    assert.ok(id);
    const shut = await adviser.open(`${uses}/${id}`);
    assert.equal(shut.status, 403);
    assert.ok(!/Tegan Marsh|tegan@/.test(shut.body));
  });

  test('opens for its role once somebody who is not signed in said yes to it', async () => {
    const before = await listed();
    await applyForDiscount(site.visitor(), { 'use-energy-advice': 'yes' });
    const [href] = (await listed()).filter((each) => !before.includes(each));
    const page = await adviser.open(href ?? '');
    assert.match(page.text, /Tegan Marsh/);
    assert.match(page.text, /tegan@example\.org/);
    assert.ok(!/Example Street|12345678/.test(page.body), 'what the use does not name stays shut');
  });

  test('shuts at the very next read when it is turned off, and the refused look is numbered', async () => {
    const { mine, subject, href } = await apply({ 'use-energy-advice': 'yes' });
    assert.equal((await adviser.open(href)).status, 200);
    const after = await press(mine, off);
    assert.match(after.text, /Off: you turned it off/);
    assert.equal((await adviser.open(href)).status, 403);
    assert.ok(!(await listed()).includes(href));
    await press(mine, on);
    assert.equal((await adviser.open(href)).status, 200);
    const looks = await house.read((ctx) => lookList(ctx, subject));
    const ours = looks.filter(({ purpose }) => purpose === 'energy-advice').map(({ isRefused }) => isRefused);
    assert.deepEqual([...ours].sort(), [false, false, true]);
    assert.match((await mine.open('/your-data/looks')).text, /a further use/);
  });

  test('that is read too often says plainly that nobody can approve, and opens once somebody there has', async () => {
    const hasty = await site.officer({ name: 'Hasty Adviser', roles: ['energy-advice'] });
    const { href } = await apply({ 'use-energy-advice': 'yes' });
    assert.match((await hasty.open(href)).text, /Tegan Marsh/);
    await house.act({ kind: 'system', name: 'test' }, async (ctx) => {
      ctx.writes.run(
        `insert into assurance.opened (place_id, person_id, case_id, last_at, is_assigned)
         select $1::uuid, $2::uuid, gen_random_uuid(), $3::timestamptz, false from generate_series(1, 120)`,
        [ctx.place, hasty.person, ctx.clock.now()],
      );
    });
    const alone = await hasty.open(href);
    assert.match(
      alone.text,
      /This case needs a second person.*Nobody else here may approve it just now.*“Approves as a second person”/,
    );
    assert.ok(!alone.forms.some(({ action }) => action.endsWith('/approval')), 'nobody is sent to ask for it');
    assert.ok(!/Tegan Marsh|tegan@/.test(alone.body));
    const second = await site.officer({ name: 'Nia Corrigan', roles: ['second-person'] });
    const waiting = await hasty.press(await hasty.open(href), 'Ask a colleague to approve');
    assert.match(waiting.text, /Your colleagues have been asked.*Waiting/);
    assert.ok(!/Tegan Marsh|tegan@/.test((await hasty.open(href)).body), 'asked is not approved');
    const list = await second.open('/desk/approvals');
    assert.match(list.text, /Hasty Adviser/);
    const approve = list.forms.flatMap(({ buttons }) => buttons).find((label) => label.startsWith('Approve'));
    await second.press(list, approve ?? '');
    assert.match((await hasty.open(href)).text, /Tegan Marsh/);
  });

  test('stays shut to whoever holds no role of it, though it is on', async () => {
    const { href } = await apply({ 'use-energy-advice': 'yes' });
    assert.equal((await officer.open(uses)).status, 404);
    const stranger = await site.officer({ roles: ['contact-team'] });
    const shut = await stranger.open(href);
    assert.ok(shut.status === 403 && !/tegan@/.test(shut.body));
  });

  test('shuts by itself when its words change, and a yes to the old words turns nothing on', async () => {
    const { mine, href } = await apply({ 'use-energy-advice': 'yes' });
    const [stale, applying] = [await mine.open('/account/choices'), await answerDiscount(site.visitor())];
    assert.ok(applying.body.includes('wording-energy-advice'));
    const source = await readFile(join(checkout, 'definitions', `${service}.yaml`), 'utf8');
    const changed = source.replace('It may use them for nothing else.', 'It may keep them for a year.');
    assert.notEqual(changed, source);
    await house.act({ actor: { kind: 'system', name: 'test' } }, (ctx) => publishService(ctx, changed));
    assert.equal((await adviser.open(href)).status, 403);
    assert.match((await mine.open('/account/choices')).text, /Off: it has changed since you said yes/);
    const again = await mine.press(stale, off);
    assert.equal(again.status, 200, 'a no needs no words');
    const late = await mine.post('/account/choices', {
      ...{ service, use: 'energy-advice', says: 'yes' },
      wording: /name="wording" value="([0-9a-f]{64})"/.exec(stale.body)?.[1] ?? '',
    });
    assert.equal(late.status, 409);
    assert.match(late.errors.join(), /has changed since the page was opened/);
    await press(mine, on);
    assert.equal((await adviser.open(href)).status, 200);
  });
});

describe('a choice', () => {
  test('has a receipt in the words that were asked, with its digest on the record and a proof', async () => {
    const { mine, subject } = await apply({ 'use-energy-advice': 'yes' });
    await site.settle();
    const at = `/account/choices/${subject}/energy-advice`;
    const page = await mine.open(`${at}/receipt`);
    assert.match(page.text, /Tell the energy advice charity/);
    const receipt = JSON.parse((await mine.open(`${at}/receipt.json`)).body);
    assert.deepEqual(
      [receipt.consent_state, receipt.pii_processing.purposes[0].purpose_type],
      ['https://w3id.org/dpv#ConsentGiven', 'https://w3id.org/dpv#PublicBenefit'],
    );
    const [purpose] = receipt.pii_processing.purposes;
    assert.equal(purpose.lawful_basis, 'https://w3id.org/dpv/legal/eu/gdpr#A6-1-a');
    assert.deepEqual(
      purpose.collected_for.map((one: Record<string, string>) => [one.purpose_id, one.purpose_type, one.lawful_basis]),
      [
        [
          ...['council-tax', 'https://w3id.org/dpv#RequestedServiceProvision'],
          'https://w3id.org/dpv/legal/eu/gdpr#A6-1-e-public-interest',
        ],
      ],
    );
    assert.match(page.text, /Public benefit Lawful basis ?The person’s choice/);
    assert.match(
      page.text,
      /asked for ?Doing what somebody asked for: a task in the public interest, Local Government/,
    );
    const [choice] = await house.read((ctx) => listChoices(ctx, [subject]));
    const [entry] = await house.read((ctx) => listStream(ctx.db, ctx.place, receipt.proof.stream));
    assert.ok(choice);
    assert.equal(receipt.proof.digest, entry?.data.receipt);
    assert.equal(receipt.proof.digest, receiptDigest(house.place, choice));
    assert.match((await mine.open(`${at}/tlog-proof`)).body, /^c2sp\.org\/tlog-proof/);
  });

  test('of somebody else is not there: neither its receipt nor its proof', async () => {
    const { subject } = await apply({ 'use-energy-advice': 'yes' });
    const other = await site.resident();
    for (const page of ['receipt', 'receipt.json', 'tlog-proof'])
      assert.equal((await other.open(`/account/choices/${subject}/energy-advice/${page}`)).status, 404);
    assert.match((await other.open('/account/choices')).text, /None of the services/);
  });

  test('that was told by telephone is written down by an officer of the case, with the way it came', async () => {
    const { mine, id } = await apply();
    const form = await officer.open(`/desk/cases/${id}/choices`);
    assert.match(form.text, /Off: you were not asked/);
    const empty = await officer.press(form, 'Write it down');
    assert.deepEqual([empty.status, empty.errors.length], [422, 2]);
    await officer.press(form, 'Write it down', { says: 'yes', way: 'phone' });
    assert.equal((await adviser.open(`${uses}/${id}`)).status, 200);
    const [link] = (await mine.open('/account/choices')).links.filter(({ href }) => href.endsWith('/receipt'));
    assert.match((await mine.open(link?.href ?? '')).text, /by telephone/);
    const stranger = await site.officer({ roles: ['waste-crews'] });
    assert.equal((await stranger.open(`/desk/cases/${id}/choices`)).status, 404);
    const posted = await stranger.post(`/desk/cases/${id}/choices`, { use: 'energy-advice', says: 'no', way: 'phone' });
    assert.equal(posted.status, 404);
    assert.equal((await adviser.open(`${uses}/${id}`)).status, 200);
  });

  test('stands in your data and in the privacy notice', async () => {
    const { mine } = await apply({ 'use-energy-advice': 'no' });
    assert.match((await mine.open('/your-data')).text, /Tell the energy advice charity Off: you said no/);
    const notice = await site.visitor().open(`/services/${service}/privacy`);
    assert.match(notice.text, /your choice: off until you turn it on/);
    assert.match(notice.text, /Local Government Finance Act 1992 s\.13A/);
  });
});

describe('an objection to a use that a law allows', () => {
  const about = `/account/objections/${service}/help-with-bills`;
  const bills = `/desk/uses/${service}/help-with-bills`;
  const reason = 'I was harassed by letters before';

  /** Objects, and gives the case in which it is decided. */
  async function object(mine: Visitor & { readonly person: PersonId }) {
    const before = await house.read((ctx) => listCases(ctx, { filters: { service: 'objection' }, size: 500 }));
    const known = before.ok ? before.value.cases.map(({ id }) => id) : [];
    await mine.press(await mine.open(about), 'Object', { reason });
    const after = await house.read((ctx) => listCases(ctx, { filters: { service: 'objection' }, size: 500 }));
    const [one] = after.ok ? after.value.cases.filter(({ id }) => !known.includes(id)) : [];
    assert.ok(one);
    return one;
  }

  test('is decided by a named officer within a clock, and shuts the use once it is upheld', async () => {
    const guardian = await site.officer({ name: 'Gwen Abernathy', roles: ['data-protection'] });
    const team = await site.officer({ roles: ['benefits-team'] });
    const { mine, id } = await apply();
    assert.equal((await team.open(`${bills}/${id}`)).status, 200, 'by law it is on');
    assert.match((await mine.open(about)).text, /Who decides Gwen Abernathy/);
    const one = await object(mine);
    assert.ok(one.dueAt && one.dueAt > one.openedAt);
    assert.match((await mine.open('/your-data')).text, /Look whether you may get help with your bills You objected/);
    assert.equal((await team.open(`${bills}/${id}`)).status, 200, 'while it is open the use goes on');
    const desk = await guardian.open(`/desk/cases/${one.id}`);
    assert.match(desk.text, new RegExp(reason));
    await guardian.press(desk, 'Uphold the objection', { 'uphold-grounds': 'no-compelling-grounds' });
    await site.settle();
    assert.equal((await team.open(`${bills}/${id}`)).status, 403);
    assert.match((await mine.open('/account/choices')).text, /Stopped: your objection was upheld/);
    const again = await mine.post(about, { reason });
    assert.equal(again.status, 409);
  });

  test('that is not upheld leaves the use on, and may be made again', async () => {
    const guardian = await site.officer({ name: 'Gwen Abernathy', roles: ['data-protection'] });
    const team = await site.officer({ roles: ['benefits-team'] });
    const { mine, id } = await apply();
    const one = await object(mine);
    await guardian.press(await guardian.open(`/desk/cases/${one.id}`), 'Dismiss the objection', {
      'dismiss-grounds': 'compelling-grounds',
      'dismiss-reason': 'compelling',
      'dismiss-note': 'Weighed.',
    });
    await site.settle();
    assert.match((await mine.open('/account/choices')).text, /Goes on: your objection was not upheld/);
    assert.equal((await team.open(`${bills}/${id}`)).status, 200);
    assert.equal((await mine.open(about)).status, 200);
  });

  test('says what is missing, keeps what was typed, and is there for the person alone', async () => {
    const { mine } = await apply();
    const empty = await mine.post(about, { reason: ' ' });
    assert.deepEqual([empty.status, empty.errors], [422, ['Enter why you object']]);
    assert.equal(
      (await mine.open(`/account/objections/${service}/energy-advice`)).status,
      404,
      'a choice is turned off',
    );
    const other = await site.resident();
    assert.equal((await other.post(about, { reason })).status, 404);
  });
});
