import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Visitor } from '../src/entry/web/testing.js';
import { answerConcealed, askConcealed, type ConcealedId } from '../src/foundation/assurance/index.js';
import {
  actFor,
  createOrgUnit,
  holdOrgRole,
  offerMandate,
  startSession,
  stepMandate,
} from '../src/foundation/people/index.js';
import type { PersonId } from '../src/platform/ids.js';
import { seal } from '../src/platform/sealed/index.js';
import { askExport, runExports } from '../src/work/cases/index.js';
import { asPortal } from './flow/admit-portal.js';
import { createTokens, findParting, namesOf, tellLine } from './flow/transcript.js';
import { type Exchange, shut, walk } from './flow/walk.js';
import { makeWorld, type Reader, type World } from './flow/world.js';

const nothing = () => false;
const officer = (name: string, roles: readonly string[], sees: Reader['sees']): Reader => ({
  ...{ name, sees },
  arrive: ({ site }) => site.officer({ name: 'Mabli Stone', roles, teams: roles }),
});
const seesOf = (fields: Readonly<Record<string, readonly string[]>>) => (service: string, field: string) =>
  fields[service]?.includes(field) ?? false;

/** A resident who acts for the one whose cases are there, by a mandate for one service, and who answers for a firm. */
async function appoint({ site, owner }: World): Promise<Visitor> {
  const delegate = await site.resident();
  const by = (person: PersonId) => ({ actor: { kind: 'resident', person } as const });
  const names = { person: seal('Tegan'), delegate: seal('Ola') };
  const job = { capacity: 'adviser', services: ['missed-bin'], may: ['see'], days: 7, names } as const;
  const offered = await site.house.act(by(owner.person), (ctx) => offerMandate(ctx, job));
  if (!offered.ok) throw new Error(offered.refused);
  const { id } = offered.value;
  await site.house.act(by(delegate.person), (ctx) => stepMandate(ctx, { id, step: 'accept' }));
  await site.house.act({ actor: { kind: 'system', name: 'test' } }, async (ctx) => {
    const name = { en: 'Wealdham Advice', cy: 'Cyngor Da Wealdham' };
    const slug = `advice-${ctx.ids.next<'org-unit'>()}`; // they arrive more than once
    const unit = createOrgUnit(ctx, { slug, name, kind: 'community' });
    await ctx.writes.flush();
    await holdOrgRole(ctx, { person: delegate.person, unit, role: 'owner' });
  });
  const token = delegate.cookies.get('resident') ?? '';
  await site.house.act(by(delegate.person), (ctx) => actFor(ctx, { token, mandate: id }));
  return delegate;
}

/** An officer with a concealed look that is approved, and one that was made. */
async function conceal({ site, case: one }: World): Promise<Visitor> {
  const roles = ['waste-crews', 'concealed-requester', 'concealed-approver'];
  const officer = await site.officer({ name: 'Mabli Stone', roles, teams: ['waste-crews'] });
  const by = (person: PersonId) => ({ actor: { kind: 'staff', person, roles } as const });
  const other = site.house.ids.next<'person'>();
  const asked = { case: one, ground: 'crime', revealOn: '2026-09-01', why: seal('The police asked') } as const;
  const approve = async (): Promise<ConcealedId> => {
    const id = await site.house.act(by(officer.person), (ctx) => askConcealed(ctx, asked));
    if (!id.ok) throw new Error(id.refused);
    await site.house.act(by(other), (ctx) => answerConcealed(ctx, { id: id.value, verdict: 'approve' }));
    return id.value;
  };
  const headers = { origin: 'http://localhost', host: 'localhost' };
  await officer.open(`/desk/concealed/${await approve()}/open`, {
    method: 'POST',
    headers,
    body: new URLSearchParams(),
  });
  await approve();
  return officer;
}

/** An officer who has a bulk export that may be taken. */
async function exportSome({ site }: World): Promise<Visitor> {
  const roles = ['waste-crews', 'data-exporter', 'second-person'];
  const officer = await site.officer({ name: 'Mabli Stone', roles, teams: ['waste-crews'] });
  const actor = { kind: 'staff', person: officer.person, roles } as const;
  const wish = { service: 'missed-bin', purpose: 'waste-collection', reason: 'export-return' } as const;
  const days = { firstDay: '2026-01-01', lastDay: '2026-12-31' };
  const asked = await site.house.act({ actor }, (ctx) => askExport(ctx, { ...wish, ...days, fields: ['address'] }));
  if (!asked.ok) throw new Error(asked.refused);
  await runExports(site.house, site.house.place);
  return officer;
}

/** A program that the owner lets ask who looked at them, and that proves itself. */
const callIn = ({ site, owner }: World): Promise<Visitor> => asPortal(site.house, site.visitor(), owner.person);

/** Comes back as the person whose cases are there: nothing of theirs is above them. */
async function comeBack({ site, owner }: World): Promise<Visitor> {
  const { token } = await site.house.act((ctx) => startSession(ctx, owner.person));
  return site.visitor({ cookies: { resident: token } });
}

const crews = seesOf({ 'missed-bin': ['address', 'help', '*note'] });

/** Those who look, from the street to the desk, and which sealed fields the declarations let them see. */
const readers: readonly Reader[] = [
  { name: 'a stranger', sees: nothing, arrive: async ({ site }) => site.visitor() },
  { name: 'another resident', sees: nothing, arrive: ({ site }) => site.resident() },
  { name: 'a delegate', sees: seesOf({ 'missed-bin': ['address', 'name', 'email'] }), arrive: appoint },
  { name: 'a program of another organisation', sees: nothing, arrive: callIn },
  officer('an officer whose role sees nothing', ['librarians'], nothing),
  officer('an administrator', ['administrator'], nothing),
  officer('who keeps the records', ['records'], nothing),
  officer('a verifier of mandates', ['mandate-verifier'], (service) => service === '*mandate'),
  officer('who handles incidents', ['data-protection'], (service) => service === '*incident'),
  officer('a crew', ['waste-crews'], crews),
  {
    name: 'a crew that may conceal',
    sees: (service, field) => service === '*concealed' || crews(service, field),
    arrive: conceal,
  },
  { name: 'a crew that may export', sees: crews, arrive: exportSome },
  officer(
    'who reads for a further use',
    ['energy-advice'],
    seesOf({ 'council-tax-single-person-discount': ['name', 'email', 'phone'] }),
  ),
  officer(
    'the contact team',
    ['contact-team'],
    seesOf({
      'missed-bin': ['address', 'help', 'name', 'email', '*note'],
      'council-tax-single-person-discount': ['address', 'account_number', 'name', 'email', 'phone', '*note'],
    }),
  ),
];

/** The person themself: to reach the rows that are theirs alone. */
const oneself: Reader = { name: 'the person themself', sees: () => true, arrive: comeBack };

/** Those who between them enter every row, so that a leak in any one of them is met: it is planted where they walk. */
const enough = [
  ...['a stranger', 'a delegate', 'an administrator', 'who keeps the records', 'who handles incidents', 'a crew'],
  ...['a crew that may conceal', 'a crew that may export', 'who reads for a further use', oneself.name],
];

/** Rows of the route table that were asked for, and those of them that let some reader in. */
const known = new Set<string>();
const entered = new Set<string>();
/** Rows in which a leak was planted, and those of them in which some reader met it. */
const planted = new Set<string>();
const found = new Set<string>();

interface Told {
  readonly exchanges: readonly Exchange[];
  readonly logged: readonly string[];
  readonly measured: string;
}

async function lookAround(reader: Reader, world: 0 | 1): Promise<Told> {
  const mayDiffer = (service: string, field: string) => !reader.sees(service, field);
  const made = await makeWorld({ world, mayDiffer }, enough.includes(reader.name));
  try {
    const exchanges = await walk(made, () => reader.arrive(made));
    const measured = namesOf((await made.site.visitor().open('/metrics')).body);
    for (const route of made.routes) known.add(route);
    for (const row of made.planting?.rows.keys() ?? []) planted.add(row);
    for (const { route, status } of exchanges) if (!shut.has(status)) entered.add(route);
    return { exchanges, measured, logged: made.logged.map(tellLine) };
  } finally {
    await made.close();
  }
}

/** Where each exchange of the two worlds parts, if it does; the tokens go on from one to the next. */
function compare(left: Told, right: Told): readonly (string | undefined)[] {
  const [leftTokens, rightTokens] = [createTokens(), createTokens()];
  return left.exchanges.map((one, at) => {
    const other = right.exchanges[at]?.told ?? 'nothing more was asked';
    const parting = findParting(leftTokens(one.told), rightTokens(other));
    return parting === undefined ? undefined : `${one.route}: ${parting}`;
  });
}

/** The answers with leaks in them alone, of those that were asked for in both worlds. */
const plantedOf = ({ exchanges }: Told, other: Told): Told['exchanges'] =>
  exchanges.flatMap((one, at) =>
    one.planted !== undefined && other.exchanges[at]?.planted !== undefined ? [{ ...one, told: one.planted }] : [],
  );

/** The rows in which a leak tells the worlds apart. */
function listLeaking(left: Told, right: Told): readonly string[] {
  const [own, others] = [plantedOf(left, right), plantedOf(right, left)];
  const partings = compare({ ...left, exchanges: own }, { ...right, exchanges: others });
  return own.flatMap(({ route }, at) => (partings[at] === undefined ? [] : [route]));
}

/** The first thing by which the two worlds can be told apart: an answer, a line of the log, the name of a metric. */
const findLeak = (left: Told, right: Told): string | undefined =>
  compare(left, right).find((parting) => parting !== undefined) ??
  findParting(createTokens()(left.logged.join('')), createTokens()(right.logged.join(''))) ??
  findParting(left.measured, right.measured);

before(async () => {
  const first = readers[0];
  if (first) await lookAround(first, 0); // what metrics there are is counted from here on
});

describe('two runs that differ only in what is above a reader are the same to', () => {
  for (const reader of [...readers, oneself])
    test(reader.name, async (t) => {
      const [left, right] = [await lookAround(reader, 0), await lookAround(reader, 1)];
      t.diagnostic(`${left.exchanges.length} exchanges were compared`);
      for (const row of listLeaking(left, right)) found.add(row);
      assert.equal(findLeak(left, right), undefined);
    });
});

/** Rows that nobody can enter in a test, and why. */
const unreachable: Readonly<Record<string, string>> = {
  'GET /record/disposals/:number/tlog-proof': 'nothing of these worlds has come to its end, so there is no certificate',
  'POST /return': 'its code is shown once, to the browser that saved',
  'POST /account/drafts/go-on': 'its form is there only while a draft is kept, and the walk sends what it begins',
  'POST /account-closed/certificate': 'its code is shown once, to whoever has closed their account',
  'POST /account-closed/certificate/file': 'its code is shown once, to whoever has closed their account',
  'POST /account/messages': 'nothing was written to whoever walks here, so nothing is unread',
  'POST /account/merge/check': 'only who has signed in to two accounts in one browser has its form',
  'POST /desk/assist/stop': 'only an officer who fills something in with somebody has its form',
  'POST /account/mandates/:id/share': 'only a mandate that is in force has its form, and the walk ends it',
  'POST /account/mandates/:id/hide': 'only a mandate that is in force has its form, and the walk ends it',
};
/** No provider of sign-in is set in these worlds; its pages are asked for beside them, with a provider that answers. */
const ofProviders = /^(GET|POST) \/(desk\/sign-(in|out)\/oidc|sign-(in|out)\/one-login)\b/;
const isReachable = (row: string) => !(row in unreachable) && !ofProviders.test(row);

test('every row of the route table was entered by some reader', () => {
  const pages = [...known].filter((route) => /^(GET|POST) /.test(route));
  const left = pages.filter((route) => !entered.has(route) && route !== 'GET /metrics' && isReachable(route));
  assert.deepEqual(left, [], 'link to it from a page, or say in valuesOf() what its parameters may be');
});

test('a leak that is planted in any one row is found there', (t) => {
  t.diagnostic(`${found.size} of ${planted.size} planted leaks were found`);
  assert.deepEqual(
    [...planted].filter((row) => !found.has(row) && isReachable(row)),
    [],
  );
});
