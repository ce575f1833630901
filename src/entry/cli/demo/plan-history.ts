import { createSeededRandom, drawBelow, type Random } from '../../../platform/random.js';
import { type DemoHouse, type DemoPlace, listDemoHouses } from './demo-place.js';
import { type StreetService, streetServices } from './story.js';

/** One request of the made-up year: what was answered, and how the work went. Minutes count from its opening. */
export interface PlannedCase {
  /** The same in every run of the same plan: makes loading it again safe. */
  readonly number: number;
  readonly service:
    | 'missed-bin'
    | 'council-tax-single-person-discount'
    | 'register-a-food-business'
    | 'blue-badge'
    | 'complaint'
    | StreetService;
  readonly openedAt: Date;
  readonly house: DemoHouse;
  readonly channel: 'web' | 'phone';
  /** Drawn numbers that the services' stories turn into answers. */
  readonly draw: readonly number[];
  readonly name: string;
  /** Somebody else, where the answers name one. */
  readonly other: string;
}

const minute = 60_000;
const day = 24 * 60 * minute;
const isWeekend = (at: Date) => at.getUTCDay() % 6 === 0;

interface Source {
  readonly random: Random;
  readonly houses: readonly DemoHouse[];
  readonly demo: DemoPlace;
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[drawBelow(random, items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

const drawName = ({ random, demo }: Source): string =>
  `${pick(random, demo.residents.first)} ${pick(random, demo.residents.last)}`;

function planCase(source: Source, date: Date, service: PlannedCase['service'], number: number): PlannedCase {
  const { random, houses } = source;
  const opened = 7 * 60 + drawBelow(random, 14 * 60);
  return {
    number,
    service,
    openedAt: new Date(date.getTime() + opened * minute + drawBelow(random, 60_000)),
    house: pick(random, houses),
    channel: drawBelow(random, 4) === 0 ? 'phone' : 'web',
    draw: Array.from({ length: 6 }, () => drawBelow(random, 1000)),
    name: drawName(source),
    other: drawName(source),
  };
}

/** Services that few ask for, on working days over the year; drawn last, so that the others stay as they are. */
function planFew(source: Source, midnight: Date, planned: PlannedCase[]): void {
  const few = { 'register-a-food-business': 18, 'blue-badge': 14 } as const;
  for (const service of ['register-a-food-business', 'blue-badge'] as const) {
    for (let count = 0; count < few[service]; count += 1) {
      let date = new Date(midnight.getTime() - (4 + drawBelow(source.random, 330)) * day);
      while (isWeekend(date)) date = new Date(date.getTime() + day);
      planned.push(planCase(source, date, service, planned.length));
    }
  }
}

/** Numbers of what was wrong in a street begin here: those of other requests stay as they were. */
const streetsFrom = 1_000_000;

/** About three things a week that are wrong in a street. */
function planStreets(source: Source, midnight: Date): readonly PlannedCase[] {
  const planned: PlannedCase[] = [];
  for (let back = 365; back >= 1; back -= 1) {
    const service = streetServices[drawBelow(source.random, 7)];
    if (!service) continue;
    planned.push(planCase(source, new Date(midnight.getTime() - back * day), service, streetsFrom + planned.length));
  }
  return planned;
}

/** Numbers of complaints begin here. */
const complaintsFrom = 2_000_000;

/** Two complaints a month, on working days. */
function planComplaints(source: Source, midnight: Date): readonly PlannedCase[] {
  return Array.from({ length: 24 }, (_, at) => {
    let date = new Date(midnight.getTime() - (6 + at * 14 + drawBelow(source.random, 5)) * day);
    while (isWeekend(date)) date = new Date(date.getTime() + day);
    return planCase(source, date, 'complaint', complaintsFrom + at);
  });
}

/**
 * A year of requests up to, not including, the day of `until`: about seven missed bins a working day and two at weekends,
 * three discounts a working day, three things a week in a street, and two complaints a month. The same seed gives the same year.
 */
export function planHistory(demo: DemoPlace, random: Random, until: Date): readonly PlannedCase[] {
  const source = { random, houses: listDemoHouses(demo), demo };
  const midnight = new Date(Math.floor(until.getTime() / day) * day);
  const planned: PlannedCase[] = [];
  for (let back = 365; back >= 1; back -= 1) {
    const date = new Date(midnight.getTime() - back * day);
    const drawnBins = isWeekend(date) ? drawBelow(random, 4) : 4 + drawBelow(random, 7);
    // Of the last three days there is always enough that waits.
    const bins = back > 3 ? drawnBins : Math.max(drawnBins, 8);
    const discounts = isWeekend(date) ? 0 : 1 + drawBelow(random, 4);
    for (let count = 0; count < bins; count += 1) planned.push(planCase(source, date, 'missed-bin', planned.length));
    for (let count = 0; count < discounts; count += 1) {
      planned.push(planCase(source, date, 'council-tax-single-person-discount', planned.length));
    }
  }
  planFew(source, midnight, planned);
  const streets = planStreets({ ...source, random: createSeededRandom(`${demo.seed}/streets`) }, midnight);
  const complaints = planComplaints({ ...source, random: createSeededRandom(`${demo.seed}/complaints`) }, midnight);
  return [...planned, ...streets, ...complaints].sort((a, b) => a.openedAt.getTime() - b.openedAt.getTime());
}
