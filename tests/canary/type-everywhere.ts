import { generateKeyPairSync } from 'node:crypto';
import {
  answerConcern,
  askConcealed,
  declareInterest,
  raiseConcern,
  reportIncident,
  setAuditor,
} from '../../src/foundation/assurance/index.js';
import { readFacts } from '../../src/foundation/people/identity/read-facts.js';
import {
  admitResident,
  beginPhoneCheck,
  beginSignIn,
  createOrgUnit,
  createPerson,
  holdOrgRole,
  nameForFirm,
  noteBestInterest,
  noteStanding,
  offerMandate,
  requestMandate,
  setPreferences,
} from '../../src/foundation/people/index.js';
import { linkSubject } from '../../src/foundation/vault/index.js';
import type { Actor } from '../../src/platform/actor.js';
import type { Context } from '../../src/platform/context.js';
import { act, type House } from '../../src/platform/house.js';
import type { CaseId, PersonId, PlaceId } from '../../src/platform/ids.js';
import { dateOf } from '../../src/platform/language/index.js';
import type { Outcome } from '../../src/platform/refusal.js';
import { seal } from '../../src/platform/sealed/index.js';
import {
  addNote,
  askToFollow,
  breakGlass,
  contestField,
  correctField,
  getCase,
  holdRecords,
  moveCase,
  openCase,
  stateContest,
} from '../../src/work/cases/index.js';
import { sendCode } from '../../src/work/messages/index.js';
import { sendProposal } from '../../src/work/participation/index.js';
import { type Compiled, getService, isSealed, listServices } from '../../src/work/services/index.js';
import { fillBatch } from './fill-batch.js';
import { fillBodies } from './fill-bodies.js';
import { fillPhone } from './fill-phone.js';
import { type OpenedField, openLetters, trying } from './open-everything.js';
import { plant } from './search.js';

type At = <T>(actor: Actor, work: (ctx: Context) => Promise<T>) => Promise<T>;
const system: Actor = { kind: 'system', name: 'test' };
const day = 24 * 3_600_000;

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`The canary was refused: ${outcome.refused} ${JSON.stringify(outcome.detail)}`);
  return outcome.value;
}

/** What is typed and kept as a keyed digest alone. */
export const neverKept = 'the provider’s name for somebody';

/** A file but for what it is called, that nobody sent: a case is made of it all the same. */
const file = { id: '00000000-0000-7000-8000-000000000001', size: 1, type: 'image/jpeg', digest: 'a'.repeat(64) };

/** The kinds of answer that take a text of anybody's own, and what is typed into each. */
const texts: Record<string, (field: string) => unknown> = {
  text: (field) => plant(field),
  'long-text': (field) => plant(field),
  name: (field) => plant(field),
  email: (field) => plant(field, 'email'),
  phone: (field) => plant(field, 'phone'),
  'bank-details': (field) => ({ name: plant(field), sort_code: '309430', account: '00733445' }),
  company: (field) => ({ number: '01234567', name: plant(field) }),
  photo: (field) => [{ ...file, name: plant(field) }],
  document: (field) => [{ ...file, name: plant(field) }],
  address: (field) => ({ line1: plant(field), town: 'Wealdham', postcode: 'WX2 1CA' }),
};

/** Every sealed answer of a service that takes a text. */
export const textsOf = ({ declaration }: Compiled): readonly string[] =>
  Object.entries(declaration.fields)
    .filter(([, { mark, type }]) => isSealed(mark) && Object.hasOwn(texts, type))
    .map(([name]) => name);

async function fillServices(at: At): Promise<CaseId> {
  const services = await at(system, listServices);
  let missed: CaseId | undefined;
  for (const service of services) {
    const { declaration } = service;
    const answers = Object.fromEntries(
      textsOf(service).map((name) => {
        const { type } = declaration.fields[name] ?? { type: 'text' };
        return [name, seal(texts[type]?.(`${declaration.service} ${name}`))];
      }),
    );
    const opened = await at(system, async (ctx) => must(await openCase(ctx, { service, answers: answers as never })));
    if (declaration.service === 'missed-bin') missed = opened.case;
  }
  if (!missed) throw new Error('No missed bin was reported.');
  return missed;
}

async function fillAccount(at: At): Promise<PersonId> {
  const issuer = 'https://oidc.example/';
  const name = [
    {
      nameParts: [
        { value: plant('people.person names'), type: 'GivenName' },
        { value: 'Rowe', type: 'FamilyName' },
      ],
    },
  ];
  const facts = readFacts({ name, birthDate: [{ value: '1980-02-03' }] }, '2026-01-01');
  const told = { level: 'P2', facts, codes: [] } as const;
  const admitted = { issuer, subject: plant(neverKept), credential: 'Cl.Cm', told } as const;
  const { person } = await at({ kind: 'anonymous' }, async (ctx) =>
    must(await admitResident(ctx, { ...admitted, authenticatedAt: undefined, as: undefined, replaces: undefined })),
  );
  const email = seal(plant('people.sign_in_challenge email', 'email'));
  await at({ kind: 'anonymous' }, async (ctx) => must(await beginSignIn(ctx, { email })));
  return person;
}

/** A code waits to be sent; what lies sealed meanwhile is given back, since it may be gone at once. */
async function fillOutbox(at: At): Promise<readonly OpenedField[]> {
  const to = seal(plant('messages.outbox to', 'email'));
  return at(system, async (ctx) => {
    await sendCode(ctx, { to, code: seal('123456'), language: 'en' });
    await ctx.writes.flush();
    const seen = trying();
    await openLetters(ctx, seen);
    return seen.opened;
  });
}

async function fillMandates(at: At, person: PersonId): Promise<void> {
  const names = { person: seal(plant('people.mandate person')), delegate: seal(plant('people.mandate delegate')) };
  const job = { capacity: 'adviser', services: ['missed-bin'], may: ['see'], days: 7, names } as const;
  await at({ kind: 'resident', person }, async (ctx) => must(await offerMandate(ctx, job)));
  const other = await at(system, async (ctx) => createPerson(ctx, { kind: 'resident' }));
  const typed = {
    ...{ person: seal(plant('people.mandate person')), delegate: seal(plant('people.mandate delegate')) },
    ...{ reference: seal(plant('people.mandate reference')), evidence: seal(plant('people.mandate evidence')) },
  };
  const services = [{ service: 'missed-bin', realm: 'general' }] as const;
  const asked = { capacity: 'attorney-finance', services, may: ['see'], typed, about: undefined } as const;
  await at({ kind: 'resident', person: other }, async (ctx) => must(await requestMandate(ctx, asked)));
}

/** An owner of a firm names an adviser there. */
async function fillFirm(at: At, owner: PersonId): Promise<void> {
  const made = { slug: 'advice', name: { en: 'Advice', cy: 'Cyngor' }, kind: 'community' } as const;
  const firm = await at(system, async (ctx) => createOrgUnit(ctx, made));
  const adviser = await at(system, async (ctx) => createPerson(ctx, { kind: 'resident' }));
  await at(system, async (ctx) => must(await holdOrgRole(ctx, { person: owner, unit: firm, role: 'owner' })));
  const named = { firm, person: adviser, role: 'adviser', name: seal(plant('people.org_role name')) } as const;
  await at({ kind: 'resident', person: owner }, async (ctx) => must(await nameForFirm(ctx, named)));
}

/** Something is decided for somebody who no longer can. */
async function fillStanding(at: At, officer: PersonId): Promise<void> {
  const person = await at(system, async (ctx) => createPerson(ctx, { kind: 'resident' }));
  const verifier: Actor = { kind: 'staff', person: officer, roles: ['mandate-verifier'] };
  const note = { person, note: 'capacity-lost', evidence: 'capacity-assessment' } as const;
  await at(verifier, async (ctx) => must(await noteStanding(ctx, note)));
  const [now, why] = [Date.now(), seal(plant('people.best_interest why'))];
  const decided = { decision: 'council-decides', decidedOn: dateOf(new Date(now - day)) } as const;
  const reviewOn = dateOf(new Date(now + 20 * day));
  await at(verifier, async (ctx) =>
    must(await noteBestInterest(ctx, { person, case: undefined, ...decided, reviewOn, why })),
  );
}

/** A resident says that something went wrong, and is answered. */
async function fillConcern(at: At, resident: PersonId, officer: PersonId): Promise<void> {
  const told = { kind: 'lost', look: undefined, what: seal(plant('assurance.incident what')) } as const;
  const { incident } = await at({ kind: 'resident', person: resident }, async (ctx) =>
    must(await raiseConcern(ctx, told)),
  );
  const handler: Actor = { kind: 'staff', person: officer, roles: ['data-protection'] };
  const text = seal(plant('assurance.concern answer'));
  await at(handler, async (ctx) => must(await answerConcern(ctx, { incident, text })));
}

async function fillDesk(at: At, person: PersonId, missed: CaseId): Promise<void> {
  const as = (role: string): Actor => ({ kind: 'staff', person, roles: [role], trained: ['OFFICIAL-SENSITIVE'] });
  const note = seal(plant('cases.note note-text'));
  await at(as('contact-team'), async (ctx) => must(await addNote(ctx, { case: missed, text: note })));
  const address = seal({ line1: plant('assurance.interest address'), postcode: 'WX2 1CA' });
  const close = { relation: 'close', name: seal(plant('assurance.interest name')), address } as const;
  await at(as('contact-team'), async (ctx) => must(await declareInterest(ctx, close)));
  const glass = { case: missed, reason: 'emergency-life', words: seal(plant('assurance.emergency words')) } as const;
  await at(as('emergency'), async (ctx) => must(await breakGlass(ctx, glass)));
  const what = seal(plant('assurance.incident what'));
  const told = { kind: 'wrong-person', isNearMiss: false, hoursKnown: 4, what } as const;
  await at(as('contact-team'), async (ctx) => must(await reportIncident(ctx, told)));
  const reviewOn = dateOf(new Date(Date.now() + 20 * day));
  const hold = {
    case: missed,
    scope: 'case',
    ground: 'litigation',
    reviewOn,
    words: seal(plant('assurance.hold words')),
  } as const;
  await at(as('records'), async (ctx) => must(await holdRecords(ctx, hold)));
  const pem = generateKeyPairSync('x25519').publicKey.export({ type: 'spki', format: 'pem' }).toString();
  await at(system, async (ctx) => must(await setAuditor(ctx, pem)));
  const why = seal(plant('assurance.concealed_detail why'));
  const conceal = { case: missed, ground: 'crime', revealOn: reviewOn, why } as const;
  await at(as('concealed-requester'), async (ctx) => must(await askConcealed(ctx, conceal)));
}

/** Two answers are contested: one is put right, of the other its person says that it is wrong all the same. */
async function fillContests(at: At, officer: PersonId, person: PersonId, missed: CaseId): Promise<void> {
  const { subjects } = await at(system, (ctx) => getCase(ctx, missed));
  await at(system, (ctx) => linkSubject(ctx, subjects.reporter as never, person));
  const self: Actor = { kind: 'resident', person };
  const rights: Actor = { kind: 'staff', person: officer, roles: ['information-rights'] };
  const decide = async (field: string, transition: string, more: object) => {
    const said = { wrong: seal(plant('correction wrong')), shouldBe: seal(plant('correction should_be')) };
    const asked = { case: missed, field, language: 'en', ...said } as const;
    const { contest } = await at(self, async (ctx) => must(await contestField(ctx, asked)));
    const note = seal(plant('cases.note note-text'));
    const step = { case: contest.correction, transition, note, ...more };
    await at(rights, async (ctx) => must(await moveCase(ctx, step)));
  };
  await decide('email', 'uphold', { decision: { grounds: ['shown'] } });
  await decide('name', 'refuse', { decision: { grounds: ['accurate'] }, reason: 'not-shown' });
  const value = seal(plant('missed-bin email', 'email'));
  await at(rights, async (ctx) => must(await correctField(ctx, { case: missed, field: 'email', value })));
  const text = seal(plant('cases.note note-text'));
  await at(self, async (ctx) => must(await stateContest(ctx, { case: missed, field: 'name', text })));
}

/** Somebody comments on a page and writes other words for it. */
async function fillProposals(at: At): Promise<void> {
  const table = 'participation.proposal';
  await at({ kind: 'anonymous' }, async (ctx) => {
    const version = (await getService(ctx, 'missed-bin')).version;
    const words = [{ at: 'title', in: 'en', text: seal(plant(`${table} words`)) }] as const;
    const said = { comment: seal(plant(`${table} comment`)), credit: seal(plant(`${table} credit`)) };
    return must(await sendProposal(ctx, { service: 'missed-bin', version, spot: 'start', words, ...said }));
  });
}

/** Somebody says by which number texts reach them, proves another, and follows a request by a third way. */
async function fillContact(house: House, at: At, person: PersonId, missed: CaseId): Promise<void> {
  const self: Actor = { kind: 'resident', person };
  const { reference } = await at(system, (ctx) => getCase(ctx, missed));
  const said = { person, language: 'en', by: 'text', print: 'standard', calls: 'yes' } as const;
  const place = await at(self, async (ctx) => ctx.place);
  const kept = { ...said, phone: seal(plant('people.preference phone', 'phone')) };
  must(await setPreferences(house, { place, actor: self, channel: 'web' }, kept));
  const phone = seal(plant('people.phone_check phone', 'phone'));
  await at(self, async (ctx) => must(await beginPhoneCheck(ctx, { ...said, phone })));
  const email = seal(plant('cases.follow email', 'email'));
  const link = 'https://wealdham.example/follow/';
  await at({ kind: 'anonymous' }, async (ctx) =>
    must(await askToFollow(ctx, { of: { reference }, email, language: 'en', link })),
  );
}

/**
 * Types into every sealed field that the pages of a demonstration do not reach at once, by the acts that its pages do.
 * @returns what lay sealed for a moment alone.
 */
export async function typeEverywhere(house: House, place: PlaceId): Promise<readonly OpenedField[]> {
  const at: At = (actor, work) => act(house, { place, actor, channel: 'web' }, work);
  const missed = await fillServices(at);
  const person = await fillAccount(at);
  await fillMandates(at, person);
  await fillBodies(house, place, person);
  await fillFirm(at, person);
  const officer = await at(system, async (ctx) => createPerson(ctx, { kind: 'staff', name: 'Bryn Tudor' }));
  await fillStanding(at, officer);
  await fillContests(at, officer, person, missed);
  await fillDesk(at, officer, missed);
  await fillPhone(house, place, officer, missed);
  await fillConcern(at, person, officer);
  await fillProposals(at);
  await fillContact(house, at, person, missed);
  return [...(await fillOutbox(at)), ...(await fillBatch(house, place, officer, missed))];
}
