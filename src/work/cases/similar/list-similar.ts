import type { Context } from '../../../platform/context.js';
import { type Declaration, isSealed, type PlainAnswer, readPoint } from '../../services/index.js';
import type { Case } from '../case.js';
import { toCase } from '../case-store.js';
import { metresBetween, spotOf } from '../near/spot.js';
import { keepHanded } from '../sight/is-open-case.js';
import { readAlike, readAlikeAround } from './similar-store.js';

/** What became of cases like one. */
export interface Similar {
  /** The answers by which they are alike: fields of the newest version. */
  readonly fields: readonly string[];
  /** Within so many metres of it; undefined where it is nowhere on the map. */
  readonly metres?: number;
  /** Among so many of the newest of a year they were looked for. */
  readonly weighed: number;
  readonly count: number;
  /** How they ended, the most frequent first; those that are open still have no part in it. */
  readonly endings: readonly { readonly ending: string; readonly state: string; readonly count: number }[];
  /** In so many days half of those that are closed were closed; undefined where none is. */
  readonly medianDays?: number;
  /** The newest of them. */
  readonly cases: readonly Case[];
}

const day = 86_400_000;
const year = 365 * day;
const mostWeighed = 1000;
const mostShown = 5;
const metresAround = 500;

/** Kinds of which two answers may well be the same. */
const steady: ReadonlySet<string> = new Set(['choice', 'yes-no']);

/** What its service shows of it in the queue, as the newest version and its own both leave it unsealed: no sealed answer has any part in likeness. */
function alikeOf(newest: Declaration, own: Declaration, one: Case): Readonly<Record<string, PlainAnswer>> {
  const isOpen = ({ fields }: Declaration, name: string): boolean => {
    const question = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return question !== undefined && steady.has(question.type) && !isSealed(question.mark);
  };
  const given = (newest.case.queue ?? []).flatMap((name): [string, PlainAnswer][] => {
    const value = one.fields[name];
    return value !== undefined && value !== null && isOpen(newest, name) && isOpen(own, name) ? [[name, value]] : [];
  });
  return Object.fromEntries(given);
}

function medianDays(closed: readonly Case[]): number | undefined {
  const took = closed
    .flatMap(({ openedAt, closedAt }) => (closedAt ? [(closedAt.getTime() - openedAt.getTime()) / day] : []))
    .sort((a, b) => a - b);
  const middle = took[Math.floor(took.length / 2)];
  return middle === undefined ? undefined : Math.ceil(middle);
}

function endingsOf(found: readonly Case[]): Similar['endings'] {
  const counted = new Map<string, { ending: string; state: string; count: number }>();
  for (const { ending, state } of found) {
    if (ending === undefined) continue;
    const so = counted.get(state) ?? { ending, state, count: 0 };
    counted.set(state, { ...so, count: so.count + 1 });
  }
  return [...counted.values()].sort((a, b) => b.count - a.count);
}

/** How near similar ones have to be, and around which spot. */
function spotFor({ case: { near } }: Declaration, one: Case) {
  const point = near && readPoint(one.fields[near.at]);
  return point && spotOf(point);
}

/**
 * Cases of the same service and the last year that are alike in what the queue shows of them, and near it where it is on the map: how many, how they
 * ended, how long they took, and the newest. Undefined where nothing in the queue tells one case from another, and it is on no map. Not a look.
 */
export async function listSimilar(
  ctx: Context,
  { one, newest, own }: { readonly one: Case; readonly newest: Declaration; readonly own: Declaration },
): Promise<Similar | undefined> {
  const alike = alikeOf(newest, own, one);
  const spot = spotFor(newest, one);
  const fields = Object.keys(alike);
  if (fields.length === 0 && !spot) return undefined;
  const since = new Date(ctx.clock.now().getTime() - year);
  const asked = { service: one.service, except: one.id, since, alike, most: mostWeighed };
  const rows = spot ? await readAlikeAround(ctx, asked, { spot, metres: metresAround }) : await readAlike(ctx, asked);
  const isNear = ({ north = 0, east = 0 }: (typeof rows)[number]) =>
    !spot || metresBetween(spot, { north, east }) <= metresAround;
  const found = await keepHanded(ctx, rows.filter(isNear).map(toCase));
  const median = medianDays(found);
  return {
    ...{ fields, count: found.length, weighed: rows[0]?.weighed ?? 0, endings: endingsOf(found) },
    ...(spot ? { metres: metresAround } : {}),
    ...(median === undefined ? {} : { medianDays: median }),
    cases: found.slice(0, mostShown),
  };
}
