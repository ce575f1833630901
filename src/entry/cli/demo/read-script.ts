import { listStaff, type Staff } from '../../../foundation/people/index.js';
import { listStream } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { type House, read, type Who } from '../../../platform/house.js';
import { createSeededRandom } from '../../../platform/random.js';
import { findAddresses, workingClockOf } from '../../../work/places/index.js';
import { type Compiled, listServices } from '../../../work/services/index.js';
import { type DemoPlace, readDemoPlace } from './demo-place.js';
import { historyEnds } from './make-demo-place.js';
import { type PlannedCase, planHistory } from './plan-history.js';
import type { Story } from './story.js';
import { createStoryWriter, type HouseIds } from './story-writer.js';
import type { Cast } from './tell-story.js';

/** Everything that the made-up year needs: its cases, who plays in them, and the services that they use. */
export interface Script {
  readonly planned: readonly PlannedCase[];
  /** Writes the next of the planned cases; given them all in order. */
  readonly write: (planned: PlannedCase) => Story;
  readonly cast: Cast;
  readonly services: ReadonlyMap<string, Compiled>;
}

function castFrom(demo: DemoPlace, staff: readonly Staff[]): Cast {
  return (officer) => {
    const named = demo.staff[officer];
    const able = staff.filter(({ roles }) => named?.roles.every((role) => roles.includes(role)));
    return able.sort((a, b) => Number(b.name === named?.name) - Number(a.name === named?.name));
  };
}

async function readHouseIds(ctx: Context, demo: DemoPlace): Promise<HouseIds> {
  const ids = new Map<string, string>();
  for (const { postcode } of demo.streets) {
    for (const { id, line } of await findAddresses(ctx, { postcode })) ids.set(line, id);
  }
  return ids;
}

async function readFacts(ctx: Context, demo: DemoPlace) {
  const [founding] = await listStream(ctx.db, ctx.place, 'place', { most: 1 });
  if (!founding) throw new Error('The demonstration’s place has no record of its founding.');
  return {
    until: historyEnds(founding.recordedAt),
    staff: await listStaff(ctx),
    services: await listServices(ctx),
    houses: await readHouseIds(ctx, demo),
    calendar: (await workingClockOf(ctx)).calendar,
  };
}

/** The same stories at every start of the same place: they follow from its seed and from the day on which it was made. */
export async function readScript(house: House, who: Who): Promise<Script> {
  const demo = await readDemoPlace();
  const { until, staff, services, houses, calendar } = await read(house, who, (ctx) => readFacts(ctx, demo));
  return {
    planned: planHistory(demo, createSeededRandom(demo.seed), until),
    write: createStoryWriter({ houses, calendar, until }),
    cast: castFrom(demo, staff),
    services: new Map(services.map((service) => [service.declaration.service, service])),
  };
}
