import type { OrgUnit, Staff } from '../../../../foundation/people/index.js';
import { type Language, pick } from '../../../../platform/language/index.js';
import type { Case, Order } from '../../../../work/cases/index.js';
import type { Area } from '../../../../work/places/index.js';
import type { Compiled } from '../../../../work/services/index.js';
import type { PageRequest } from '../../page.js';
import { paths } from '../../paths.js';
import { type Clock, clockOf } from '../say/clock.js';
import { sayAnswer } from '../say/say-answer.js';
import { type Options, optionsOf } from './options.js';
import { queueUrl } from './read-filters.js';
import { type View, viewList, viewOf, viewUrl } from './views.js';

export interface QueueFound {
  readonly services: readonly Compiled[];
  readonly staff: readonly Staff[];
  readonly units: readonly OrgUnit[];
  readonly areas: readonly Area[];
  readonly counts: Readonly<Record<'mine' | 'team' | 'unassigned', number>>;
  readonly cases: { readonly cases: readonly Case[]; readonly next?: string };
  readonly isBadCursor: boolean;
  readonly order: Order;
}

export interface QueueLine {
  readonly href: string;
  readonly reference: string;
  readonly service: string;
  readonly state: string;
  /** The answers that its service shows in the queue. */
  readonly answers: readonly { readonly label: string; readonly text: string }[];
  readonly area: string;
  readonly team: string;
  readonly assignee: string;
  readonly openedAt: Date;
  readonly clock: Clock;
}

export interface QueueView {
  readonly lines: readonly QueueLine[];
  readonly order: Order;
  /** The address sorted the other way; undefined where there is no such order. */
  readonly sort: { readonly opened: string; readonly due: string | undefined };
  readonly next: string | undefined;
  readonly first: string | undefined;
  readonly isBadCursor: boolean;
  readonly chosen: PageRequest['query'];
  readonly options: Options;
  readonly views: readonly { readonly view: View; readonly href: string; readonly count: number | undefined }[];
  readonly current: View | undefined;
}

/** From cases and declarations to what the queue shows, in the reader's language. */
export function presentQueue(request: PageRequest, found: QueueFound): QueueView {
  const { query } = request;
  const at = request.house.clock.now();
  const present = presentLine(request, found);
  const sorted = (order: Order) => queueUrl(paths.queue, { ...query, order }, undefined);
  return {
    lines: found.cases.cases.map((one) => ({ ...present(one), clock: clockOf(one, at, request.place.timeZone) })),
    order: found.order,
    sort: { opened: sorted('opened'), due: query.is === 'open' ? sorted('due') : undefined },
    next: found.cases.next === undefined ? undefined : queueUrl(paths.queue, query, found.cases.next),
    first: query.after ? queueUrl(paths.queue, query, undefined) : undefined,
    isBadCursor: found.isBadCursor,
    chosen: query,
    options: optionsOf(request, found),
    views: viewList.map((view) => ({ view, href: viewUrl(view), count: countOf(found, view) })),
    current: viewOf(query),
  };
}

const countOf = ({ counts }: QueueFound, view: View): number | undefined =>
  view === 'mine' || view === 'team' || view === 'unassigned' ? counts[view] : undefined;

/** Answers that the newest version shows in the queue; one that it would seal is never among them. */
function answersOf({ declaration }: Compiled, one: Case, language: Language): QueueLine['answers'] {
  return (declaration.case.queue ?? []).flatMap((field) => {
    const question = declaration.fields[field];
    const value = one.fields[field];
    const isOpen = question?.mark === 'open' || question?.mark === 'internal';
    if (!question || !isOpen || value === undefined || value === null) return [];
    const text = sayAnswer(question, value, language);
    return text === undefined ? [] : [{ label: question.label[language], text }];
  });
}

function presentLine({ language }: PageRequest, found: QueueFound) {
  const services = new Map(found.services.map((each) => [each.declaration.service, each]));
  const people = new Map(found.staff.map((each) => [each.person, each.name]));
  const areas = new Map(found.areas.map((each) => [each.code, pick(each.name, language)]));
  const teams = new Map(found.units.map((each) => [each.slug, pick(each.name, language)]));
  return (one: Case): Omit<QueueLine, 'clock'> => {
    const service = services.get(one.service);
    return {
      href: paths.case(one.id),
      reference: one.reference,
      service: service?.declaration.title[language] ?? one.service,
      state: service?.declaration.case.states[one.state]?.label[language] ?? one.state,
      answers: service ? answersOf(service, one, language) : [],
      area: one.area ? (areas.get(one.area) ?? one.area) : '',
      team: one.team ? (teams.get(one.team) ?? one.team) : '',
      assignee: one.assignee ? (people.get(one.assignee) ?? '') : '',
      openedAt: one.openedAt,
    };
  };
}
