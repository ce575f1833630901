import type { PersonId } from '../../../../platform/ids.js';
import type { Filters } from '../../../../work/cases/index.js';
import type { Officer } from '../../page.js';
import { paths } from '../../paths.js';
import { filterNames, queueUrl } from './read-filters.js';
import { teamsOf } from './teams-of.js';

/** The queues that an officer comes back to all day, each a plain address. */
export const viewList = ['mine', 'team', 'unassigned', 'escalated', 'open', 'all'] as const;
export type View = (typeof viewList)[number];

const queries: Readonly<Record<View, Readonly<Record<string, string>>>> = {
  mine: { is: 'open', assignee: 'me', order: 'due' },
  team: { is: 'open', team: 'mine', order: 'due' },
  unassigned: { is: 'open', team: 'mine', assignee: 'none', order: 'due' },
  escalated: { is: 'open', escalated: 'mine', order: 'due' },
  open: { is: 'open', order: 'due' },
  all: {},
};

export const viewUrl = (view: View): string => queueUrl(paths.queue, queries[view], undefined);

/** The same queues as filters, for those that are counted. */
export function countedViews(
  officer: Officer,
): Readonly<Record<'mine' | 'team' | 'unassigned' | 'escalated', Filters>> {
  const team = teamsOf(officer);
  return {
    mine: { is: 'open', assignee: officer.person },
    team: { is: 'open', team },
    unassigned: { is: 'open', team, assignee: 'none' },
    escalated: { is: 'open', escalated: team },
  };
}

const covering = (person: PersonId): Readonly<Record<string, string>> => ({
  is: 'open',
  assignee: person,
  order: 'due',
});

/** The queue of a colleague who is away. */
export const coveringUrl = (person: PersonId): string => queueUrl(paths.queue, covering(person), undefined);
export const coveringFilters = (person: PersonId): Filters => ({ is: 'open', assignee: person });

/** Whether an address shows just that. */
export const isCovering = (query: Readonly<Record<string, string | undefined>>, person: PersonId): boolean =>
  filterNames.every((name) => (query[name] || undefined) === covering(person)[name]);

/** Which of them an address shows, in whatever order; undefined when it filters otherwise. */
export function viewOf(query: Readonly<Record<string, string | undefined>>): View | undefined {
  return viewList.find((view) => filterNames.every((name) => (query[name] || undefined) === queries[view][name]));
}
