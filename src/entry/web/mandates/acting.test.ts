import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import {
  actFor,
  approveRequest,
  createOrgUnit,
  holdOrgRole,
  leave,
  noteBestInterest,
  noteStanding,
  offerMandate,
  offerToFirm,
  requestMandate,
  settleReview,
  stepMandate,
} from '../../../foundation/people/index.js';
import { linkSubject } from '../../../foundation/vault/index.js';
import type { PersonId } from '../../../platform/ids.js';
import { seal } from '../../../platform/sealed/index.js';
import { getCase } from '../../../work/cases/index.js';
import { deskSite } from '../desk/testing/desk-site.js';
import { fillBin } from '../testing/report-bin.js';
import type { Visitor } from '../testing.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const by = (person: PersonId) => ({ kind: 'resident', person }) as const;
const officer = await site.officer({ name: 'Nia Corrigan', roles: ['mandate-verifier'] });
const verifier = { kind: 'staff', person: officer.person, roles: ['mandate-verifier'] } as const;
const names = { person: seal('Tegan Marsh'), delegate: seal('Ola Quill') };

async function turnTo({ person, cookies }: Visitor & { readonly person: PersonId }, mandate: string): Promise<void> {
  const token = cookies.get('resident') ?? '';
  const turned = await house.act(by(person), (ctx) => actFor(ctx, { token, mandate: mandate as never }));
  assert.ok(turned.ok);
}

/** Somebody with a case, an attorney for their money, and an adviser whom they gave a code. */
async function helped() {
  const [person, attorney, adviser] = [await site.resident(), await site.resident(), await site.resident()];
  const one = await house.read(async (ctx) => getCase(ctx, await site.open('missed-bin')));
  const subject = one.subjects.reporter as never;
  await house.act(async (ctx) => linkSubject(ctx, subject, person.person));
  const services = [{ service: 'missed-bin', realm: 'general' }] as const;
  const typed = { ...names, reference: seal(one.reference), evidence: seal('V-AB12-CD34') };
  const asked = { capacity: 'attorney-finance', services, may: ['see'], typed } as const;
  const about = { subject, case: one.id };
  const made = await house.act(by(attorney.person), (ctx) => requestMandate(ctx, { ...asked, about }));
  assert.ok(made.ok);
  const approval = { id: made.value.id, evidence: ['opg-register'], level: 'issuer-asked', days: 31 } as const;
  assert.ok((await house.act(verifier, (ctx) => approveRequest(ctx, { ...approval, needsLoss: false }))).ok);
  const job = { capacity: 'adviser', services: ['missed-bin'], may: ['see'], days: 7, names } as const;
  const offered = await house.act(by(person.person), (ctx) => offerMandate(ctx, job));
  assert.ok(offered.ok);
  const { id } = offered.value;
  assert.ok((await house.act(by(adviser.person), (ctx) => stepMandate(ctx, { id, step: 'accept' }))).ok);
  return { person: person.person, giver: person, case: one.id, attorney, adviser, power: made.value.id, advice: id };
}

test('who decides in somebody’s place reads what was decided for them and when it is reviewed, and not why; an adviser reads neither', async () => {
  const { person, attorney, adviser, power, advice, ...about } = await helped();
  const lost = { person, note: 'capacity-lost', evidence: 'doctor-letter' } as const;
  await turnTo(attorney, power);
  assert.doesNotMatch((await attorney.open('/acting')).text, /best interests/);
  assert.ok((await house.act(verifier, (ctx) => noteStanding(ctx, lost))).ok);
  const decided = { person, case: about.case, decision: 'mandate-goes-on', why: seal('Her sister was asked') } as const;
  const days = { decidedOn: '2026-03-01', reviewOn: '2026-05-30' };
  assert.ok((await house.act(verifier, (ctx) => noteBestInterest(ctx, { ...decided, ...days }))).ok);
  const goesOn = { id: advice, verdict: 'uphold', why: 'best-interest' } as const;
  assert.ok((await house.act(verifier, (ctx) => settleReview(ctx, goesOn))).ok);
  const page = await attorney.open('/acting');
  assert.match(page.text, /What was decided in their best interests.*1 March 2026.*30 May 2026.*Not yet/s);
  assert.doesNotMatch(page.body, /Her sister/);
  await turnTo(adviser, advice);
  const other = await adviser.open('/acting');
  assert.match(other.text, /Their requests/);
  assert.doesNotMatch(other.text, /best interests|30 May 2026/);
});

test('who answers for a firm reads there how many wait for it, also while they act for somebody', async () => {
  const { adviser, advice } = await helped();
  const none = await adviser.open('/account/acting');
  assert.doesNotMatch(none.text, /Organisations that you answer for/);
  const firm = await house.act({ kind: 'system', name: 'test' }, async (ctx) => {
    const name = { en: 'Wealdham Advice', cy: 'Cyngor Da Wealdham' };
    const unit = createOrgUnit(ctx, { slug: 'wealdham-advice', kind: 'community', name });
    await ctx.writes.flush();
    await holdOrgRole(ctx, { person: adviser.person, unit, role: 'owner' });
    return unit;
  });
  const job = { capacity: 'adviser', services: ['missed-bin'], may: ['see'], days: 7, name: seal('Gwen') } as const;
  const other = await site.resident();
  const offered = await house.act(by(other.person), (ctx) => offerToFirm(ctx, { ...job, firm }));
  assert.ok(offered.ok);
  const waits =
    /Organisations that you answer for.*Wealdham Advice Waiting to be accepted: 1\. Suspended or stopped: 0/s;
  const page = await adviser.open('/account/acting');
  assert.match(page.text, waits);
  assert.doesNotMatch(page.text, /Gwen/);
  await turnTo(adviser, advice);
  assert.match((await adviser.open('/acting')).text, waits);
  assert.equal((await adviser.follow(page, 'Wealdham Advice')).path, `/account/firms/${firm}`);
});

/** The revision of the draft in a person's account, which Send would name. */
const revisionOf = async (person: PersonId) => {
  const draft = await house.read((ctx) =>
    ctx.db
      .selectFrom('journeys.draft')
      .select('revision')
      .where('place_id', '=', ctx.place)
      .where('person_id', '=', person)
      .executeTakeFirstOrThrow(),
  );
  return String(draft.revision);
};

test('an interpreter fills one service in beside the person, sends nothing and sees nothing; the person reads it and sends it', async () => {
  const [person, interpreter] = [await site.resident(), await site.resident()];
  const give = await person.open('/account/mandates/give');
  const chosen = {
    'my-name': 'Tegan Marsh',
    'their-name': 'Ola Quill',
    capacity: 'interpreter',
    may: ['see', 'apply'],
  };
  const both = { services: ['missed-bin', 'council-tax-single-person-discount'] };
  const wide = await person.press(give, 'Get a code for them', { ...chosen, ...both, days: '366' });
  assert.deepEqual([wide.status, wide.errors.length], [422, 1]);
  assert.match(wide.errors.join(), /an interpreter is there for one/);
  const offered = await person.press(give, 'Get a code for them', { ...chosen, services: ['missed-bin'], days: '366' });
  const [code = ''] = /(?:[0-9a-f]{4} ){7}[0-9a-f]{4}/.exec(offered.text) ?? [];
  const shown = await interpreter.press(await interpreter.open('/account/mandates/take'), 'Continue', { code });
  assert.match(shown.text, /Fill it in beside them/);
  assert.doesNotMatch(shown.text, /See what they told the service/);
  const taken = await interpreter.press(shown, 'Accept', { code });
  const button = taken.forms.flatMap(({ buttons }) => buttons).find((one) => one.startsWith('Act for them')) ?? '';
  const acting = await interpreter.press(taken, button);
  assert.match(acting.text, /There are none in the services.*Report a missed bin/s);
  const start = await interpreter.press(await interpreter.open('/services/missed-bin'), 'Start now');
  const check = await fillBin(interpreter, start, house.clock.now());
  assert.match(check.text, /Only the person whom you interpret for sends this/);
  const save = await interpreter.open('/services/missed-bin/save');
  assert.match(save.text, /in the account of the person for whom you act/);
  assert.doesNotMatch(`${save.text} ${(await interpreter.post('/services/missed-bin/save', {})).text}`, /Return code/);
  const refuse = async () => {
    const page = await interpreter.open('/services/missed-bin/check');
    assert.ok(!page.forms.some(({ buttons }) => buttons.includes('Send')), 'what would be refused is not offered');
    return interpreter.post('/services/missed-bin/check', {});
  };
  const refused = await refuse();
  assert.equal(refused.status, 409);
  assert.match(refused.text, /Only the person whom you interpret for sends this/);
  await interpreter.press(await interpreter.open('/account/acting'), 'Act for myself');
  assert.equal((await refuse()).status, 409);
  interpreter.cookies.delete('resident');
  const nobody = await interpreter.post('/services/missed-bin/check', {
    revision: await revisionOf(person.person),
  });
  assert.match(nobody.path, /^\/sign-in/, 'nor does the same browser once nobody is signed in');
  const home = await person.open('/account');
  assert.match(home.text, /Not sent yet/);
  await person.press(home, 'Go on: Report a missed bin collection');
  const own = await person.open('/services/missed-bin/check');
  assert.match(own.text, /1 Example Street/);
  const sent = await person.press(own, 'Send');
  assert.equal(sent.status, 200);
  assert.doesNotMatch((await interpreter.open('/services/missed-bin/check')).text, /1 Example Street/);
  const entries = await house.read((ctx) =>
    ctx.db
      .selectFrom('record.entry')
      .select(['actor', 'on_behalf_of'])
      .where('place_id', '=', ctx.place)
      .where('kind', '=', 'case.opened')
      .where('actor', 'in', [`person:${person.person}`, `person:${interpreter.person}`])
      .execute(),
  );
  assert.deepEqual(
    entries.map(({ actor, on_behalf_of }) => [actor, on_behalf_of]),
    [[`person:${person.person}`, null]],
  );
});

test('who looked is named to the person as they named them, with the mandate; the desk says in which capacity', async () => {
  const { giver, case: id, adviser, advice } = await helped();
  await turnTo(adviser, advice);
  assert.equal((await adviser.open(`/acting/cases/${id}`)).status, 200);
  const looks = await giver.open('/your-data/looks');
  assert.match(looks.text, /Ola Quill Somebody who acts for you/);
  assert.equal((await giver.follow(looks, 'Ola Quill')).path, `/account/mandates/${advice}`);
  const desk = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
  const page = await desk.open(`/desk/cases/${id}`);
  assert.match(page.text, /Somebody who acts for them \(adviser\)/);
  assert.doesNotMatch(page.text, /An officer who has left/);
  assert.match((await desk.open(`/desk/cases/${id}?lang=cy`)).text, /Rhywun sy’n gweithredu drostynt \(cynghorydd\)/);
});

test('an officer who left is said to have left, and is not named', async () => {
  const { case: id } = await helped();
  const [gone, here] = [
    await site.officer({ name: 'Bryn Calloway', roles: ['contact-team'] }),
    await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] }),
  ];
  assert.equal((await gone.open(`/desk/cases/${id}`)).status, 200);
  assert.ok((await house.act({ kind: 'system', name: 'test' }, (ctx) => leave(ctx, gone.person))).ok);
  const page = await here.open(`/desk/cases/${id}`);
  assert.match(page.text, /Look \d+ An officer who has left/);
  assert.doesNotMatch(page.text, /Bryn Calloway/);
});
