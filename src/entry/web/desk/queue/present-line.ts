import type { OrgUnit, Staff } from '../../../../foundation/people/index.js';
import { type Language, pick } from '../../../../platform/language/index.js';
import type { Case } from '../../../../work/cases/index.js';
import type { Area } from '../../../../work/places/index.js';
import type { Compiled } from '../../../../work/services/index.js';
import type { Content } from '../../../components/index.js';
import type { PageRequest } from '../../page.js';
import { paths } from '../../paths.js';
import { type Clock, clockOf } from '../say/clock.js';
import { sayAnswer } from '../say/say-answer.js';
import { writeChoice } from './choice.js';

/** What gives the codes and ids of a case their names. */
export interface Named {
  readonly services: readonly Compiled[];
  readonly staff: readonly Staff[];
  readonly units: readonly OrgUnit[];
  readonly areas: readonly Area[];
}

export interface QueueLine {
  /** The case and the version that is shown, as a ticked box says them; undefined for one that is made up. */
  readonly choice?: string;
  readonly href: string;
  readonly reference: string;
  readonly service: string;
  readonly state: string;
  /** The answers that its service shows in the queue. */
  readonly answers: readonly {
    readonly label: string;
    readonly text: Content;
    /** Whether the answer says nothing without its question. */
    readonly needsLabel: boolean;
  }[];
  readonly area: string;
  readonly team: string;
  readonly assignee: string;
  readonly isEscalated: boolean;
  readonly openedAt: Date;
  readonly clock: Clock;
}

/** Answers that the newest version shows in the queue; one that it would seal is never among them. */
function answersOf({ declaration }: Compiled, one: Case, language: Language): QueueLine['answers'] {
  return (declaration.case.queue ?? []).flatMap((field) => {
    const question = declaration.fields[field];
    const value = one.fields[field];
    const isOpen = question?.mark === 'open' || question?.mark === 'internal';
    if (!question || !isOpen || value === undefined || value === null) return [];
    const text = sayAnswer(question, value, language);
    const needsLabel = question.type === 'yes-no' || question.type === 'declaration' || question.type === 'number';
    return text === undefined ? [] : [{ label: question.label[language], text, needsLabel }];
  });
}

function presenter({ language }: PageRequest, found: Named) {
  const services = new Map(found.services.map((each) => [each.declaration.service, each]));
  const people = new Map(found.staff.map((each) => [each.person, each.name]));
  const areas = new Map(found.areas.map((each) => [each.code, pick(each.name, language)]));
  const teams = new Map(found.units.map((each) => [each.slug, pick(each.name, language)]));
  return (one: Case): Omit<QueueLine, 'clock'> => {
    const service = services.get(one.service);
    return {
      href: paths.case(one.id),
      choice: writeChoice(one),
      reference: one.reference,
      service: service?.declaration.title[language] ?? one.service,
      state: service?.declaration.case.states[one.state]?.label[language] ?? one.state,
      answers: service ? answersOf(service, one, language) : [],
      area: one.area ? (areas.get(one.area) ?? one.area) : '',
      team: one.team ? (teams.get(one.team) ?? one.team) : '',
      assignee: one.assignee ? (people.get(one.assignee) ?? '') : '',
      isEscalated: one.escalatedTo !== undefined && one.closedAt === undefined,
      openedAt: one.openedAt,
    };
  };
}

/** From cases to the lines of a list, in the reader's language. */
export function presentLines(request: PageRequest, found: Named, cases: readonly Case[]): readonly QueueLine[] {
  const at = request.house.clock.now();
  const present = presenter(request, found);
  return cases.map((one) => ({ ...present(one), clock: clockOf(one, at, request.place.timeZone) }));
}
