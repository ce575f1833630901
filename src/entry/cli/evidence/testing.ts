import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { disclose } from '../../../foundation/assurance/index.js';
import {
  addClientKey,
  addExternalId,
  admitResident,
  createOrgUnit,
  createPerson,
  holdOrgRole,
  holdRole,
  joinOrgUnit,
  leave,
  planAbsence,
  setHours,
  setProvider,
} from '../../../foundation/people/index.js';
import { addWitness, endWitness, sequenceOnce } from '../../../foundation/record/index.js';
import { eraseSubject } from '../../../foundation/vault/index.js';
import { setRate } from '../../../insight/outcomes/index.js';
import type { Actor } from '../../../platform/actor.js';
import { checkout } from '../../../platform/checkout.js';
import type { Context } from '../../../platform/context.js';
import type { TestHouse } from '../../../platform/database/testing.js';
import type { CaseId, PersonId, PlaceId } from '../../../platform/ids.js';
import type { Outcome } from '../../../platform/refusal.js';
import { seal } from '../../../platform/sealed/index.js';
import {
  addNote,
  askCopy,
  assignCase,
  contestField,
  getCase,
  giveCopy,
  moveCase,
  openCase,
  rateOutcome,
  startEffort,
  stateContest,
  stopEffort,
} from '../../../work/cases/index.js';
import { goOut } from '../../../work/field/testing.js';
import { addHost, brandPlace, createPlace, goLive, loadAddresses, loadAreas } from '../../../work/places/index.js';
import { getService, parseAnswers, publishService } from '../../../work/services/index.js';
import { connectSystems } from '../connecting/testing/connect-systems.js';
import { agreeToShare } from './testing/agree-to-share.js';
import { appoint, appointFirm, assist, associate, empower } from './testing/appoint.js';
import { chooseUses } from './testing/choose-uses.js';
import { closeOne } from './testing/close-one.js';
import { concealLooks } from './testing/conceal-looks.js';
import { designServices } from './testing/design-services.js';
import { exportMany } from './testing/export-many.js';
import { goWrong } from './testing/go-wrong.js';
import { holdPersonFor } from './testing/hold-records.js';
import { issueThings } from './testing/issue-things.js';
import { letIn } from './testing/let-in.js';
import { linkCases } from './testing/link-cases.js';
import { listOutside } from './testing/list-outside.js';
import { lookAskew } from './testing/look-askew.js';
import { payAndBook, reportHoles } from './testing/pay-and-book.js';
import { permitClients } from './testing/permit-clients.js';
import { putTogether } from './testing/put-together.js';
import { raiseConcerns } from './testing/raise-concerns.js';
import { train } from './testing/train.js';
import { writePages } from './testing/write-pages.js';

const minute = 60_000;
const system: Actor = { kind: 'system', name: 'test' };

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`The fixture was refused: ${outcome.refused} ${JSON.stringify(outcome.detail)}`);
  return outcome.value;
}

/** The house as seen from one place, by one actor. */
type At = <T>(actor: Actor, work: (ctx: Context) => Promise<T>) => Promise<T>;

async function hire(at: At): Promise<PersonId> {
  const unit = await at(system, async (ctx) =>
    createOrgUnit(ctx, { slug: 'contact-team', name: { en: 'Contact team', cy: 'Tîm cyswllt' } }),
  );
  const person = await at(system, async (ctx) => createPerson(ctx, { kind: 'staff', name: 'Asha Penrose' }));
  await at(system, async (ctx) => must(await joinOrgUnit(ctx, { person, unit })));
  await at(system, async (ctx) => must(await holdRole(ctx, { person, role: 'contact-team' })));
  const leaver = await at(system, async (ctx) => createPerson(ctx, { kind: 'staff', name: 'Bryn Tudor' }));
  await at(system, async (ctx) => must(await holdRole(ctx, { person: leaver, role: 'waste-crews' })));
  await at(system, async (ctx) => must(await leave(ctx, leaver)));
  await at(system, async (ctx) => must(await holdOrgRole(ctx, { person, unit, role: 'owner' })));
  await at(system, async (ctx) => must(await addExternalId(ctx, { unit, scheme: 'GB-LAE', id: 'WEA' })));
  const week = [{ from: '09:00', to: '17:00' }, null, null, null, null, null, null] as const;
  await at(system, async (ctx) => must(await setHours(ctx, { person, validFrom: '2026-01-01', week })));
  const away = { person, firstDay: '2026-08-03', lastDay: '2026-08-14', cover: undefined };
  await at(system, async (ctx) => must(await planAbsence(ctx, away)));
  return person;
}

const address = { '': ['manual'], line1: ['12 Weir Street'], town: ['Wealdham'], postcode: ['WX2 1CA'] };

type Given = Record<string, Record<string, string[]>>;

const open = (at: At, service: string, given: Given, actor: Actor = { kind: 'anonymous' }): Promise<CaseId> =>
  at(actor, async (ctx) => {
    const compiled = await getService(ctx, service);
    const answers = must(parseAnswers(compiled, { address, ...given }));
    return must(await openCase(ctx, { service: compiled, answers })).case;
  });

const bin = { container: { '': ['refuse'] }, help: { '': ['yes'] }, email: { '': ['a@example.org'] } };
const discount = {
  account_number: { '': ['12345678'] },
  adults: { '': ['1'] },
  name: { '': ['Sam Rowe'] },
  email: { '': ['b@example.org'] },
};

/** A person contests an answer, is not believed, and says so all the same. */
async function dispute(at: At, officer: Actor, self: Actor, id: CaseId): Promise<void> {
  const answer = { case: id, field: 'email' } as const;
  const said = { wrong: seal('It is not mine'), shouldBe: seal('c@example.org'), language: 'en' } as const;
  const { contest } = await at(self, async (ctx) => must(await contestField(ctx, { ...answer, ...said })));
  await at(officer, async (ctx) =>
    must(
      await moveCase(ctx, {
        ...{ case: contest.correction, transition: 'refuse', note: seal('Seen'), reason: 'accurate' },
        decision: { grounds: ['accurate'] },
      }),
    ),
  );
  await at(self, async (ctx) => must(await stateContest(ctx, { ...answer, text: seal('All the same') })));
}

/** Somebody says how satisfied they are with an outcome, and then otherwise. */
async function rate(at: At, id: CaseId): Promise<void> {
  for (const score of [4, 5] as const)
    await at({ kind: 'anonymous' }, async (ctx) => {
      const { reference } = await getCase(ctx, id);
      return must(await rateOutcome(ctx, { reference, score }));
    });
}

async function workOn(house: TestHouse, at: At, person: PersonId): Promise<readonly CaseId[]> {
  const officer: Actor = {
    kind: 'staff',
    person,
    roles: ['contact-team', 'council-tax-team', 'waste-crews', 'information-rights'],
    trained: ['OFFICIAL-SENSITIVE'],
    provedAt: house.clock.now(),
  };
  const resident = await at(system, async (ctx) => createPerson(ctx, { kind: 'resident' }));
  await signIn(at, resident);
  const missed = await open(at, 'missed-bin', bin, { kind: 'resident', person: resident });
  await appoint(at, resident);
  await appointFirm(at, resident);
  await associate(at, resident);
  await assist(at, officer.person, house.ids.next<'draft'>());
  await permitClients(at, resident);
  await putTogether(at, resident);
  const self: Actor = { kind: 'resident', person: resident };
  const copy = await at(self, async (ctx) => must(await askCopy(ctx, 'page')));
  await at(self, async (ctx) => must(await giveCopy(ctx, copy.id)));
  await lookAskew(at, missed);
  await empower(at, person, resident, missed);
  await dispute(at, officer, self, missed);
  await linkCases(at, await open(at, 'missed-bin', bin));
  const single = await open(at, 'council-tax-single-person-discount', discount);
  await chooseUses(at, officer, single);
  await at(officer, async (ctx) => must(await assignCase(ctx, { case: missed, to: { person } })));
  await at(officer, async (ctx) => must(await startEffort(ctx, { case: missed })));
  house.clock.advance(7 * minute);
  await at(officer, async (ctx) => must(await stopEffort(ctx)));
  await at(officer, async (ctx) => must(await addNote(ctx, { case: missed, text: seal('Gate code 4411') })));
  await at(officer, async (ctx) => must(await moveCase(ctx, { case: missed, transition: 'schedule' })));
  await at(officer, async (ctx) =>
    must(
      await moveCase(ctx, {
        ...{ case: single, transition: 'refuse', note: seal('Two adults'), reason: 'two-adults' },
        decision: { grounds: ['two-residents'] },
      }),
    ),
  );
  await rate(at, single);
  await at(officer, async (ctx) => must(await startEffort(ctx, { case: missed })));
  return [missed, single];
}

async function lookAndErase(house: TestHouse, at: At, place: PlaceId, [missed, single]: readonly CaseId[]) {
  const find = (id: CaseId | undefined) => at(system, (ctx) => getCase(ctx, id as CaseId));
  const [bins, taxes] = [await find(missed), await find(single)];
  const who = { place, actor: system, channel: 'system' } as const;
  const grants = [{ role: 'system:test', fields: ['address'] }];
  const subjectOf = { address: bins.subjects.reporter as never };
  const rows = [{ table: 'cases.case', row: bins.id }];
  const asked = { purpose: 'waste-collection', reason: 'case-work', grants, fields: ['address'] };
  for (let look = 0; look < 2; look += 1)
    must(await disclose(house, who, { ...asked, rows, subjectOf, case: bins.id }));
  const erasure = { subject: taxes.subjects.applicant as never, reason: 'request', keep: '2 years after closed' };
  must(await eraseSubject(house, who, { ...erasure, groundOf: async () => undefined }));
}

/** A resident who was told of by GOV.UK One Login, and the provider that told. */
async function signIn(at: At, resident: PersonId): Promise<void> {
  const issuer = 'https://oidc.example/';
  const settings = { kind: 'one-login', issuer, 'client-id': 'wealdham', site: 'https://services.example' };
  const set = await at(system, (ctx) => setProvider(ctx, settings));
  assert.ok(set.ok, JSON.stringify(set));
  await at(system, async (ctx) => must(await addClientKey(ctx, { kind: 'one-login' })));
  const told = { level: 'P0', facts: undefined, codes: ['A'] } as const;
  const account = { issuer, subject: 'urn:sam', credential: 'Cl.Cm', told, as: resident } as const;
  await at(system, async (ctx) =>
    must(await admitResident(ctx, { ...account, authenticatedAt: undefined, replaces: undefined })),
  );
}

/** The place gets its brand and a second host name, and opens. */
async function openUp(house: TestHouse, at: At, slug: string): Promise<void> {
  const contact = { en: ['Town Hall, Weir Street'], cy: ['Neuadd y Dref, Weir Street'] };
  const title = { en: 'Data protection officer', cy: 'Swyddog diogelu data' };
  const privacy = { title, contact: 'data.protection@wealdham.example' };
  const logo = {
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>',
  } as const;
  await at(system, async (ctx) => must(await brandPlace(ctx, { colour: '#1d4a44', contact, privacy, logo })));
  await at(system, async (ctx) => must(await addHost(ctx, `www.${slug}.example`)));
  const keys = house.custody.list().map(({ name }) => name);
  const copy = { testedAt: house.clock.now(), keys, isHeldByTwo: true };
  await at(system, async (ctx) => must(await goLive(ctx, copy)));
}

/** What the place issues, keeps elsewhere, designs and writes, and what it is connected with. */
async function makeAndKeep(house: TestHouse, place: PlaceId): Promise<void> {
  await issueThings(house, place);
  await listOutside(house, place);
  await designServices(house, place, 'missed-bin');
  await writePages(house, place);
  await connectSystems(house, place);
}

/** An officer goes out to a case; once something of it was erased, the rest is held. */
async function goOutAndHold(
  house: TestHouse,
  place: PlaceId,
  person: PersonId,
  id: CaseId,
  erase: () => Promise<void>,
) {
  await goOut(house, place, person, id);
  await erase();
  await holdPersonFor(house, place, person, id);
}

/** A place in which everything that leaves evidence has happened at least once. */
export async function fillPlace(house: TestHouse, slug = 'wealdham'): Promise<PlaceId> {
  const place = house.ids.next<'place'>();
  const at: At = (actor, work) => house.act({ place, actor }, work);
  await at(system, async (ctx) => {
    createPlace(ctx, {
      slug,
      name: { en: 'Wealdham', cy: 'Wealdham' },
      isDemo: false,
      isDefault: false,
      hosts: [`${slug}.example`],
    });
    loadAreas(ctx, [{ code: 'ward:millbrook', kind: 'ward', name: { en: 'Millbrook', cy: 'Nant y Felin' } }]);
    const weir = { street: 'Weir Street', town: 'Wealdham', postcode: 'WX2 1CA', area: 'ward:millbrook' };
    loadAddresses(ctx, [
      { ...weir, line: '12 Weir Street', point: { latitude: 51.118, longitude: 0.255 } },
      { ...weir, line: '14 Weir Street' },
    ]);
    must(await setRate(ctx, { team: 'contact-team', validFrom: '2026-01-01', pencePerHour: 2184 }));
  });
  for (const name of ['missed-bin', 'council-tax-single-person-discount', 'correction']) {
    const source = await readFile(join(checkout, 'definitions', `${name}.yaml`), 'utf8');
    const published = await at(system, (ctx) => publishService(ctx, source));
    assert.ok(published.ok, JSON.stringify(published));
  }
  const watcher = 'witness.example/w1+b80ffe23+BIE5dwEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
  await at(system, async (ctx) => must(await addWitness(ctx, { key: watcher, url: 'http://localhost:1' })));
  await at(system, async (ctx) => must(await endWitness(ctx, 'witness.example/w1')));
  const person = await hire(at);
  await letIn(house, place, person);
  await openUp(house, at, slug);
  await train(house, place, person);
  await goWrong(house, place, person);
  const cases = await workOn(house, at, person);
  await goOutAndHold(house, place, person, cases[0] as CaseId, () => lookAndErase(house, at, place, cases));
  await agreeToShare(house, place);
  const first = await at(system, (ctx) => getCase(ctx, cases[0] as CaseId));
  await concealLooks(house, place, first);
  await raiseConcerns(house, place, first);
  await exportMany(house, place, person);
  await closeOne(house, place);
  await makeAndKeep(house, place);
  await payAndBook(house, place);
  await reportHoles(house, place);
  while ((await sequenceOnce(house, place)) > 0);
  return place;
}
