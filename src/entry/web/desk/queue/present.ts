import type { Language } from '../../../../platform/language/index.js';
import type { PersonId } from '../../../../platform/ids.js';
import { type Case, isOverdue } from '../../../../work/cases/index.js';
import type { Area } from '../../../../work/places/index.js';
import type { Compiled } from '../../../../work/services/index.js';
import type { PageRequest } from '../../page.js';
import { paths } from '../../paths.js';
import { queueUrl } from './read-filters.js';
import { queueWords } from './words.js';

export interface QueueFound {
  readonly services: readonly Compiled[];
  readonly staff: readonly { readonly person: PersonId; readonly name: string }[];
  readonly areas: readonly Area[];
  readonly cases: { readonly cases: readonly Case[]; readonly next?: string };
  readonly isBadCursor: boolean;
}

export interface Option {
  readonly value: string;
  readonly text: string;
}

export interface QueueLine {
  readonly href: string;
  readonly reference: string;
  readonly service: string;
  readonly state: string;
  readonly area: string;
  readonly assignee: string;
  readonly openedAt: Date;
  readonly dueAt: Date | undefined;
  readonly clock: 'late' | 'paused' | 'running' | 'stopped' | 'none';
}

export interface QueueView {
  readonly lines: readonly QueueLine[];
  readonly next: string | undefined;
  readonly first: string | undefined;
  readonly isBadCursor: boolean;
  readonly chosen: PageRequest['query'];
  readonly options: Readonly<Record<'service' | 'state' | 'team' | 'area' | 'assignee', readonly Option[]>>;
}

/** From cases and declarations to what the queue shows, in the reader's language. */
export function presentQueue(request: PageRequest, found: QueueFound): QueueView {
  const { language, query } = request;
  const at = request.house.clock.now();
  const present = namer(found, language);
  return {
    lines: found.cases.cases.map((one) => ({ ...present(one), clock: clockOf(one, at) })),
    next: found.cases.next === undefined ? undefined : queueUrl(paths.queue, query, found.cases.next),
    first: query.after ? queueUrl(paths.queue, query, undefined) : undefined,
    isBadCursor: found.isBadCursor,
    chosen: query,
    options: optionsOf(request, found),
  };
}

function clockOf(one: Case, at: Date): QueueLine['clock'] {
  if (one.closedAt) return 'stopped';
  if (!one.dueAt) return 'none';
  if (one.clockPausedAt) return 'paused';
  return isOverdue(one, at) ? 'late' : 'running';
}

function namer(found: QueueFound, language: Language) {
  const services = new Map(found.services.map((each) => [each.declaration.service, each.declaration]));
  const people = new Map(found.staff.map((each) => [each.person, each.name]));
  const areas = new Map(found.areas.map((each) => [each.code, each.name[language]]));
  return (one: Case) => {
    const declaration = services.get(one.service);
    return {
      href: paths.case(one.id),
      reference: one.reference,
      service: declaration?.title[language] ?? one.service,
      state: declaration?.case.states[one.state]?.label[language] ?? one.state,
      area: one.area ? (areas.get(one.area) ?? one.area) : '',
      assignee: one.assignee ? (people.get(one.assignee) ?? '') : '',
      openedAt: one.openedAt,
      dueAt: one.dueAt,
    };
  };
}

const byText = (a: Option, b: Option) => a.text.localeCompare(b.text);
const once = (options: readonly Option[]) => [...new Map(options.map((each) => [each.value, each])).values()];

function optionsOf(request: PageRequest, found: QueueFound): QueueView['options'] {
  const { language, query, officer } = request;
  const shown = found.services.filter((each) => !query.service || each.declaration.service === query.service);
  const states = shown.flatMap((each) => Object.entries(each.declaration.case.states));
  const teams = found.services.flatMap((each) => Object.values(each.declaration.case.states).map((state) => state.team));
  return {
    service: found.services
      .map((each) => ({ value: each.declaration.service, text: each.declaration.title[language] }))
      .sort(byText),
    state: once(states.map(([value, { label }]) => ({ value, text: label[language] }))),
    team: once([...(officer?.teams ?? []), ...teams].flatMap((team) => (team ? [{ value: team, text: team }] : []))),
    area: found.areas.map((each) => ({ value: each.code, text: each.name[language] })).sort(byText),
    assignee: [
      { value: 'me', text: queueWords.me[language] },
      { value: 'none', text: queueWords.nobody[language] },
      ...found.staff.map((each) => ({ value: each.person as string, text: each.name })).sort(byText),
    ],
  };
}
