import type { Channel } from '../../../../platform/actor.js';
import type { PersonId } from '../../../../platform/ids.js';
import { readId } from '../../../../platform/ids.js';
import type { Filters, Order } from '../../../../work/cases/index.js';
import type { Officer, PageRequest } from '../../page.js';
import { teamsOf } from './teams-of.js';

/** What the queue's address asks for. Anything that is no filter of ours is left out rather than guessed at. */
export interface QueueQuery {
  readonly filters: Filters;
  readonly order: Order;
  readonly after: string | undefined;
}

const code = /^[a-z0-9][a-z0-9:-]{0,80}$/;
const oneCode = (text: string | undefined) => (text && code.test(text) ? text : undefined);

/** Leaves out what is undefined, since an absent filter and an undefined one are not the same to the queue. */
function given<Shape extends object>(shape: Shape): { [Key in keyof Shape]?: Exclude<Shape[Key], undefined> } {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as never;
}

function readAssignee(text: string | undefined, me: PersonId | undefined): PersonId | 'none' | undefined {
  if (text === 'me') return me;
  return text === 'none' ? 'none' : readId<'person'>(text);
}

/** 'mine' is each reader's own teams, so that a link means the same to a colleague as to oneself. */
function readTeam(text: string | undefined, officer: Officer | undefined): Filters['team'] {
  return text === 'mine' && officer ? teamsOf(officer) : oneCode(text);
}

function readEscalated(text: string | undefined, officer: Officer | undefined): Filters['escalated'] | undefined {
  if (text === 'mine' && officer) return teamsOf(officer);
  return text === 'yes' ? true : undefined;
}

/** By which ways cases come in. */
export const channelList = [
  'web',
  'phone',
  'desk',
  'paper',
  'field',
  'api',
  'import',
] as const satisfies readonly Channel[];

const isChannel = (text: string | undefined): text is Channel => channelList.some((channel) => channel === text);

/** Reads the filters out of the address, so that a queue can be kept as a bookmark or sent to a colleague. */
export function readFilters(request: Pick<PageRequest, 'query' | 'officer'>): QueueQuery {
  const { query, officer } = request;
  const reference = query.reference?.trim().replace(/\s+/g, '-').toUpperCase();
  const filters: Filters = given({
    service: oneCode(query.service),
    state: oneCode(query.state),
    is: query.is === 'open' || query.is === 'closed' ? (query.is as 'open' | 'closed') : undefined,
    team: readTeam(query.team, officer),
    assignee: readAssignee(query.assignee, officer?.person),
    area: oneCode(query.area),
    channel: isChannel(query.channel) ? query.channel : undefined,
    overdue: query.overdue === 'yes' ? true : undefined,
    clock: query.clock === 'soon' || query.clock === 'paused' ? (query.clock as 'soon' | 'paused') : undefined,
    escalated: readEscalated(query.escalated, officer),
    reference: reference && /^[A-Z0-9-]{1,20}$/.test(reference) ? reference : undefined,
  });
  const order = query.order === 'due' && filters.is !== 'closed' ? 'due' : 'opened';
  return { filters, order, after: query.after || undefined };
}

/** What narrows the queue, by its name in the address. */
export const filterNames = [
  'service',
  'state',
  'is',
  'team',
  'assignee',
  'area',
  'channel',
  'overdue',
  'clock',
  'escalated',
  'reference',
] as const;

const kept = [...filterNames, 'order'] as const;

/** The address of the same queue from another page on. */
export function queueUrl(path: string, query: PageRequest['query'], after: string | undefined): string {
  const search = new URLSearchParams();
  for (const name of kept) if (query[name]) search.set(name, query[name]);
  if (after) search.set('after', after);
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

/** What of an address is kept with a list: its filters and its order. */
export const keptOf = (query: PageRequest['query']): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(kept.map((name) => [name, query[name] || undefined]));
