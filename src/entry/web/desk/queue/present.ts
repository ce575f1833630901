import type { PersonId } from '../../../../platform/ids.js';
import { fill } from '../../../../platform/language/index.js';
import type { Case, Order, SavedQueue } from '../../../../work/cases/index.js';
import type { PageRequest } from '../../page.js';
import { paths } from '../../paths.js';
import { listMissing, type MissingFilter } from './list-missing.js';
import { type Options, optionsOf } from './options.js';
import { type Named, presentLines, type QueueLine } from './present-line.js';
import { filterNames, queueUrl } from './read-filters.js';
import { coveringUrl, isCovering, type View, viewList, viewOf, viewUrl } from './views.js';
import { queueWords } from './words.js';

export interface QueueFound extends Named {
  /** Colleagues whose queue the officer sees to today. */
  readonly covering: readonly { readonly person: PersonId; readonly count: number }[];
  /** Whether the officer answers for the work of a team. */
  readonly isLeader: boolean;
  /** How much does not agree with a connected system and is theirs to settle. */
  readonly mismatches: number;
  /** How many parts are in the officer's hands, or wait to be. */
  readonly handed: number;
  /** Lists that are kept under a name. */
  readonly kept: readonly (SavedQueue & { readonly count: number })[];
  readonly counts: Readonly<Record<'mine' | 'team' | 'unassigned' | 'escalated', number>>;
  readonly cases: { readonly cases: readonly Case[]; readonly next?: string };
  readonly isBadCursor: boolean;
  readonly order: Order;
}

export interface QueueView {
  readonly lines: readonly QueueLine[];
  readonly order: Order;
  /** The address sorted the other way; undefined where there is no such order. */
  readonly sort: { readonly opened: string; readonly due: string | undefined };
  readonly next: string | undefined;
  readonly first: string | undefined;
  readonly isBadCursor: boolean;
  /** Whether every case of the page is ticked, and the address that ticks them. */
  readonly isAllChosen: boolean;
  readonly all: string;
  /** Where the list is taken away as a file. */
  readonly file: string;
  readonly chosen: PageRequest['query'];
  readonly options: Options;
  readonly views: readonly { readonly view: View; readonly href: string; readonly count: number | undefined }[];
  readonly current: View | undefined;
  /** The officer's teams, with which a list may be shared. */
  readonly teams: readonly string[];
  readonly isKept: boolean;
  /** By what an empty list is narrowed that is no longer there. */
  readonly missing: readonly MissingFilter[];
  readonly isLeader: boolean;
  readonly mismatches: number;
  /** How many parts are in the officer's hands, or wait to be. */
  readonly handed: number;
  readonly covering: readonly {
    readonly text: string;
    readonly href: string;
    readonly count: number;
    readonly isCurrent: boolean;
  }[];
}

/** From cases and declarations to what the queue shows, in the reader's language. */
export function presentQueue(request: PageRequest, found: QueueFound): QueueView {
  const { query } = request;
  const options = optionsOf(request, found);
  const sorted = (order: Order) => queueUrl(paths.queue, { ...query, order }, undefined);
  return {
    lines: presentLines(request, found, found.cases.cases),
    order: found.order,
    sort: { opened: sorted('opened'), due: query.is === 'open' ? sorted('due') : undefined },
    next: found.cases.next === undefined ? undefined : queueUrl(paths.queue, query, found.cases.next),
    first: query.after ? queueUrl(paths.queue, query, undefined) : undefined,
    ...{ isBadCursor: found.isBadCursor, isLeader: found.isLeader, mismatches: found.mismatches },
    ...{ handed: found.handed },
    isAllChosen: query.tick === 'all',
    all: tickAll(queueUrl(paths.queue, query, query.after)),
    file: queueUrl(paths.exportQueue, query, undefined),
    chosen: query,
    options,
    missing: found.cases.cases.length > 0 ? [] : listMissing(query, withUnits(options, found)),
    views: viewList
      .filter((view) => view !== 'escalated' || found.counts.escalated > 0 || viewOf(query) === view)
      .map((view) => ({ view, href: viewUrl(view), count: countOf(found, view) })),
    current: viewOf(query),
    covering: [...presentCovering(request, found), ...presentKept(request, found)],
    teams: request.officer?.teams ?? [],
    isKept: found.kept.some(({ filters }) => isSame(query, filters)),
  };
}

/** Whether an address filters just as a kept list does, in whatever order. */
const isSame = (query: PageRequest['query'], filters: SavedQueue['filters']): boolean =>
  filterNames.every((name) => (query[name] || undefined) === filters[name]);

function presentKept({ query }: PageRequest, { kept }: QueueFound): QueueView['covering'] {
  return kept.map(({ name, filters, count }) => ({
    ...{ text: name, count, href: queueUrl(paths.queue, filters, undefined), isCurrent: isSame(query, filters) },
  }));
}

/** A team that is handed nothing is there all the same. */
const withUnits = (options: Options, { units }: QueueFound): Options => ({
  ...options,
  team: [...options.team, ...units.map(({ slug }) => ({ value: slug, text: slug }))],
});

const tickAll = (url: string): string => `${url}${url.includes('?') ? '&' : '?'}tick=all`;

function presentCovering({ language, query }: PageRequest, { covering, staff }: QueueFound): QueueView['covering'] {
  const names = new Map(staff.map(({ person, name }) => [person, name]));
  return covering.map(({ person, count }) => ({
    ...{ count, href: coveringUrl(person), isCurrent: isCovering(query, person) },
    text: fill(queueWords.covering[language], { name: names.get(person) ?? '–' }),
  }));
}

const countOf = ({ counts }: QueueFound, view: View): number | undefined =>
  view === 'mine' || view === 'team' || view === 'unassigned' || view === 'escalated' ? counts[view] : undefined;
