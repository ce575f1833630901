import type { Visitor } from '../../src/entry/web/testing.js';
import { answerConcealed, askConcealed, type ConcealedId } from '../../src/foundation/assurance/index.js';
import {
  actFor,
  createOrgUnit,
  holdOrgRole,
  offerMandate,
  startSession,
  stepMandate,
} from '../../src/foundation/people/index.js';
import type { PersonId } from '../../src/platform/ids.js';
import { seal } from '../../src/platform/sealed/index.js';
import { askExport, runExports } from '../../src/work/cases/index.js';
import { deliverDue } from '../../src/work/messages/index.js';
import { asPortal } from './admit-portal.js';
import type { Reader, World } from './world.js';

export const nothing = () => false;
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

/** An officer who posts letters, some of which wait on paper. */
async function postLetters({ site, forgetLetters }: World): Promise<Visitor> {
  await deliverDue(site.house, site.house.place);
  forgetLetters();
  return site.officer({ name: 'Mabli Stone', roles: ['post-room'], teams: ['post-room'] });
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
export const readers: readonly Reader[] = [
  { name: 'a stranger', sees: nothing, arrive: async ({ site }) => site.visitor() },
  { name: 'another resident', sees: nothing, arrive: ({ site }) => site.resident() },
  { name: 'a delegate', sees: seesOf({ 'missed-bin': ['address', 'name', 'email'] }), arrive: appoint },
  { name: 'a program of another organisation', sees: nothing, arrive: callIn },
  officer(
    'an officer whose roles see nothing, who writes pages and keeps records',
    ['librarians', 'content-editor', 'records'],
    nothing,
  ),
  officer('an administrator', ['administrator', 'service-owner'], nothing),
  officer('a verifier of mandates', ['mandate-verifier'], (service) => service === '*mandate'),
  officer('who handles incidents', ['data-protection'], (service) => service === '*incident'),
  {
    name: 'who posts letters',
    sees: seesOf({ 'missed-bin': ['address', 'name'], 'council-tax-single-person-discount': ['address', 'name'] }),
    arrive: postLetters,
  },
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
export const oneself: Reader = { name: 'the person themself', sees: () => true, arrive: comeBack };

/** Those who between them enter every row, so that a leak in any one of them is met: it is planted where they walk. */
export const enough = [
  ...['a stranger', 'a delegate', 'an administrator', 'who handles incidents', 'who posts letters'],
  ...['an officer whose roles see nothing, who writes pages and keeps records'],
  ...['a crew that may conceal', 'a crew that may export'],
  ...['who reads for a further use', oneself.name],
];
