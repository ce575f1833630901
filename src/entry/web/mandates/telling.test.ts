import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import {
  actFor,
  createOrgUnit,
  holdOrgRole,
  noteStanding,
  offerMandate,
  offerToFirm,
  requestMandate,
  stepForFirm,
  stepMandate,
} from '../../../foundation/people/index.js';
import { listSubjectsOf } from '../../../foundation/vault/index.js';
import type { PersonId } from '../../../platform/ids.js';
import { seal } from '../../../platform/sealed/index.js';
import { openCase } from '../../../work/cases/index.js';
import { getService, parseAnswers } from '../../../work/services/index.js';
import { testSite } from '../testing.js';

const site = await testSite();
after(() => site.close());
const { house } = site;
const by = (person: PersonId, onBehalfOf?: PersonId) => ({
  actor: { kind: 'resident', person } as const,
  ...(onBehalfOf ? { onBehalfOf } : {}),
});
const names = { person: seal('Tegan'), delegate: seal('Ola') };
const job = { capacity: 'adviser', services: ['missed-bin'], may: ['see', 'apply'], days: 7, names } as const;

/** The letters that wait for somebody, but for those that tell how their request goes on, by their templates in order, once all that was done is followed. */
async function lettersTo(person: PersonId): Promise<readonly string[]> {
  await site.settle();
  const rows = await house.read((ctx) =>
    ctx.db
      .selectFrom('messages.outbox')
      .select(['template'])
      .where('place_id', '=', ctx.place)
      .where('person_id', '=', person)
      .execute(),
  );
  return rows.flatMap(({ template }) => (template === 'case-received' ? [] : [template])).sort();
}

async function appoint() {
  const [person, delegate] = [await site.resident(), await site.resident()];
  const offered = await house.act(by(person.person), (ctx) => offerMandate(ctx, job));
  assert.ok(offered.ok);
  const { id } = offered.value;
  assert.ok((await house.act(by(delegate.person), (ctx) => stepMandate(ctx, { id, step: 'accept' }))).ok);
  return { person, delegate, id };
}

async function report(who: ReturnType<typeof by>) {
  return house.act({ ...who, channel: 'web' }, async (ctx) => {
    const service = await getService(ctx, 'missed-bin');
    const address = { '': ['manual'], line1: ['12 Weir Street'], town: ['Wealdham'], postcode: ['WX2 1CA'] };
    const answers = parseAnswers(service, { address, container: { '': ['refuse'] } });
    assert.ok(answers.ok);
    return openCase(ctx, { service, answers: answers.value });
  });
}

test('the person hears of acceptance and of each act in their name, and the delegate gets none of these letters', async () => {
  const { person, delegate } = await appoint();
  assert.deepEqual(await lettersTo(person.person), ['mandate-changed']);
  assert.ok((await report(by(delegate.person, person.person))).ok);
  assert.ok((await report(by(delegate.person, person.person))).ok);
  assert.deepEqual(await lettersTo(person.person), ['delegate-acted', 'delegate-acted', 'mandate-changed']);
  assert.deepEqual(await lettersTo(delegate.person), []);
});

test('what is read for somebody is told once a day, however often', async () => {
  const { person, delegate, id } = await appoint();
  assert.ok((await report(by(person.person))).ok);
  const token = delegate.cookies.get('resident') ?? '';
  await house.act(by(delegate.person), (ctx) => actFor(ctx, { token, mandate: id }));
  const acting = await delegate.open('/acting');
  const [link] = acting.links.filter(({ href }) => href.startsWith('/acting/cases/'));
  for (let time = 0; time < 2; time += 1) assert.equal((await delegate.open(link?.href ?? '')).status, 200);
  assert.deepEqual(await lettersTo(person.person), ['delegate-read', 'mandate-changed']);
});

test('what the person does themself is told to nobody: a mandate may end in silence', async () => {
  const { person, delegate, id } = await appoint();
  await lettersTo(person.person);
  assert.ok((await house.act(by(person.person), (ctx) => stepMandate(ctx, { id, step: 'withdraw' }))).ok);
  assert.deepEqual(await lettersTo(person.person), ['mandate-changed']);
  assert.deepEqual(await lettersTo(delegate.person), []);
});

test('a request is told to whom it is about, once a day; a death is told to the delegate alone', async () => {
  const { person, delegate } = await appoint();
  assert.ok((await report(by(person.person))).ok);
  const subjects = await house.read((ctx) => listSubjectsOf(ctx, person.person));
  const typed = { ...names, reference: seal('MB'), evidence: seal('V-AB12') };
  const services = [{ service: 'missed-bin', realm: 'general' }] as const;
  for (let time = 0; time < 2; time += 1) {
    const attorney = await site.resident();
    const about = { subject: subjects.at(-1) as never, case: house.ids.next<'case'>() };
    const asked = { capacity: 'attorney-finance', services, may: ['see'], typed, about } as const;
    assert.ok((await house.act(by(attorney.person), (ctx) => requestMandate(ctx, asked))).ok);
  }
  assert.deepEqual(await lettersTo(person.person), ['mandate-asked', 'mandate-changed']);
  const officer = await site.officer({ roles: ['mandate-verifier'] });
  const actor = { kind: 'staff', person: officer.person, roles: ['mandate-verifier'] } as const;
  const died = { person: person.person, note: 'died', evidence: 'death-certificate' } as const;
  assert.ok((await house.act(actor, (ctx) => noteStanding(ctx, died))).ok);
  assert.deepEqual(await lettersTo(person.person), ['mandate-asked', 'mandate-changed']);
  assert.deepEqual(await lettersTo(delegate.person), ['mandate-held-ended']);
});

test('those who answer for a firm hear that it was appointed, suspended and let go, but not of what they did, and of no name', async () => {
  const system = { kind: 'system', name: 'test' } as const;
  const [person, owner, other, gone] = [
    await site.resident(),
    await site.resident(),
    await site.resident(),
    await site.resident(),
  ];
  const firm = await house.act(system, async (ctx) => {
    const name = { en: 'Wealdham Advice', cy: 'Cyngor Da Wealdham' };
    const unit = createOrgUnit(ctx, { slug: 'wealdham-advice', name, kind: 'community' });
    await ctx.writes.flush();
    for (const one of [owner, other, gone]) await holdOrgRole(ctx, { person: one.person, unit, role: 'owner' });
    return unit;
  });
  const officer = await site.officer({ roles: ['mandate-verifier'] });
  const actor = { kind: 'staff', person: officer.person, roles: ['mandate-verifier'] } as const;
  const died = { person: gone.person, note: 'died', evidence: 'death-certificate' } as const;
  assert.ok((await house.act(actor, (ctx) => noteStanding(ctx, died))).ok);
  const given = { firm, name: seal('Tegan'), capacity: 'adviser', services: ['missed-bin'], may: ['see'] } as const;
  const offered = await house.act(by(person.person), (ctx) => offerToFirm(ctx, { ...given, days: 7 }));
  assert.ok(offered.ok);
  const id = offered.value;
  const changed = (count: number) => Array.from({ length: count }, () => 'mandate-of-firm-changed');
  assert.deepEqual([await lettersTo(owner.person), await lettersTo(other.person)], [changed(1), changed(1)]);
  assert.deepEqual([await lettersTo(person.person), await lettersTo(gone.person)], [[], []]);
  assert.ok((await house.act(by(owner.person), (ctx) => stepForFirm(ctx, { id, step: 'accept', role: 'adviser' }))).ok);
  assert.deepEqual([await lettersTo(owner.person), await lettersTo(other.person)], [changed(1), changed(2)]);
  assert.deepEqual(await lettersTo(person.person), ['mandate-changed']);
  for (const step of ['suspend', 'withdraw'] as const)
    assert.ok((await house.act(by(person.person), (ctx) => stepMandate(ctx, { id, step }))).ok);
  assert.deepEqual([await lettersTo(owner.person), await lettersTo(other.person)], [changed(3), changed(4)]);
  assert.deepEqual([await lettersTo(person.person), await lettersTo(gone.person)], [['mandate-changed'], []]);
});
