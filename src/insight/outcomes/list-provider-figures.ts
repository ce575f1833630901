import type { Context } from '../../platform/context.js';
import type { OrgUnitId } from '../../platform/ids.js';
import { countParts, isPartDone, type PartCount } from '../../work/cases/index.js';
import { type WorkingClock, workingClockOf, workingDaysBetween } from '../../work/places/index.js';
import { type Declaration, getService } from '../../work/services/index.js';
import { sumPartCosts } from './cost-store.js';

/** What an organisation was handed of a service's cases, what became of it, and what it cost. */
export interface ProviderFigures {
  readonly organisation: OrgUnitId;
  readonly service: string;
  readonly handed: number;
  readonly accepted: number;
  /** Done within their own time, and past it. */
  readonly inTime: number;
  readonly late: number;
  /** Not done yet, and past their time. */
  readonly overdue: number;
  readonly running: number;
  readonly recalled: number;
  readonly lapsed: number;
  /** By the code of the reason. */
  readonly declined: Readonly<Record<string, number>>;
  /** From being handed to the last step, of those that were done, in working days; undefined where none was. */
  readonly medianDays: number | undefined;
  /** How the cases ended, by the ending's code. */
  readonly endings: Readonly<Record<string, number>>;
  /** Whole pence of cases that are closed; undefined where nothing is declared, timed, or priced yet. */
  readonly pence: number | undefined;
}

/** A part is told of for so long. */
export const figureDays = 365;

type Judged = PartCount & { readonly isDone: boolean; readonly days: number | undefined };

const sum = (some: readonly { readonly count: number }[]): number => some.reduce((all, { count }) => all + count, 0);

function byCode(some: readonly { readonly code: string | undefined; readonly count: number }[]) {
  const counts: Record<string, number> = {};
  for (const { code = '', count } of some) counts[code] = (counts[code] ?? 0) + count;
  return counts;
}

/** The middle of so many days, where one stands for several; the lower of two in the middle. Pure. */
function medianOf(some: readonly { readonly days: number; readonly count: number }[]): number | undefined {
  const sorted = some.toSorted((one, other) => one.days - other.days);
  let before = 0;
  for (const { days, count } of sorted) {
    before += count;
    if (before * 2 >= sum(sorted)) return days;
  }
  return undefined;
}

function figuresOf(own: readonly Judged[]) {
  const done = own.filter(({ isDone }) => isDone);
  const running = own.filter(({ outcome }) => outcome === undefined);
  const declined = own.filter(({ outcome }) => outcome === 'declined');
  return {
    ...{ handed: sum(own), accepted: sum(own.filter(({ wasAccepted }) => wasAccepted)) },
    ...{ inTime: sum(done.filter(({ isLate }) => !isLate)), late: sum(done.filter(({ isLate }) => isLate)) },
    ...{ running: sum(running), overdue: sum(running.filter(({ isLate }) => isLate)) },
    recalled: sum(own.filter(({ outcome }) => outcome === 'recalled')),
    lapsed: sum(own.filter(({ outcome }) => outcome === 'lapsed')),
    declined: byCode(declined.map(({ reason, count }) => ({ code: reason, count }))),
    medianDays: medianOf(done.flatMap(({ days, count }) => (days === undefined ? [] : [{ days, count }]))),
  };
}

const judge = (declaration: Declaration, { calendar }: WorkingClock, part: PartCount): Judged => ({
  ...part,
  isDone: isPartDone(declaration, part),
  days: part.endedOn === undefined ? undefined : workingDaysBetween(calendar, part.handedOn, part.endedOn),
});

/**
 * What organisations did of what was handed to them in a year, by organisation and service: of each for the council's own, and of
 * theirs alone for officers of another.
 */
export async function listProviderFigures(ctx: Context): Promise<readonly ProviderFigures[]> {
  const since = new Date(ctx.clock.now().getTime() - figureDays * 86_400_000);
  const { parts, endings } = await countParts(ctx, since);
  const [clock, costs] = [await workingClockOf(ctx), await sumPartCosts(ctx, since)];
  const judged: Judged[] = [];
  for (const part of parts)
    judged.push(judge((await getService(ctx, part.service, part.serviceVersion)).declaration, clock, part));
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    const name = `${one.organisation} ${one.service}`;
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { organisation, service } = first;
    const isOf = (one: { organisation: OrgUnitId; service: string }) =>
      one.organisation === organisation && one.service === service;
    const ended = byCode(endings.filter(isOf).map(({ ending, count }) => ({ code: ending, count })));
    const cost = costs.find(isOf);
    const pence = cost && cost.unpriced === 0 ? cost.pence : undefined;
    return [{ organisation, service, ...figuresOf(own), endings: ended, pence }];
  });
}
