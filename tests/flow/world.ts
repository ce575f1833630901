import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addApi } from '../../src/entry/api/index.js';
import type { Route } from '../../src/entry/web/page.js';
import { type TestSite, testSite, type Visitor } from '../../src/entry/web/testing.js';
import { askConcealed, raiseConcern, reportIncident, setAuditor } from '../../src/foundation/assurance/index.js';
import { requestMandate } from '../../src/foundation/people/index.js';
import { eraseSubject } from '../../src/foundation/vault/index.js';
import type { Actor } from '../../src/platform/actor.js';
import { checkout } from '../../src/platform/checkout.js';
import type { CaseId } from '../../src/platform/ids.js';
import { createLog } from '../../src/platform/log.js';
import type { Letter } from '../../src/platform/post.js';
import type { Outcome } from '../../src/platform/refusal.js';
import { seal } from '../../src/platform/sealed/index.js';
import { addNote, assignCase, contestField, getCase, moveCase, openCase } from '../../src/work/cases/index.js';
import { createPayClient } from '../../src/work/payments/index.js';
import {
  type Declaration,
  getService,
  isChoice,
  parseAnswers,
  publishService,
  wordingOf,
} from '../../src/work/services/index.js';
import { admitPortal } from './admit-portal.js';
import { agree } from './agree.js';
import { brand } from './brand.js';
import { decideFor } from './decide-for.js';
import { finish } from './finish.js';
import { issueBadge } from './issue-badge.js';
import { keepLetters } from './letters.js';
import { offerService } from './offer-service.js';
import { pasteMarked } from './paste-marked.js';
import { type Planting, plantedAt, plantIn } from './plant.js';
import { answersOf, type Difference, differs, services } from './typed.js';
import { writePages } from './write-pages.js';

type Owner = Awaited<ReturnType<TestSite['resident']>>;

export interface World {
  readonly site: TestSite;
  /** A resident who sent one case to each service. */
  readonly owner: Owner;
  /** A case of theirs. */
  readonly case: CaseId;
  /** What the house logged, a line each. */
  readonly logged: readonly string[];
  /** Every address of the server: 'GET /desk/cases/:id'. */
  readonly routes: readonly string[];
  /** A word that only this world's sealed fields hold. */
  readonly secret: string;
  /** Which of the two it is. */
  readonly world: 0 | 1;
  /** Every letter that left, oldest first. */
  readonly letters: readonly Letter[];
  /** Whoever looks after this finds none of what left by email, whose page of the demonstration shows every address to everybody. */
  forgetLetters(): void;
  /** In whose answers leaks are planted, if any. */
  readonly planting: Planting | undefined;
  close(): Promise<void>;
}

const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(`The world was refused: ${outcome.refused} ${JSON.stringify(outcome.detail)}`);
  return outcome.value;
};

/** Everybody turns on what they may, so that its readers have something to read. */
const sayYes = ({ uses }: Declaration) =>
  Object.fromEntries(
    Object.entries(uses)
      .filter(([, use]) => isChoice(use))
      .map(([id, use]) => [id, { says: 'yes' as const, wording: wordingOf(use) }]),
  );

const open = (site: TestSite, service: string, difference: Difference, actor: Actor): Promise<CaseId> =>
  site.house.act(actor, async (ctx) => {
    const compiled = await getService(ctx, service);
    const given = answersOf(service, difference, Object.keys(compiled.declaration.fields));
    const answers = must(parseAnswers(compiled, given as never));
    return must(await openCase(ctx, { service: compiled, answers, said: sayYes(compiled.declaration) })).case;
  });
/** Officers note, decide and look; somebody is erased. */
async function work(site: TestSite, cases: Readonly<Record<string, readonly CaseId[]>>, difference: Difference) {
  const taxes = await site.officer({ name: 'Carys Whitlock', roles: ['council-tax-team'] });
  const bins = await site.officer({ name: 'Rhodri Vale', roles: ['contact-team'] });
  const as = ({ person }: { readonly person: unknown }, role: string): Actor =>
    ({ kind: 'staff', person, roles: [role], trained: ['OFFICIAL-SENSITIVE'] }) as Actor;
  for (const [service, [first, second]] of Object.entries(cases)) {
    const [officer, role] = service === 'missed-bin' ? [bins, 'contact-team'] : [taxes, 'council-tax-team'];
    const text = differs(difference, service) ? 'Rang twice; Gwil answered' : 'Seen';
    await site.house.act(as(officer, role), async (ctx) =>
      must(await addNote(ctx, { case: first as CaseId, text: seal(text) })),
    );
    await site.house.act(as(officer, role), async (ctx) =>
      must(await assignCase(ctx, { case: first as CaseId, to: { person: officer.person } })),
    );
    await officer.open(`/desk/cases/${first}`);
    await officer.open(`/desk/cases/${second}`);
  }
  const [, decided] = cases['council-tax-single-person-discount'] ?? [];
  await site.house.act(as(taxes, 'council-tax-team'), async (ctx) =>
    must(
      await moveCase(ctx, {
        ...{
          case: decided as CaseId,
          transition: 'refuse',
          note: seal(differs(difference, 'council-tax-single-person-discount') ? 'Rang; no answer' : 'Letter'),
        },
        reason: 'no-evidence',
        decision: { grounds: ['not-shown'] },
      }),
    ),
  );
  await erase(site, cases['missed-bin']?.[2] as CaseId);
}

async function erase(site: TestSite, id: CaseId): Promise<void> {
  const { house } = site;
  const { subjects } = await house.read((ctx) => getCase(ctx, id));
  const who = { place: house.place, actor: { kind: 'system', name: 'test' }, channel: 'system' } as const;
  const erasure = { subject: subjects.reporter as never, reason: 'request', groundOf: async () => undefined };
  must(await eraseSubject(house, who, erasure));
}

/** Somebody half-way through, with an answer saved to come back to. */
async function saveDraft(site: TestSite, difference: Difference): Promise<void> {
  const visitor = site.visitor();
  const start = await visitor.press(await visitor.open('/services/missed-bin'), 'Start now');
  const line1 = differs(difference, 'missed-bin', 'address') ? '3 Mill Lane' : '12 Weir Street';
  const given = { 'address-line1': line1, 'address-town': 'Wealdham', 'address-postcode': 'WX2 1CA' };
  const next = await visitor.press(start, 'Continue', given);
  await visitor.press(await visitor.press(next, 'Save and come back later'), 'Save my answers');
}

/** Fills the place; resolves to the person who sent some of it and may come back to it, and to a case of theirs. */
async function fill(site: TestSite, difference: Difference): Promise<Pick<World, 'owner' | 'case'>> {
  await brand(site.house);
  for (const service of [...Object.keys(services), 'correction']) await publish(site, service);
  const owner = await site.resident();
  const resident: Actor = { kind: 'resident', person: owner.person };
  const cases: Record<string, readonly CaseId[]> = {};
  for (const service of Object.keys(services)) {
    cases[service] = [
      await open(site, service, difference, { kind: 'anonymous' }),
      await open(site, service, difference, resident),
      await open(site, service, difference, { kind: 'anonymous' }),
    ];
  }
  await work(site, cases, difference);
  await saveDraft(site, difference);
  const own = cases['missed-bin']?.[1] as CaseId;
  await contest(site, resident, own);
  await askToAct(site, own, difference);
  await decideFor(site.house, own, differs(difference, '*mandate') ? 'Brightwater asked' : 'Her sister asked');
  await askToConceal(site, own, difference);
  await report(site, resident, difference);
  await agree(site);
  await writePages(site);
  await offerService(site);
  await issueBadge(site);
  await finish(site, await open(site, 'missed-bin', difference, { kind: 'anonymous' }));
  await site.settle();
  return { owner, case: own };
}

/** Of a made-up auditor; whose key it is is published. */
const auditorKey = `-----BEGIN PUBLIC KEY-----
MCowBQYDK2VuAyEAH7djysu5XJnpsC8ho0JckuehfB/9/D6Yh4mC4Rted1g=
-----END PUBLIC KEY-----
`;

/** Somebody asks to look at a case and to have it concealed; nobody has answered yet. */
async function askToConceal(site: TestSite, about: CaseId, difference: Difference): Promise<void> {
  await site.house.act({ kind: 'system', name: 'test' }, async (ctx) => must(await setAuditor(ctx, auditorKey)));
  const why = seal(differs(difference, '*concealed') ? 'Mrs Brightwater is at risk' : 'The police asked');
  const asked = { case: about, ground: 'crime', revealOn: '2026-09-01', why } as const;
  const asker: Actor = { kind: 'staff', person: site.house.ids.next<'person'>(), roles: ['concealed-requester'] };
  await site.house.act(asker, async (ctx) => must(await askConcealed(ctx, asked)));
}

/** An officer reports that a letter went astray, and so does the owner; a text marked too high is refused. */
async function report(site: TestSite, owner: Actor, difference: Difference): Promise<void> {
  const reporter: Actor = { kind: 'staff', person: site.house.ids.next<'person'>(), roles: [] };
  const what = seal(differs(difference, '*incident') ? 'It went to Mrs Brightwater' : 'It went next door');
  const told = { kind: 'wrong-person', isNearMiss: false, hoursKnown: 4, what } as const;
  await site.house.act(reporter, async (ctx) => must(await reportIncident(ctx, told)));
  await pasteMarked(site, reporter);
  await site.house.act(owner, async (ctx) => must(await raiseConcern(ctx, { kind: 'lost', look: undefined, what })));
}

/** The owner says that an answer is wrong, in the same words in both worlds. */
async function contest(site: TestSite, actor: Actor, id: CaseId): Promise<void> {
  const said = { wrong: seal('It is spelt wrongly'), shouldBe: seal('As on my bill'), language: 'en' } as const;
  await site.house.act(actor, async (ctx) => must(await contestField(ctx, { case: id, field: 'name', ...said })));
}

/** Somebody asks to act for the owner by a power of attorney; an officer has yet to check it. */
async function askToAct(site: TestSite, about: CaseId, difference: Difference): Promise<void> {
  const attorney = await site.resident();
  const one = await site.house.read((ctx) => getCase(ctx, about));
  const typed = {
    ...{ person: seal('Tegan'), delegate: seal(differs(difference, '*mandate') ? 'Brightwater' : 'Ola') },
    ...{ reference: seal(one.reference), evidence: seal(differs(difference, '*mandate') ? 'V-XY98-ZW76' : 'V-AB12') },
  };
  const services = [{ service: 'missed-bin', realm: 'general' }] as const;
  const whose = { subject: one.subjects.reporter as never, case: about };
  const asked = { capacity: 'attorney-finance', services, may: ['see'], typed, about: whose } as const;
  await site.house.act({ kind: 'resident', person: attorney.person }, async (ctx) =>
    must(await requestMandate(ctx, asked)),
  );
}

/** A minute is as long as the machine makes it, in each world by itself: nobody is stopped for asking often in one. */
const unhurried = (route: Route): Route => (route.perMinute ? { ...route, perMinute: 1_000_000 } : route);

/** When it is in both worlds. */
export const worldAt = '2026-03-02T09:00:00Z';

/**
 * One of two worlds in which the same has happened at the same moments to the same ids, and only sealed values differ. Its
 * readers are made last, so that all before it is the same for each.
 */
export async function makeWorld(difference: Difference, hasLeaks = false): Promise<World> {
  const logged: string[] = [];
  const routes: string[] = [];
  const secret = difference.world === 0 ? 'tegan' : 'brightwater';
  const planting = hasLeaks ? plantIn(secret) : undefined;
  const post = keepLetters(new Date(worldAt));
  const pay = { base: '' };
  const keys = { token: 'demo', secret: 'flow' };
  const cards = createPayClient({ base: () => pay.base, isForm: () => true, keysOf: async () => keys });
  const site = await testSite({
    ...{ services: [], isDemo: true, seed: 'flow', at: worldAt, post, cards },
    log: createLog('info', { write: (line) => void logged.push(line) }),
    web: {
      change: (route) => (planting ? planting.change(unhurried(route)) : unhurried(route)),
      proxies: 1,
      beside(app, web) {
        addApi(app, web);
        planting?.beside(app);
      },
      onRoute: ({ method, url }) => void (url === plantedAt || routes.push(`${method} ${url}`)),
    },
  });
  pay.base = `${site.url}/demo/pay`;
  let filled: Pick<World, 'owner' | 'case'>;
  try {
    filled = await fill(site, difference);
    await admitPortal(site.house);
  } catch (fault) {
    await site.close();
    throw fault;
  }
  const { letters, forget: forgetLetters } = post;
  const told = { logged, routes, letters, forgetLetters, secret, planting, world: difference.world };
  return { site, ...filled, ...told, close: () => site.close() };
}

async function publish(site: TestSite, service: string): Promise<void> {
  const source = await readFile(join(checkout, 'definitions', `${service}.yaml`), 'utf8');
  await site.house.act({ kind: 'system', name: 'test' }, async (ctx) => must(await publishService(ctx, source)));
}

/** Somebody who looks at the site; what is above them is all that they may not see. */
export interface Reader {
  readonly name: string;
  readonly sees: (service: string, field: string) => boolean;
  readonly arrive: (world: World) => Promise<Visitor>;
}
