import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { trainOfficer } from '../../foundation/assurance/testing.js';
import {
  type Assured,
  createOrgUnit,
  createPerson,
  holdRole,
  joinOrgUnit,
  startSession,
} from '../../foundation/people/index.js';
import { type Follower, followOnce, sequenceOnce } from '../../foundation/record/index.js';
import { openRows } from '../../insight/opendata/index.js';
import { costLines, setRate } from '../../insight/outcomes/index.js';
import { demoActor } from '../../platform/actor.js';
import { checkout } from '../../platform/checkout.js';
import type { Context } from '../../platform/context.js';
import { createDatabase } from '../../platform/database/db.js';
import { type TestHouse, type TestHouseOptions, testHouse } from '../../platform/database/testing.js';
import type { OrgUnitId, PersonId } from '../../platform/ids.js';
import type { Log } from '../../platform/log.js';
import {
  goOnWhenPaid,
  handBackWork,
  keepBookings,
  settleObjections,
  tellOfAccountLink,
  tellOfBooking,
  tellOfClaim,
  tellOfClosing,
  tellOfDelegates,
  tellOfEmergency,
  tellOfEnquiry,
  tellOfFollowed,
  tellOfHandedCode,
  tellOfIssued,
  tellOfPayment,
  tellOfProgress,
} from '../../work/cases/index.js';
import { tellOfContact, tellOfMerge } from '../../work/messages/index.js';
import { tellOfProposal } from '../../work/participation/index.js';
import { publishService } from '../../work/services/index.js';
import type { PressureLimits } from './pressure.js';
import { createWeb } from './server.js';
import { type Cable, layCable } from './testing/cable.js';
import { createVisitor, type Visitor, type VisitorOptions } from './testing/visitor.js';
import type { WebOptions } from './web.js';

export type { Filled } from './testing/test-form.js';
export type { TestPage } from './testing/test-page.js';
export type { Visitor } from './testing/visitor.js';

export interface TestSiteOptions extends TestHouseOptions {
  /** Files of `definitions/` without `.yaml` (default 'missed-bin'), or whole declarations. */
  readonly services?: readonly string[];
  /** Makes the place a demonstration, and switches its sign-in on. */
  readonly isDemo?: boolean;
  /** Where the pages' log goes (nowhere). */
  readonly log?: Log;
  readonly pressure?: PressureLimits;
  readonly web?: Pick<WebOptions, 'onRoute' | 'change' | 'proxies' | 'beside'>;
  /** Lays a wire between the pages and their database, to be cut. */
  readonly hasCable?: boolean;
}

interface TestOfficer {
  readonly name?: string;
  readonly roles: readonly string[];
  /** Organisation units, made where they are not there yet (default: the roles). */
  readonly teams?: readonly string[];
  /** Whether they took the training for what is marked (true). */
  readonly isTrained?: boolean;
}

export interface TestSite {
  readonly house: TestHouse;
  readonly url: string;
  readonly port: number;
  /** Only where it was asked for. */
  readonly cable: Cable | undefined;
  /** A new browser without scripts. */
  visitor(options?: VisitorOptions): Visitor;
  /** Hires an officer, signs them in, and gives their browser. */
  officer(who: TestOfficer): Promise<Visitor & { readonly person: PersonId }>;
  /** Signs a new resident in by email code, and gives their browser. */
  resident(assured?: Partial<Omit<Assured, 'at'>>): Promise<Visitor & { readonly person: PersonId }>;
  /** Gives every pending entry its leaf and lets the followers (costs, open rows, letters) catch up. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

const system = { kind: 'system', name: 'test' } as const;

/** Officers of a demonstration are its own, so that visitors may become them. */
const hirer = ({ isDemo }: TestSiteOptions) => (isDemo ? demoActor : system);

/** How late a timer may come before pages are refused, in milliseconds: a machine full of other tests is slow, not pressed. */
const patience = 60_000;

async function readDeclaration(service: string): Promise<string> {
  if (service.includes('\n')) return service;
  return readFile(join(checkout, 'definitions', `${service}.yaml`), 'utf8');
}

async function furnish(house: TestHouse, { services = ['missed-bin'], isDemo }: TestSiteOptions): Promise<void> {
  for (const service of services) {
    const source = await readDeclaration(service);
    const published = await house.act(system, (ctx) => publishService(ctx, source));
    if (!published.ok) throw new Error(`${service} was not published: ${published.refused}`);
  }
  if (!isDemo) return;
  await house.act(system, async (ctx) => {
    ctx.writes.run('update platform.place set is_demo = true where place_id = $1', [ctx.place]);
  });
}

/** The units that a site's officers belong to, by slug. */
type Units = Map<string, OrgUnitId>;

async function joinUnits(ctx: Context, person: PersonId, teams: readonly string[], units: Units): Promise<void> {
  for (const team of teams) {
    const unit = units.get(team) ?? createOrgUnit(ctx, { slug: team, name: { en: team, cy: team } });
    units.set(team, unit);
    await ctx.writes.flush();
    await joinOrgUnit(ctx, { person, unit });
    await ctx.writes.flush();
  }
}

async function hire(
  ctx: Context,
  { name = 'Asha Penrose', roles, teams = roles, isTrained = true }: TestOfficer,
  units: Units,
) {
  const person = createPerson(ctx, { kind: 'staff', name });
  for (const team of teams) {
    if (!units.has(team)) await setRate(ctx, { team, validFrom: '2020-04-01', pencePerHour: 2000 });
  }
  await ctx.writes.flush();
  await joinUnits(ctx, person, teams, units);
  for (const role of roles) {
    await holdRole(ctx, { person, role });
    await ctx.writes.flush();
  }
  if (isTrained) await trainOfficer(ctx, person);
  const { token } = await startSession(ctx, person);
  return { person, token };
}

const followers: readonly Follower[] = [
  costLines,
  goOnWhenPaid,
  keepBookings,
  openRows,
  handBackWork,
  tellOfAccountLink,
  tellOfClaim,
  tellOfClosing,
  tellOfDelegates,
  settleObjections,
  tellOfEmergency,
  tellOfFollowed,
  tellOfEnquiry,
  tellOfHandedCode,
  tellOfIssued,
  tellOfContact,
  tellOfMerge,
  tellOfPayment,
  tellOfProgress,
  tellOfBooking,
  tellOfProposal,
];

async function settle(house: TestHouse): Promise<void> {
  while ((await sequenceOnce(house, house.place)) > 0);
  for (const follower of followers) while ((await followOnce(house, house.place, follower)).passed > 0);
}

/**
 * A place with published services behind a real server on a port of its own: for tests that are residents and officers.
 * Every team that an officer is hired into costs £20 an hour.
 */
export async function testSite(options: TestSiteOptions = {}): Promise<TestSite> {
  const house = await testHouse(options);
  await furnish(house, options);
  const cable = options.hasCable ? await layCable(house.url) : undefined;
  const database = cable ? await createDatabase(cable.url, { max: 3 }) : house.database;
  const { isDemo = false, pressure, log = house.log } = options;
  const app = await createWeb({
    ...{ house: { ...house, database, log }, assets: join(checkout, 'dist', 'assets'), isDemo },
    pressure: { longestDelay: patience, ...pressure },
    ...options.web,
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const units: Units = new Map();
  return {
    house,
    port,
    cable,
    url: `http://localhost:${port}`,
    visitor: (wish) => createVisitor(port, wish),
    async officer(who) {
      const { person, token } = await house.act(hirer(options), (ctx) => hire(ctx, who, units));
      return { ...createVisitor(port, { cookies: { staff: token } }), person };
    },
    async resident(assured) {
      const { person, token } = await house.act(system, async (ctx) => {
        const one = createPerson(ctx, { kind: 'resident' });
        await ctx.writes.flush();
        const proved = { authenticator: 'email-code', identity: 'P0', ...assured } as const;
        return { person: one, ...(await startSession(ctx, one, { assured: proved })) };
      });
      return { ...createVisitor(port, { cookies: { resident: token } }), person };
    },
    settle: () => settle(house),
    async close() {
      await app.close();
      if (cable) await database.close();
      await cable?.close();
      await house.close();
    },
  };
}
