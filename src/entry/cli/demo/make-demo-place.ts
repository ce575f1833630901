import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setAuditor } from '../../../foundation/assurance/index.js';
import { createOrgUnit, createPerson, holdRole, joinOrgUnit } from '../../../foundation/people/index.js';
import { setRate } from '../../../insight/outcomes/index.js';
import { importAssets, readAssetFile } from '../../../insight/registers/index.js';
import { demoActor } from '../../../platform/actor.js';
import { checkout } from '../../../platform/checkout.js';
import { createSetClock } from '../../../platform/clock.js';
import type { Context } from '../../../platform/context.js';
import { act, type House, type Who } from '../../../platform/house.js';
import { createIds, type OrgUnitId, type PlaceId } from '../../../platform/ids.js';
import { createSeededRandom } from '../../../platform/random.js';
import { importPage, readPageFiles } from '../../../work/content/index.js';
import { brandPlace, createPlace, loadAddresses, loadBoundaries } from '../../../work/places/index.js';
import { publishService } from '../../../work/services/index.js';
import { readMarkdownFolder } from '../importing/import-pages.js';
import { agreeForDemo } from './agree-for-demo.js';
import { type DemoPlace, listDemoHouses, readDemoPlace } from './demo-place.js';
import { trainDemoOfficers } from './train-demo-officers.js';

/** The services that the demonstration runs, by their files in `definitions/`. */
const services = [
  'missed-bin',
  'council-tax-single-person-discount',
  'bulky-waste',
  'register-a-food-business',
  'resident-parking-permit',
  'blue-badge',
  'book-a-ceremony',
  'pothole',
  'graffiti',
  'fly-tipping',
  'help-improve-services',
  'subject-access',
  'correction',
  'objection',
  'complaint',
];

/** The first date of the demonstration's rates: before any of its history. */
const ratesFrom = '2020-04-01';

/** The place is as old as its history needs, and its officers were there from the start. */
const age = 400 * 24 * 60 * 60 * 1000;

/** When the made-up year is over: the moment at which a place founded then was really made. */
export const historyEnds = (founded: Date): Date => new Date(founded.getTime() + age);

/** The same in every installation, so that of two first starts at once one makes it and the other finds it there. */
const demoId = (seed: string): PlaceId =>
  createIds(createSetClock(new Date('2026-01-01T00:00:00Z')), createSeededRandom(seed)).next<'place'>();

async function hirePeople(ctx: Context, demo: DemoPlace): Promise<void> {
  const units = new Map<string, OrgUnitId>();
  for (const [slug, { en, cy, kind = 'council' }] of Object.entries(demo.teams)) {
    units.set(slug, createOrgUnit(ctx, { slug, name: { en, cy }, kind }));
  }
  for (const { name, teams, roles } of Object.values(demo.staff)) {
    const person = createPerson(ctx, { kind: 'staff', name });
    await ctx.writes.flush();
    for (const team of teams) {
      const unit = units.get(team);
      if (unit) await joinOrgUnit(ctx, { person, unit });
    }
    for (const role of roles) await holdRole(ctx, { person, role });
  }
}

async function publishServices(ctx: Context): Promise<void> {
  for (const name of services) {
    const source = await readFile(join(checkout, 'definitions', `${name}.yaml`), 'utf8');
    const published = await publishService(ctx, source);
    if (!published.ok) throw new Error(`definitions/${name}.yaml was not published: ${published.refused}`);
  }
}

/** What the council holds elsewhere, one of it with its review overdue. */
async function listAssetsOutside(ctx: Context): Promise<void> {
  const source = await readFile(join(checkout, 'definitions', 'demo', 'assets.csv'), 'utf8');
  const { assets, findings } = await readAssetFile(ctx, source);
  const listed = findings.length === 0 ? await importAssets(ctx, assets, { endsMissing: false }) : undefined;
  if (!listed?.ok) throw new Error(`definitions/demo/assets.csv was refused: ${JSON.stringify(findings)}`);
}

/** What the place says that is no service: a page, a guide and a piece of news. */
async function publishPages(ctx: Context): Promise<void> {
  const files = await readMarkdownFolder(join(checkout, 'definitions', 'demo', 'pages'));
  const { pages, faults } = readPageFiles(files ?? new Map());
  if (faults.length > 0) throw new Error(`definitions/demo/pages were refused: ${JSON.stringify(faults)}`);
  for (const page of pages) {
    const imported = await importPage(ctx, page, { publishes: true });
    if (!imported.ok) throw new Error(`The page ${page.id} was refused: ${imported.refused}`);
  }
}

function loadWards(ctx: Context, { wards, boundaries }: DemoPlace): void {
  const outlined = Object.entries(wards).map(([code, { en, cy }]) => {
    const corners = boundaries[code] ?? [];
    return { name: en, welsh: cy, polygons: [[[...corners, ...corners.slice(0, 1)]]] };
  });
  const loaded = loadBoundaries(ctx, 'ward', outlined);
  if (!loaded.ok) throw new Error(`The wards of the demonstration were refused: ${loaded.refused}`);
}

/**
 * Makes the fictional place: its areas, addresses, teams, officers, rates, services and assets held elsewhere, in one act that is dated before
 * the year of history that follows.
 */
export async function makeDemoPlace(house: House): Promise<PlaceId> {
  const demo = await readDemoPlace();
  const place = demoId(demo.seed);
  const who: Who = { place, actor: demoActor, channel: 'system' };
  const clock = createSetClock(new Date(house.clock.now().getTime() - age));
  const then: House = { ...house, clock, ids: createIds(clock, house.random) };
  await act(then, who, async (ctx) => {
    createPlace(ctx, { ...demo.place, isDemo: true, isDefault: true });
    await ctx.writes.flush();
    const branded = await brandPlace(ctx, demo.brand);
    if (!branded.ok) throw new Error(`The brand of the demonstration was refused: ${branded.refused}`);
    loadWards(ctx, demo);
    const houses = listDemoHouses(demo).map(({ ward, latitude, longitude, ...address }) => ({
      ...address,
      area: `ward:${ward}`,
      point: { latitude, longitude },
    }));
    loadAddresses(ctx, houses);
    await hirePeople(ctx, demo);
    for (const [team, rate] of Object.entries(demo.teams)) {
      await setRate(ctx, { team, validFrom: ratesFrom, pencePerHour: rate['pence-per-hour'] });
    }
    await publishServices(ctx);
    await listAssetsOutside(ctx);
    await ctx.writes.flush();
    await publishPages(ctx);
    const audited = await setAuditor(ctx, demo.auditor);
    if (!audited.ok) throw new Error(`The auditor’s key of the demonstration was refused: ${audited.refused}`);
  });
  await trainDemoOfficers(house, place, demo);
  await agreeForDemo(house, place, demo);
  return place;
}
