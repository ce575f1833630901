import type { LedTeam, OrgUnit, Staff } from '../../../../foundation/people/index.js';
import {
  type CountedWords,
  dateOf,
  fill,
  formatDate,
  formatList,
  formatNumber,
  pick,
  pickCounted,
} from '../../../../platform/language/index.js';
import { type LateCase, type LateFilters, type LatePage, lateReasonsOf } from '../../../../work/cases/index.js';
import type { Compiled } from '../../../../work/services/index.js';
import type { PageRequest } from '../../page.js';
import { paths } from '../../paths.js';
import { breachWords } from './words.js';

export interface BreachesFound {
  readonly teams: readonly LedTeam[];
  readonly filters: LateFilters;
  readonly listed: LatePage;
  readonly isBadCursor: boolean;
  readonly count: { readonly late: number; readonly explained: number };
  readonly services: readonly Compiled[];
  readonly staff: readonly Staff[];
  readonly units: readonly OrgUnit[];
}

interface Option {
  readonly value: string;
  readonly text: string;
}

export interface BreachLine {
  readonly href: string;
  readonly reference: string;
  readonly service: string;
  readonly holder: string;
  readonly promised: string;
  readonly late: string;
  readonly paused: string;
  readonly why: string | undefined;
  readonly whyUrl: string;
}

export interface BreachesView {
  readonly is: LateFilters['is'];
  readonly chosen: PageRequest['query'];
  readonly teams: readonly Option[];
  readonly services: readonly Option[];
  readonly lines: readonly BreachLine[];
  readonly explained: string | undefined;
  readonly next: string | undefined;
  readonly first: string | undefined;
  readonly csv: string;
  readonly isBadCursor: boolean;
  readonly did: boolean;
}

const day = 86_400_000;
const days: CountedWords = {
  en: { one: '{count} day', other: '{count} days' },
  cy: { two: '{count} ddiwrnod', other: '{count} diwrnod' },
};

/** Days by the calendar from the end of the promise until it was closed, or now. */
function daysLate({ house }: PageRequest, { one }: LateCase): number {
  if (!one.dueAt) return 0;
  return Math.max(1, Math.ceil(((one.closedAt ?? house.clock.now()).getTime() - one.dueAt.getTime()) / day));
}

function urlOf(path: string, { query }: PageRequest, after?: string): string {
  const search = new URLSearchParams();
  for (const name of ['is', 'service', 'team']) if (query[name]) search.set(name, query[name]);
  if (after) search.set('after', after);
  return search.size === 0 ? path : `${path}?${search}`;
}

function sayWhy({ language }: PageRequest, { reason }: LateCase, service: Compiled | undefined): string | undefined {
  if (!reason) return undefined;
  const { code, hasNote } = reason;
  const said =
    code === undefined ? undefined : service && (lateReasonsOf(service.declaration)[code]?.[language] ?? code);
  return [said, hasNote ? breachWords.inNote[language] : undefined].filter(Boolean).join('. ');
}

function toLine(request: PageRequest, found: BreachesFound, late: LateCase): BreachLine {
  const { language, place } = request;
  const { one, pausedIn } = late;
  const service = found.services.find(({ declaration }) => declaration.service === one.service);
  const states = service?.declaration.case.states ?? {};
  const officer = found.staff.find(({ person }) => person === one.assignee)?.name;
  const unit = found.units.find(({ slug }) => slug === one.team);
  const team = unit ? pick(unit.name, language) : one.team;
  const paused = pausedIn.map((state) => states[state]?.label[language] ?? state);
  return {
    ...{ href: paths.case(one.id), reference: one.reference, whyUrl: paths.whyLate(one.id) },
    service: service?.declaration.title[language] ?? one.service,
    holder: [officer, team].filter(Boolean).join(', '),
    promised: one.dueAt ? formatDate(dateOf(one.dueAt, place.timeZone), language) : '',
    late: pickCounted(days, language, daysLate(request, late)),
    paused: paused.length === 0 ? breachWords.notPaused[language] : formatList(paused, language),
    why: sayWhy(request, late, service),
  };
}

/** From late cases to the list, in the reader's language. */
export function presentBreaches(request: PageRequest, found: BreachesFound): BreachesView {
  const { language, query } = request;
  const { late, explained } = found.count;
  return {
    ...{ is: found.filters.is, chosen: query, isBadCursor: found.isBadCursor, did: query.did === 'explained' },
    teams: found.teams.map(({ slug, name }) => ({ value: slug, text: pick(name, language) })),
    services: found.services
      .map(({ declaration }) => ({ value: declaration.service, text: declaration.title[language] }))
      .sort((a, b) => a.text.localeCompare(b.text)),
    lines: found.listed.cases.map((one) => toLine(request, found, one)),
    explained:
      late === 0
        ? undefined
        : fill(breachWords.explained[language], {
            explained: formatNumber(explained, language),
            late: formatNumber(late, language),
          }),
    next: found.listed.next && urlOf(paths.breaches, request, found.listed.next),
    first: query.after ? urlOf(paths.breaches, request) : undefined,
    csv: urlOf(paths.breachesCsv, request),
  };
}

/** Codes, days and numbers. */
export function toCsvCells(request: PageRequest, late: LateCase): (string | number | null)[] {
  const { one, pausedIn, reason } = late;
  const date = (at: Date | undefined) => (at ? dateOf(at, request.place.timeZone) : null);
  return [
    ...[one.reference, one.service, one.team ?? null, one.state],
    ...[date(one.openedAt), date(one.dueAt), date(one.closedAt), daysLate(request, late)],
    ...[pausedIn.join(' '), reason ? (reason.code ?? 'note') : null],
  ];
}
